import { GitError } from "../git-error.ts";
import { isShallow, type Location, remoteName } from "../locate.ts";
import { runGit } from "../process/run-git.ts";
import { runRemoteGit } from "../process/run-remote-git.ts";

/**
 * branchHead gives the head of a branch of the remote, fetching it where the clone does not track it (as the clones
 * of CI often do not). Throws E_REVISION when there is no such branch to be had.
 */
export async function branchHead(location: Location, branch: string): Promise<string> {
  const remote = await remoteName(location);
  const named = await runGit(location.dir, ["check-ref-format", `refs/heads/${branch}`], { accept: "any" });
  if (remote === null || named.status !== 0) throw unknown(branch, remote);
  const ref = `refs/remotes/${remote}/${branch}`;
  const tracked = await head(location, ref);
  if (tracked !== null) return tracked;
  const depth = (await isShallow(location)) ? ["--depth=1"] : [];
  const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
  await runRemoteGit(location.dir, ["fetch", ...options, "--", remote, `refs/heads/${branch}:${ref}`]);
  const fetched = await head(location, ref);
  if (fetched === null) throw unknown(branch, remote);
  return fetched;
}

async function head({ dir }: Location, ref: string): Promise<string | null> {
  const { status, stdout } = await runGit(dir, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], {
    accept: "any",
  });
  return status === 0 ? stdout.toString("latin1").trim() : null;
}

function unknown(branch: string, remote: string | null): GitError {
  return new GitError("E_REVISION", {
    what: `expected the branch ${JSON.stringify(branch)} on ${remote ?? "a remote"}, found none that can be fetched`,
    remedy: "check that the branch exists there and that this clone may read it",
  });
}
