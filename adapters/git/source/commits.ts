import type { CommitInfo } from "../../../forge/ports.ts";
import { GitError } from "../git-error.ts";
import { isShallow, type Location } from "../locate.ts";
import { damaged, type ObjectReader } from "../objects/object-reader.ts";
import { runGit } from "../process/run-git.ts";
import { beyond, deepen, fetchCommit } from "./fetch-history.ts";

/**
 * readCommit gives a commit, which a shallow clone fetches when it lacks it. Its parent is read from the
 * commit itself, so it is named even where a shallow clone's history ends. Throws E_REVISION, E_SHALLOW.
 */
export async function readCommit(
  location: Location,
  reader: ObjectReader,
  commit: string,
): Promise<CommitInfo> {
  const known = await reader.get(commit);
  if (known?.type === "commit") return parseCommit(commit, known.bytes);
  if (known === null && (await isShallow(location))) {
    await fetchCommit(location, commit);
    const fetched = await reader.get(commit);
    if (fetched?.type === "commit") return parseCommit(commit, fetched.bytes);
  }
  throw new GitError("E_REVISION", {
    what: `expected the commit ${commit}, found ${known === null ? "no such object" : `a ${known.type}`}`,
    remedy: "fetch the branch that holds it (git fetch origin), or name another commit",
  });
}

/** firstParentLine gives up to `count` commits from `head` along first parents, newest first. */
export async function firstParentLine(
  location: Location,
  reader: ObjectReader,
  head: string,
  count: number,
): Promise<readonly CommitInfo[]> {
  await readCommit(location, reader, head);
  const line = await walk(location, reader, head, count);
  if (isWhole(line, count)) return line;
  await deepen(location, [head], count);
  const deeper = await walk(location, reader, head, count);
  if (isWhole(deeper, count)) return deeper;
  throw beyond(deeper.at(-1)?.commit ?? head, "the remote gave no more of it");
}

/** A line is whole when it has all that was asked for or ends at a root; a shallow boundary still names a parent. */
function isWhole(line: readonly CommitInfo[], count: number): boolean {
  return line.length >= count || line.at(-1)?.first_parent === null;
}

/** mergeBase gives the best common ancestor; null when the histories have nothing in common. */
export async function mergeBase(location: Location, a: string, b: string): Promise<string | null> {
  for (let generations = 16; ; generations *= 4) {
    const { status, stdout } = await runGit(location.dir, ["merge-base", a, b], { accept: [0, 1] });
    if (status === 0) return stdout.toString("latin1").trim();
    if (!(await isShallow(location))) return null;
    await deepen(location, [a, b], generations);
  }
}

async function walk(
  { dir }: Location,
  reader: ObjectReader,
  head: string,
  count: number,
): Promise<readonly CommitInfo[]> {
  const args = ["rev-list", "--first-parent", `--max-count=${count}`, head, "--"];
  const { stdout } = await runGit(dir, args);
  const ids = stdout
    .toString("latin1")
    .split("\n")
    .filter((id) => id !== "");
  return Promise.all(
    ids.map(async (id) => {
      const object = await reader.get(id);
      if (object?.type !== "commit") throw damaged(`expected the commit ${id}, found no readable one`);
      return parseCommit(id, object.bytes);
    }),
  );
}

/** A commit object: header lines, an empty line, the message (gitformat: `tree`, `parent`*, `author`, ...). */
function parseCommit(commit: string, bytes: Uint8Array): CommitInfo {
  const raw = Buffer.from(bytes).toString("latin1");
  const end = raw.indexOf("\n\n");
  const header = end < 0 ? raw : raw.slice(0, end);
  const message = end < 0 ? new Uint8Array() : bytes.subarray(end + 2);
  const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(header)?.[1];
  const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
  if (seconds === undefined) throw damaged(`commit ${commit} has no readable committer line`);
  if (tree === undefined) throw damaged(`commit ${commit} names no tree`);
  return {
    commit,
    tree,
    first_parent: /^parent ([0-9a-f]+)$/m.exec(header)?.[1] ?? null,
    committed_at_ms: Number(seconds) * 1000,
    subject: subjectOf(message, /^encoding (\S+)$/m.exec(header)?.[1] ?? "utf-8"),
  };
}

function subjectOf(message: Uint8Array, encoding: string): string {
  return decode(message, encoding).replace(/^\s+/, "").split("\n", 1)[0]?.trimEnd() ?? "";
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
