import { GitError } from "../git-error.ts";
import { failureOf, remoteFailureOf } from "../process/git-failure.ts";
import { runRemoteGit } from "../process/run-remote-git.ts";
import type { StoreContext } from "./store-context.ts";

export type Fetched = "present" | "absent" | "unreachable";

/** How often a fetch is tried again when another process of this clone moved the tracking ref under it. */
const ATTEMPTS = 6;

/**
 * fetchBranch brings the remote-tracking head up to date, without force: a log only grows, so a remote branch
 * that no longer contains what it once showed is E_SPLIT_VIEW. An unreachable remote is E_REMOTE_UNREACHABLE or E_PERMISSION
 * where a record would have to be pushed to it (asked for, or in CI), else a notice.
 */
export async function fetchBranch(context: StoreContext, remote: string): Promise<Fetched> {
  const { dir, ref, branch, push, ci, read_only, notice } = context;
  // Not --quiet: it would also silence the reason of a rejection.
  const options = [
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-progress",
    "--refmap=",
  ];
  const args = ["fetch", ...options, "--", remote, `${ref}:refs/remotes/${remote}/${branch}`];
  let ended = await runRemoteGit(dir, args);
  for (let attempt = 1; attempt < ATTEMPTS && MOVED.test(ended.stderr); attempt++) {
    ended = await runRemoteGit(dir, args);
  }
  if (ended.status === 0) return "present";
  if (/couldn't find remote ref/i.test(ended.stderr)) return "absent";
  if (REJECTED.test(ended.stderr)) throw rewritten(context, remote);
  const failure = MOVED.test(ended.stderr)
    ? failureOf("fetch", ended)
    : remoteFailureOf("fetch", remote, ended);
  if (!read_only && (push === "always" || ci)) throw failure;
  notice(`${failure.what}; working from this clone alone`);
  return "unreachable";
}

/** Seen also when a push from this clone moved the tracking ref on between the remote's answer and its use. */
const REJECTED = /\[rejected\].*non-fast-forward/;
const MOVED = /\[rejected\].*non-fast-forward|cannot lock ref/;

function rewritten({ branch }: StoreContext, remote: string): GitError {
  return new GitError("E_SPLIT_VIEW", {
    what: `the branch ${branch} on ${remote} no longer contains what it showed before`,
    remedy: `find out who rewrote it; to accept the new history: git fetch ${remote} +${branch}:refs/remotes/${remote}/${branch}; then quantum-forge doctor --accept-history`,
  });
}
