import { basename, dirname } from "node:path";
import type { RepositoryIdentity } from "../../../forge/ports.ts";
import { isShallow, type Location, remoteName } from "../locate.ts";
import { runGit } from "../process/run-git.ts";
import { parseRemoteAddress } from "../remote-address.ts";

/** readIdentity says which repository this is. */
export async function readIdentity(location: Location): Promise<RepositoryIdentity> {
  const [url, root, ref] = await Promise.all([
    remoteUrl(location),
    rootCommit(location),
    runGit(location.dir, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] }),
  ]);
  const remote = url === null ? null : parseRemoteAddress(url);
  return {
    name: nameFrom(remote) ?? folderName(location),
    root_commit: root,
    remote,
    ref: ref.status === 0 ? ref.stdout.toString("utf8").trim() : null,
    git_dir: location.git_dir,
    work_tree: location.work_tree,
  };
}

/** defaultBranchRef is the remote's default branch as refs/heads/...; null when this clone does not know it. */
export async function defaultBranchRef(location: Location): Promise<string | null> {
  const remote = await remoteName(location);
  if (remote === null) return null;
  const args = ["symbolic-ref", "--quiet", `refs/remotes/${remote}/HEAD`];
  const { status, stdout } = await runGit(location.dir, args, { accept: "any" });
  const prefix = `refs/remotes/${remote}/`;
  const ref = stdout.toString("utf8").trim();
  return status === 0 && ref.startsWith(prefix) ? `refs/heads/${ref.slice(prefix.length)}` : null;
}

async function remoteUrl(location: Location): Promise<string | null> {
  const remote = await remoteName(location);
  if (remote === null) return null;
  const { status, stdout } = await runGit(location.dir, ["remote", "get-url", "--", remote], {
    accept: "any",
  });
  return status === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
}

/** null in a shallow clone, whose oldest commit is no root, and in an empty repository. */
async function rootCommit(location: Location): Promise<string | null> {
  if (await isShallow(location)) return null;
  const args = ["rev-list", "--first-parent", "--max-parents=0", "HEAD", "--"];
  const { status, stdout } = await runGit(location.dir, args, { accept: [0, 128] });
  return status === 0 ? (stdout.toString("latin1").split("\n")[0] ?? null) : null;
}

/** owner/name: the last two parts of the address behind its host. */
function nameFrom(remote: string | null): string | null {
  const parts = remote?.split("/").slice(1).slice(-2) ?? [];
  return parts.length === 0 || parts.includes("") ? null : parts.join("/");
}

function folderName({ work_tree, git_dir }: Location): string {
  if (work_tree !== null) return basename(work_tree);
  return basename(git_dir) === ".git" ? basename(dirname(git_dir)) : basename(git_dir, ".git");
}

/** defaultBranchHead is the head of the remote's default branch as last fetched; null when not known. */
export async function defaultBranchHead(location: Location): Promise<string | null> {
  const remote = await remoteName(location);
  if (remote === null) return null;
  const ref = `refs/remotes/${remote}/HEAD^{commit}`;
  const found = await runGit(location.dir, ["rev-parse", "--verify", "--quiet", ref], {
    accept: [0, 1, 128],
  });
  return found.status === 0 ? found.stdout.toString("latin1").trim() : null;
}
