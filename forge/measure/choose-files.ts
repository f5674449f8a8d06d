import { classifyFile, type Exclusion, type ExclusionReason } from "../../core/mdl/index.ts";
import type { PathAttributes, TreeEntry } from "../ports.ts";
import type { ChangedPath, TreeComparison } from "./compare-trees.ts";

type Attributes = ReadonlyMap<string, PathAttributes>;
/** Attributes under both trees; base is null when there is no base tree, which then has no say. */
export type BothAttributes = { readonly base: Attributes | null; readonly head: Attributes };

/** What a file's path, size and attributes tell, before anything is read. */
export type ChosenFiles = {
  /** Changed paths that may have text. */
  readonly changed: readonly ChangedPath[];
  /** Unchanged files that may have text. */
  readonly unchanged: readonly TreeEntry[];
  readonly excluded: readonly Exclusion[];
};

const NO_ATTRIBUTES: PathAttributes = { generated: false, vendored: false };
const UNREAD = new Uint8Array();

/**
 * chooseFiles leaves out what need not be read to be left out. An attribute counts only if both trees have it, so
 * that a change cannot hide its own files; a changed path is measured only if each of its versions can be.
 */
export function chooseFiles(
  comparison: TreeComparison,
  attributes: BothAttributes,
  maxFileBytes: number,
): ChosenFiles {
  const reasonFor = (entry: TreeEntry): ExclusionReason | null =>
    excludedUnread(entry, attributesOf(entry.path, attributes), maxFileBytes);
  const changed: ChangedPath[] = [];
  const excluded: Exclusion[] = comparison.links.map(({ path, kind, bytes }) => ({
    path,
    reason: kind === "symlink" ? "symlink" : "submodule",
    bytes,
  }));
  for (const change of comparison.changed) {
    const exclusion = exclusionOf(change, reasonFor);
    if (exclusion === null) changed.push(change);
    else excluded.push(exclusion);
  }
  return { changed, unchanged: comparison.unchanged.filter((entry) => reasonFor(entry) === null), excluded };
}

/** exclusionOf gives the first reason of either version, with the bytes of the larger one. */
export function exclusionOf(
  { path, base, head }: ChangedPath,
  reasonFor: (entry: TreeEntry) => ExclusionReason | null,
): Exclusion | null {
  for (const version of [head, base]) {
    const reason = version === null ? null : reasonFor(version);
    if (reason !== null) return { path, reason, bytes: Math.max(base?.bytes ?? 0, head?.bytes ?? 0) };
  }
  return null;
}

/** excludedUnread judges a file by all but its content. */
export function excludedUnread(
  { path, bytes }: TreeEntry,
  attributes: PathAttributes,
  maxFileBytes: number,
): ExclusionReason | null {
  return classifyFile({ path, bytes, attributes, content: UNREAD, largest_bytes: maxFileBytes }).excluded;
}

/** excludedRead judges a file that is not excluded unread by its content. */
export function excludedRead({ path, bytes }: TreeEntry, content: Uint8Array): ExclusionReason | null {
  return classifyFile({ path, bytes, attributes: NO_ATTRIBUTES, content, largest_bytes: bytes }).excluded;
}

function attributesOf(path: string, { base, head }: BothAttributes): PathAttributes {
  const after = head.get(path) ?? NO_ATTRIBUTES;
  const before = base === null ? after : (base.get(path) ?? NO_ATTRIBUTES);
  return {
    generated: before.generated && after.generated,
    vendored: before.vendored && after.vendored,
  };
}
