import { type Finding, findingsOf } from "./finding.ts";

/** What a clone is like, as far as recording and promoting depend on it. */
export type CloneState = {
  readonly git_version: string;
  readonly node_version: string;
  readonly shallow: boolean;
  readonly remote: {
    readonly name: string;
    readonly address: string;
    readonly failure: string | null;
    readonly has_branch: boolean | null;
  } | null;
  readonly stale_locks: readonly string[];
  readonly pending: readonly string[];
  /** Who moves channels from here; null when Git does not know. */
  readonly author: string | null;
  readonly branch: string;
};

/** examineClone judges the programs, the clone, its remote and who works in it. */
export function examineClone(clone: CloneState): readonly Finding[] {
  return [...programs(clone), ...history(clone), ...author(clone), ...remote(clone), ...leftovers(clone)];
}

function programs({ git_version, node_version }: CloneState): readonly Finding[] {
  return [findingsOf("programs").ok(`Git ${git_version}, Node ${node_version}`)];
}

function history({ shallow }: CloneState): readonly Finding[] {
  if (!shallow) return [findingsOf("history").ok("the clone has the whole history")];
  return [
    findingsOf("history").note(
      "the clone is shallow: commits that a measurement needs are fetched one by one",
      "git fetch --unshallow gives it the whole history",
    ),
  ];
}

function author({ author: name }: CloneState): readonly Finding[] {
  const { ok, note } = findingsOf("who");
  if (name !== null) return [ok(`you move channels as ${name}`)];
  return [
    note(
      "Git does not know who you are, and whoever moves a channel has to have a name",
      "git config user.email <address>",
    ),
  ];
}

function remote({ remote: found, branch }: CloneState): readonly Finding[] {
  const { ok, note, wrong } = findingsOf("remote");
  if (found === null) {
    return [
      note("there is no remote, so the registry stays in this clone", "git remote add origin <address>"),
    ];
  }
  const { name, address, failure, has_branch } = found;
  if (failure !== null) {
    return [
      wrong(
        `${name} (${address}) does not answer: ${failure}`,
        `check the address, the network and your access: git ls-remote ${name}; --no-push works without it`,
      ),
    ];
  }
  if (has_branch === false) {
    return [
      note(
        `${name} (${address}) answers and has no branch ${branch}, so that a terminal run keeps the registry here`,
        "quantum-forge --push makes it the place where all record",
      ),
    ];
  }
  const answers = has_branch === null ? "was not asked" : `answers and has the branch ${branch}`;
  return [ok(`${name} (${address}) ${answers}`)];
}

function leftovers({ stale_locks, pending }: CloneState): readonly Finding[] {
  const { ok, note, wrong } = findingsOf("leftovers");
  const locks = stale_locks.map((path) =>
    wrong(
      `a lock of Git has stood for more than a minute: ${path}`,
      `if no Git process is running: rm ${path}`,
    ),
  );
  const appends =
    pending.length === 0
      ? []
      : [
          note(
            `${pending.length === 1 ? "an append" : `${pending.length} appends`} did not end; nothing of it is in the registry`,
            "the next append takes away what is older than an hour",
          ),
        ];
  return locks.length + appends.length === 0
    ? [ok("no lock and no unfinished append is left")]
    : [...locks, ...appends];
}
