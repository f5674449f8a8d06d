import { git } from "./git.ts";

export type PickedCommit = { readonly base: string; readonly head: string; readonly files: number };

/** How many files a commit may change, and in how many folders. */
export type CommitSize = { readonly least: number; readonly most: number; readonly folders: number };

export const TYPICAL_COMMIT: CommitSize = { least: 5, most: 20, folders: Number.POSITIVE_INFINITY };
export const WIDE_COMMIT: CommitSize = { least: 15, most: 25, folders: 3 };

const SEARCHED = 2000;

/** pickCommit gives the newest commit of the first-parent line that is of such a size; null without one. */
export function pickCommit(repository: string, head: string, size: CommitSize): PickedCommit | null {
  const log = git(repository, [
    ...["log", "--first-parent", "--diff-merges=first-parent", "--no-renames", `--max-count=${SEARCHED}`],
    ...["--name-only", "--format=%x01%H %P", head, "--"],
  ]);
  for (const entry of log.split("\u0001").slice(1)) {
    const [ids = "", ...paths] = entry.split("\n").filter((line) => line !== "");
    const [commit = "", base = ""] = ids.split(" ");
    if (base !== "" && isOfSize(paths, size)) return { base, head: commit, files: paths.length };
  }
  return null;
}

function isOfSize(paths: readonly string[], { least, most, folders }: CommitSize): boolean {
  if (paths.length < least || paths.length > most) return false;
  return new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1))).size <= folders;
}
