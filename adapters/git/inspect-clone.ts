import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isShallow, type Location, remoteName } from "./locate.ts";
import { complaint } from "./process/git-failure.ts";
import { runGit, runGitLine } from "./process/run-git.ts";
import { runRemoteGit } from "./process/run-remote-git.ts";
import { PENDING } from "./registry/write-commit.ts";
import { withoutCredentials } from "./remote-address.ts";

/** What can be told of a clone without reading the registry. */
export type CloneFacts = {
  readonly git_version: string;
  readonly shallow: boolean;
  /** user.email as Git would use it, else user.name; null without either. */
  readonly author: string | null;
  /** The remote that the registry is fetched from and pushed to. */
  readonly remote: {
    readonly name: string;
    readonly address: string;
    /** null: it answered; else what Git said. */
    readonly failure: string | null;
    /** Whether it has the registry branch; null when it did not answer. */
    readonly has_branch: boolean | null;
  } | null;
  /** Lock files of Git that are older than a minute, below the Git directory. */
  readonly stale_locks: readonly string[];
  /** Refs of appends that did not end. */
  readonly pending: readonly string[];
};

const STALE_LOCK_MS = 60_000;
/** Where Git locks what this tool writes. */
const LOCKED_FOLDERS = ["", "refs/heads", "refs/remotes/origin", "refs/quantum-forge/pending"];

/** inspectClone looks at a clone, and asks its remote for one branch unless `offline`. It changes nothing. */
export async function inspectClone(
  location: Location,
  {
    branch,
    offline,
    now_ms,
  }: { readonly branch: string; readonly offline: boolean; readonly now_ms: number },
): Promise<CloneFacts> {
  const { dir, common_dir } = location;
  const [version, shallow, author, remote, locks, pending] = await Promise.all([
    runGitLine(dir, ["version"]),
    isShallow(location),
    authorOf(dir),
    remoteName(location),
    staleLocks(common_dir, now_ms),
    runGit(dir, ["for-each-ref", "--format=%(refname)", PENDING], { accept: "any" }),
  ]);
  return {
    git_version: version.replace(/^git version /, ""),
    shallow,
    author,
    remote: remote === null ? null : await askRemote(dir, remote, branch, offline),
    stale_locks: locks,
    pending: pending.stdout
      .toString("utf8")
      .split("\n")
      .filter((ref) => ref !== ""),
  };
}

async function authorOf(dir: string): Promise<string | null> {
  for (const key of ["user.email", "user.name"]) {
    const { status, stdout } = await runGit(dir, ["config", "--get", key], { accept: "any" });
    const value = stdout.toString("utf8").trim();
    if (status === 0 && value !== "") return value;
  }
  return null;
}

async function askRemote(
  dir: string,
  name: string,
  branch: string,
  offline: boolean,
): Promise<CloneFacts["remote"]> {
  const address = withoutCredentials(await runGitLine(dir, ["remote", "get-url", "--", name]));
  if (offline) return { name, address, failure: null, has_branch: null };
  const asked = await runRemoteGit(dir, ["ls-remote", "--exit-code", "--", name, `refs/heads/${branch}`]);
  // git-ls-remote(1), --exit-code: 2 says that the remote answered and has no such branch.
  if (asked.status === 0 || asked.status === 2)
    return { name, address, failure: null, has_branch: asked.status === 0 };
  return { name, address, failure: complaint(asked), has_branch: null };
}

async function staleLocks(root: string, now_ms: number): Promise<readonly string[]> {
  const found = await Promise.all(
    LOCKED_FOLDERS.map(async (folder) => {
      const names = await readdir(join(root, folder)).catch(() => []);
      return names.filter((name) => name.endsWith(".lock")).map((name) => join(root, folder, name));
    }),
  );
  const aged = await Promise.all(
    found.flat().map(async (path) => {
      const touched = (await stat(path).catch(() => null))?.mtimeMs;
      return touched !== undefined && now_ms - touched > STALE_LOCK_MS ? [path] : [];
    }),
  );
  return aged.flat().sort();
}
