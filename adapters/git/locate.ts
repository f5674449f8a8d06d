import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { runGit, runGitLine } from "./process/run-git.ts";

/** Where a repository is. All paths are absolute. */
export type Location = {
  /** Where commands run: the top of the work tree, else the Git directory. */
  readonly dir: string;
  readonly git_dir: string;
  /** Shared by all work trees of the repository; git_dir except in a linked work tree. */
  readonly common_dir: string;
  readonly work_tree: string | null;
};

/** locate finds the repository that `path` is in. Throws E_NOT_A_REPOSITORY or E_PERMISSION. */
export async function locate(path: string): Promise<Location> {
  const gitDir = await runGitLine(path, ["rev-parse", "--absolute-git-dir"]);
  const [commonDir, inside] = await Promise.all([
    readCommonDir(gitDir),
    runGitLine(path, ["rev-parse", "--is-inside-work-tree"]),
  ]);
  const workTree = inside === "true" ? await runGitLine(path, ["rev-parse", "--show-toplevel"]) : null;
  return { dir: workTree ?? gitDir, git_dir: gitDir, common_dir: commonDir, work_tree: workTree };
}

/** cachePath is the folder for this tool's caches, given a Git directory: shared by its linked work trees. */
export async function cachePath(gitDir: string): Promise<string> {
  return resolve(await readCommonDir(gitDir), "quantum-forge");
}

/** isShallow tells whether history ends at a boundary here. It may change with every fetch. */
export async function isShallow({ dir }: Location): Promise<boolean> {
  return (await runGitLine(dir, ["rev-parse", "--is-shallow-repository"])) === "true";
}

/** remoteName is `origin` if there is such a remote, else the only remote; null without. */
export async function remoteName({ dir }: Location): Promise<string | null> {
  const { stdout } = await runGit(dir, ["remote"]);
  const names = stdout
    .toString("utf8")
    .split("\n")
    .filter((name) => name !== "");
  if (names.includes("origin")) return "origin";
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** gitrepository-layout(5), "commondir": the path, relative to the Git directory, of the shared part. */
async function readCommonDir(gitDir: string): Promise<string> {
  try {
    const text = await readFile(resolve(gitDir, "commondir"), "utf8");
    return resolve(gitDir, text.replace(/\r?\n$/, ""));
  } catch {
    return gitDir;
  }
}
