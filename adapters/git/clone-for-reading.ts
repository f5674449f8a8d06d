import { createHash, randomBytes } from "node:crypto";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolders } from "../files/make-folders.ts";
import { GitError } from "./git-error.ts";
import { complaint } from "./process/git-failure.ts";
import { runGit } from "./process/run-git.ts";
import { runRemoteGit } from "./process/run-remote-git.ts";
import { REGISTRY_BRANCH } from "./registry/store-context.ts";
import { isCloneUrl, withoutCredentials } from "./remote-address.ts";

/**
 * cloneForReading gives the folder of a clone of `url` below `cacheDir`, made on first use and brought up to
 * the remote's head on every later one. It has full history and no files checked out. A user or password in
 * the address is used and not stored. Throws E_CLONE.
 */
export async function cloneForReading(url: string, cacheDir: string): Promise<string> {
  if (!isCloneUrl(url) || /^git:/i.test(url))
    throw failed(url, "expected an https, http, ssh or file address");
  await makeFolders(cacheDir);
  const key = createHash("sha256").update(url).digest("hex");
  const dir = join(cacheDir, key);
  if (await exists(dir)) await update(url, dir);
  else await cloneInto(url, cacheDir, key);
  return dir;
}

/** Cloned beside its place and renamed, so that a clone which is there is whole. */
async function cloneInto(url: string, cacheDir: string, key: string): Promise<void> {
  const partial = `${key}.${randomBytes(6).toString("hex")}`;
  try {
    const options = ["--quiet", "--no-checkout", "--template=", "--no-recurse-submodules"];
    await ask(url, cacheDir, ["clone", ...options, "--", url, partial]);
    await runGit(join(cacheDir, partial), ["remote", "set-url", "origin", withoutCredentials(url)]);
    await rename(join(cacheDir, partial), join(cacheDir, key));
  } catch (error) {
    // Someone else may have cloned the same address meanwhile: theirs is as good.
    if (error instanceof GitError || !(await exists(join(cacheDir, key)))) throw error;
  } finally {
    await rm(join(cacheDir, partial), { recursive: true, force: true });
  }
}

async function update(url: string, dir: string): Promise<void> {
  const branches = ["+refs/heads/*:refs/remotes/origin/*", `^refs/heads/${REGISTRY_BRANCH}`];
  await ask(url, dir, [
    "fetch",
    "--quiet",
    "--prune",
    "--tags",
    "--force",
    "--no-recurse-submodules",
    "--",
    url,
    ...branches,
  ]);
  await updateRegistry(url, dir);
  const listed = await ask(url, dir, ["ls-remote", "--symref", "--", url, "HEAD"]);
  const branch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(listed)?.[1];
  const head = branch === undefined ? null : await tracking(dir, branch);
  if (branch === undefined || head === null) return;
  await runGit(dir, ["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  await runGit(dir, ["symbolic-ref", "refs/remotes/origin/HEAD", `refs/remotes/origin/${branch}`]);
  await runGit(dir, ["update-ref", `refs/heads/${branch}`, head]);
}

/** Without force: a registry only grows, so one that lost what it showed before was rewritten. */
async function updateRegistry(url: string, dir: string): Promise<void> {
  const refs = `refs/heads/${REGISTRY_BRANCH}:refs/remotes/origin/${REGISTRY_BRANCH}`;
  const options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
  const { stderr } = await runRemoteGit(dir, ["fetch", ...options, "--", url, refs]);
  if (!/\[rejected\]/.test(stderr)) return;
  throw new GitError("E_SPLIT_VIEW", {
    what: `the branch ${REGISTRY_BRANCH} of ${withoutCredentials(url)} no longer contains what it showed before`,
    remedy: `find out who rewrote it; to accept the new history, remove the clone in ${dir}`,
  });
}

async function tracking(dir: string, branch: string): Promise<string | null> {
  const ref = `refs/remotes/origin/${branch}`;
  const { status, stdout } = await runGit(dir, ["rev-parse", "--verify", "--quiet", ref], { accept: [0, 1] });
  return status === 0 ? stdout.toString("latin1").trim() : null;
}

async function ask(url: string, dir: string, args: readonly string[]): Promise<string> {
  const ended = await runRemoteGit(dir, args);
  if (ended.status !== 0) throw failed(url, complaint(ended));
  return ended.stdout.toString("utf8");
}

function failed(url: string, reason: string): GitError {
  return new GitError("E_CLONE", {
    what: `cannot read the repository at ${JSON.stringify(withoutCredentials(url))}: ${reason}`,
    remedy: "check the address, the network and your access rights, or give the path of a local clone",
  });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
