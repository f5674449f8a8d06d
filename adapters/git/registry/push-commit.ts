import { GitError } from "../git-error.ts";
import { remoteFailureOf } from "../process/git-failure.ts";
import { runRemoteGit } from "../process/run-remote-git.ts";
import { withoutCredentials } from "../remote-address.ts";
import type { StoreContext } from "./store-context.ts";

/** The remote's words for "the branch is no longer where you think": ours to lose, not an error. */
const LOST =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|remote ref updated since/i;

/**
 * pushCommit moves the remote's branch forward to `commit`, never by force; false when another writer was
 * first. Throws E_PUSH_REJECTED, E_PERMISSION, E_REMOTE_UNREACHABLE.
 */
export async function pushCommit(context: StoreContext, remote: string, commit: string): Promise<boolean> {
  const options = ["--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
  const refspec = `${commit}:${context.ref}`;
  const ended = await runRemoteGit(context.dir, ["push", ...options, "--", remote, refspec]);
  if (ended.status === 0) return true;
  const rejected = /^!\t[^\t]*\t(.*)$/m.exec(ended.stdout.toString("utf8"))?.[1];
  if (rejected === undefined) throw remoteFailureOf("push", remote, ended);
  if (LOST.test(rejected)) return false;
  throw new GitError("E_PUSH_REJECTED", {
    what: `${remote} refused the push to ${context.branch}: ${withoutCredentials(rejected)}`,
    remedy: "allow the recorder to push to that branch (branch rules, hooks), or run with --no-push",
  });
}
