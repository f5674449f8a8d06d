import { GitError } from "../git-error.ts";
import { type Location, remoteName } from "../locate.ts";
import { complaint } from "../process/git-failure.ts";
import { runRemoteGit } from "../process/run-remote-git.ts";

const FETCH = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];

/**
 * fetchCommit brings one commit and its tree into a shallow clone. Only for a shallow clone: `--depth` would
 * cut a full one short. Throws E_SHALLOW.
 */
export async function fetchCommit(location: Location, commit: string): Promise<void> {
  const remote = await knownRemote(location, commit);
  const reason = await tryFetch(location, ["--depth=1", "--", remote, commit]);
  if (reason !== null) throw beyond(commit, reason);
}

/**
 * deepen moves the boundary of a shallow clone by `generations` below the given commits. Where the remote does
 * not know them (not yet pushed), the branches that it does know are deepened. Throws E_SHALLOW.
 */
export async function deepen(
  location: Location,
  commits: readonly string[],
  generations: number,
): Promise<void> {
  const named = commits.join(" and ");
  const remote = await knownRemote(location, named);
  const depth = `--deepen=${generations}`;
  if ((await tryFetch(location, [depth, "--", remote, ...commits])) === null) return;
  const reason = await tryFetch(location, [depth, "--", remote]);
  if (reason !== null) throw beyond(named, reason);
}

async function knownRemote(location: Location, commit: string): Promise<string> {
  const remote = await remoteName(location);
  if (remote === null) throw beyond(commit, "the clone has no remote");
  return remote;
}

/** null when it worked, else why not. */
async function tryFetch({ dir }: Location, args: readonly string[]): Promise<string | null> {
  const ended = await runRemoteGit(dir, [...FETCH, ...args]);
  return ended.status === 0 ? null : complaint(ended);
}

/** beyond is the error for history that a shallow clone lacks and cannot get. */
export function beyond(commit: string, reason: string): GitError {
  return new GitError("E_SHALLOW", {
    what: `history at ${commit} is missing from this shallow clone and could not be fetched (${reason})`,
    remedy: "run git fetch --unshallow, or set fetch-depth: 0 for actions/checkout",
  });
}
