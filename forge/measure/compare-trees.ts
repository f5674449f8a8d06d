import { compareBytewise } from "../../core/compare-bytewise.ts";
import type { TreeEntry } from "../ports.ts";

/** A path whose content differs between two trees; a side is null where the path is not a regular file. */
export type ChangedPath = {
  readonly path: string;
  readonly base: TreeEntry | null;
  readonly head: TreeEntry | null;
};

export type TreeComparison = {
  /** Bytewise path order, as Git lists trees. */
  readonly changed: readonly ChangedPath[];
  /** Regular files that both trees hold with the same content. */
  readonly unchanged: readonly TreeEntry[];
  /** Changed symlinks and submodules, which have no text to measure. */
  readonly links: readonly TreeEntry[];
};

/** compareTrees splits two listings by path and blob; it is symmetric in base and head but for the sides. */
export function compareTrees(base: readonly TreeEntry[], head: readonly TreeEntry[]): TreeComparison {
  const baseByPath = new Map(base.map((entry) => [entry.path, entry]));
  const headByPath = new Map(head.map((entry) => [entry.path, entry]));
  const changed: ChangedPath[] = [];
  const unchanged: TreeEntry[] = [];
  const links: TreeEntry[] = [];
  for (const path of mergedPaths(base, head)) {
    const before = baseByPath.get(path) ?? null;
    const after = headByPath.get(path) ?? null;
    if (before !== null && after !== null && before.oid === after.oid && before.kind === after.kind) {
      if (after.kind === "file") unchanged.push(after);
      continue;
    }
    for (const side of [after, before]) {
      if (side !== null && side.kind !== "file" && links.at(-1)?.path !== path) links.push(side);
    }
    if (isFile(before) || isFile(after)) {
      changed.push({ path, base: isFile(before) ? before : null, head: isFile(after) ? after : null });
    }
  }
  return { changed, unchanged, links };
}

/** Paths of both listings in order; only paths of one side need sorting in between. */
function mergedPaths(base: readonly TreeEntry[], head: readonly TreeEntry[]): readonly string[] {
  const paths = new Set([...base, ...head].map((entry) => entry.path));
  return [...paths].sort(compareBytewise);
}

function isFile(entry: TreeEntry | null): entry is TreeEntry {
  return entry?.kind === "file";
}
