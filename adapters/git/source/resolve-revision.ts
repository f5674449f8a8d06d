import { GitError } from "../git-error.ts";
import { isShallow, type Location } from "../locate.ts";
import { runGit } from "../process/run-git.ts";
import { deepen, fetchCommit } from "./fetch-history.ts";

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * resolveRevision gives the id of the commit that a revision (gitrevisions(7)) names, fetching it when a
 * shallow clone lacks it. A revision is never taken for an option. Throws E_EMPTY_REPOSITORY, E_REVISION,
 * E_SHALLOW.
 */
export async function resolveRevision(location: Location, revision: string): Promise<string> {
  const here = await lookUp(location, revision);
  if (here !== null) return here;
  if ((await isShallow(location)) && (await reach(location, revision))) {
    const fetched = await lookUp(location, revision);
    if (fetched !== null) return fetched;
  }
  throw await unknown(location, revision);
}

async function lookUp({ dir }: Location, revision: string): Promise<string | null> {
  // Node refuses NUL in arguments, and rev-parse takes "" for a path.
  if (revision === "" || revision.includes("\0")) return null;
  const object = await verify(dir, revision);
  return object === null ? null : verify(dir, `${object}^{commit}`);
}

/** Two steps, since `:/text` and `HEAD:path` would take a `^{commit}` behind them for their own. */
async function verify(dir: string, revision: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision];
  const { status, stdout } = await runGit(dir, args, { accept: [0, 1, 128] });
  return status === 0 ? stdout.toString("latin1").trim() : null;
}

/** Fetches what the revision needs, when that can be told; false when more history would not help. */
async function reach(location: Location, revision: string): Promise<boolean> {
  if (FULL_ID.test(revision)) {
    await fetchCommit(location, revision);
    return true;
  }
  const [, start = "", steps = ""] = /^([^~^]+)([~^].*)$/.exec(revision) ?? [];
  const from = await lookUp(location, start);
  if (from === null) return false;
  await deepen(location, [from], generations(steps));
  return true;
}

/** How many generations `~3^2~` goes up: each ^ is one, whatever parent it names, and each ~N is N. */
function generations(steps: string): number {
  let sum = 0;
  for (const [, operator, count = ""] of steps.matchAll(/([~^])(\d*)/g)) {
    sum += operator === "^" || count === "" ? 1 : Number(count);
  }
  return sum;
}

async function unknown(location: Location, revision: string): Promise<GitError> {
  const { stdout } = await runGit(location.dir, ["for-each-ref", "--count=1"]);
  if (stdout.length === 0 && (await lookUp(location, "HEAD")) === null) {
    return new GitError("E_EMPTY_REPOSITORY", {
      what: "expected a commit, found a repository without any",
      remedy: "make the first commit, then run again",
    });
  }
  return new GitError("E_REVISION", {
    what: `expected a revision that names a commit, found ${JSON.stringify(revision)}`,
    remedy:
      "use a branch, a tag or a commit id of this repository (git log shows them); fetch it first if it is new",
  });
}
