import { classifyFile, type Exclusion, type ExclusionReason } from "../../core/mdl/index.ts";
import type { PathAttributes, TreeEntry } from "../ports.ts";
import type { ChangedPath, TreeComparison } from "./compare-trees.ts";

type Attributes = ReadonlyMap<string, PathAttributes>;
/** Attributes under both trees; base is null when there is no base tree, which then has no say. */
export type BothAttributes = { readonly base: Attributes | null; readonly head: Attributes };

/** A changed path of which one version is left out unread, as only its size can be the reason, and the other is not. */
export type HalfLeftOut = { readonly readable: TreeEntry };

/** What a file's path, size and attributes tell, before anything is read. */
export type ChosenFiles = {
  /** Changed paths whose versions may all have text. */
  readonly changed: readonly ChangedPath[];
  /** They are also listed in `excluded`. */
  readonly half_left_out: readonly HalfLeftOut[];
  /** Unchanged files that may have text. */
  readonly unchanged: readonly TreeEntry[];
  readonly excluded: readonly Exclusion[];
};

/** What holds of a path that no .gitattributes speaks of. */
export const NO_ATTRIBUTES: PathAttributes = { generated: false, vendored: false };
const UNREAD = new Uint8Array();

/**
 * chooseFiles leaves out what need not be read to be left out. An attribute counts only if both trees have it, and a
 * changed path is left out only if each of its versions is, so that a change cannot hide its own files.
 */
export function chooseFiles(
  comparison: TreeComparison,
  attributes: BothAttributes,
  maxFileBytes: number,
): ChosenFiles {
  const reasonFor = (entry: TreeEntry): ExclusionReason | null =>
    excludedUnread(entry, attributesOf(entry.path, attributes), maxFileBytes);
  const changed: ChangedPath[] = [];
  const half: HalfLeftOut[] = [];
  const excluded: Exclusion[] = comparison.links.map(({ path, kind, bytes }) => ({
    path,
    reason: kind === "symlink" ? "symlink" : "submodule",
    bytes,
  }));
  for (const change of comparison.changed) {
    const [reason = null] = versionsOf(change).flatMap((version) => reasonFor(version) ?? []);
    const readable = versionsOf(change).filter((version) => reasonFor(version) === null);
    if (reason === null) changed.push(change);
    else excluded.push(exclusionOf(change, reason));
    if (reason !== null) half.push(...readable.map((version) => ({ readable: version })));
  }
  const unchanged = comparison.unchanged.filter((entry) => reasonFor(entry) === null);
  return { changed, half_left_out: half, unchanged, excluded };
}

/** versionsOf gives the versions of a changed path that exist, the newer first. */
export function versionsOf({ base, head }: ChangedPath): readonly TreeEntry[] {
  return [head, base].filter((version) => version !== null);
}

/** exclusionOf lists a changed path with the bytes of its larger version. */
export function exclusionOf(change: ChangedPath, reason: ExclusionReason): Exclusion {
  return { path: change.path, reason, bytes: Math.max(...versionsOf(change).map(({ bytes }) => bytes)) };
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
