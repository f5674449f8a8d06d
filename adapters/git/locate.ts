import { readFile, realpath } from "node:fs/promises";
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

/** A repository's place, and the ids of the objects that were asked for by the way. */
export type LocatedObjects = { readonly location: Location; readonly oids: readonly string[] };

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** locate finds the repository that `path` is in. Throws E_NOT_A_REPOSITORY or E_PERMISSION. */
export async function locate(path: string): Promise<Location> {
  const { stdout } = await runGit(path, PLACE);
  return (await parsePlace(path, stdout, 0)).location;
}

/**
 * locateWith also gives the ids that object names stand for, in the same Git process; null unless each of them is here.
 * A name must not be one that Git could take for an option or a file.
 */
export async function locateWith(path: string, names: readonly string[]): Promise<LocatedObjects | null> {
  const { status, stdout } = await runGit(path, [...PLACE, ...names], { accept: "any" });
  if (status !== 0) return null;
  const located = await parsePlace(path, stdout, names.length);
  return located.oids.every((oid) => OID.test(oid)) ? located : null;
}

const PLACE = ["rev-parse", "--absolute-git-dir", "--is-inside-work-tree", "--show-cdup"];

/**
 * One line each, read from the end since a folder's name may hold line ends. The way up to the top of the work tree is
 * missing outside of one.
 */
async function parsePlace(path: string, stdout: Buffer, count: number): Promise<LocatedObjects> {
  const lines = stdout.toString("utf8").split(/\r?\n/).slice(0, -1);
  const oids = lines.splice(lines.length - count, count);
  const outside = lines.at(-1) === "false";
  const up = outside ? null : (lines.pop() ?? "");
  lines.pop();
  const gitDir = lines.join("\n");
  const [commonDir, workTree] = await Promise.all([
    readCommonDir(gitDir),
    up === null ? null : realpath(path).then((here) => resolve(here, up)),
  ]);
  return {
    location: { dir: workTree ?? gitDir, git_dir: gitDir, common_dir: commonDir, work_tree: workTree },
    oids,
  };
}

/** cachePath is the folder for this tool's caches and pages: all work trees of a repository share it. */
export function cachePath({ common_dir }: Location): string {
  return resolve(common_dir, "quantum-forge");
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
