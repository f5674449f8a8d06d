import { isShallow, type Location, remoteName } from "../locate.ts";
import { remoteFailureOf } from "../process/git-failure.ts";
import { runRemoteGit } from "../process/run-remote-git.ts";
import { defaultBranchRef } from "./identity.ts";

/**
 * refreshDefaultBranch fetches the remote's default branch, so that the policy on it is the one of now. Without a remote, or
 * where the clone does not know that branch, there is nothing to do. Throws E_REMOTE_UNREACHABLE or E_PERMISSION.
 */
export async function refreshDefaultBranch(location: Location): Promise<void> {
  const [remote, ref] = await Promise.all([remoteName(location), defaultBranchRef(location)]);
  if (remote === null || ref === null) return;
  const depth = (await isShallow(location)) ? ["--depth=1"] : [];
  const options = [
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--refmap=",
    ...depth,
  ];
  const tracking = `refs/remotes/${remote}/${ref.slice("refs/heads/".length)}`;
  const ended = await runRemoteGit(location.dir, ["fetch", ...options, "--", remote, `+${ref}:${tracking}`]);
  if (ended.status !== 0) throw remoteFailureOf("fetch", remote, ended);
}
