import { GitError } from "../git-error.ts";
import { complaint, failureOf } from "../process/git-failure.ts";
import { runGit } from "../process/run-git.ts";
import { unreadable } from "./registry-failure.ts";
import type { StoreContext } from "./store-context.ts";

/** Heads are the two places where a clone knows the registry branch from, and the one to read. */
export type Heads = {
  readonly local: string | null;
  /** The remote's branch as last fetched. */
  readonly tracking: string | null;
  /** local, unless it is behind tracking; null when the branch is in neither place. */
  readonly head: string | null;
};

/** readHeads reads both and compares them. Throws E_SPLIT_VIEW when neither contains the other. */
export async function readHeads(context: StoreContext): Promise<Heads> {
  const { local, tracking } = await readRefs(context);
  if (local === null || tracking === null || local === tracking) {
    return { local, tracking, head: local ?? tracking };
  }
  if (await contains(context, local, tracking)) return { local, tracking, head: local };
  if (await contains(context, tracking, local)) return { local, tracking, head: tracking };
  throw splitView(context, local, tracking);
}

/** contains tells whether `ancestor` is `head` or one of its ancestors. */
export async function contains({ dir }: StoreContext, head: string, ancestor: string): Promise<boolean> {
  const ended = await runGit(dir, ["merge-base", "--is-ancestor", ancestor, head], { accept: "any" });
  if (ended.status === 0 || ended.status === 1) return ended.status === 0;
  throw unreadable(`the history of ${head} cannot be read: ${complaint(ended)}`);
}

/** A ref that is there but damaged is skipped by Git with a warning; taking it for absent would start anew. */
async function readRefs({ dir, ref, remote, branch }: StoreContext): Promise<Omit<Heads, "head">> {
  const trackingRef = remote === null ? null : `refs/remotes/${remote}/${branch}`;
  const refs = trackingRef === null ? [ref] : [ref, trackingRef];
  const args = ["for-each-ref", "--format=%(objectname) %(refname)", ...refs];
  const ended = await runGit(dir, args, { accept: [0, 128] });
  if (/broken ref|bad ref|missing object/i.test(ended.stderr)) throw unreadable(complaint(ended));
  if (ended.status !== 0) throw failureOf("for-each-ref", ended);
  const lines = ended.stdout
    .toString("utf8")
    .split("\n")
    .map((line) => line.split(" "));
  const idOf = (name: string | null) => lines.find(([, found]) => found === name)?.[0] ?? null;
  return { local: idOf(ref), tracking: trackingRef === null ? null : idOf(trackingRef) };
}

function splitView({ branch, remote }: StoreContext, local: string, tracking: string): GitError {
  return new GitError("E_SPLIT_VIEW", {
    what: `the local branch ${branch} (${local}) and ${remote}/${branch} (${tracking}) have diverged`,
    remedy: `find out which one is true; to take the remote's, keep the local one under another name: git branch -m ${branch} ${branch}-local; then quantum-forge doctor --accept-history`,
  });
}
