import { compareBytewise } from "../../compare-bytewise.ts";
import { cutRun, type Part } from "./cut-run.ts";

export type BlockEntry = {
  readonly path: string;
  /** Git blob id, which stands for the content. */
  readonly oid: string;
  readonly bytes: number;
};

/** Files that are measured together, in bytewise order of path. */
export type Block = { readonly entries: readonly BlockEntry[] };

/** Larger blocks describe the text in fewer bytes, smaller ones are measured again sooner after a commit. */
export const BLOCK_BYTES = 768 * 1024;

/**
 * planBlocks cuts a tree into blocks of at most `limit` bytes, paths counted in; a larger file is a block of its own. A
 * directory that fits is never cut. Of one that does not fit, what is too large itself is cut in turn and the rest is
 * shared out by cutRun. Paths and sizes decide alone, and those far from a cut hardly: a change moves the cuts beside it.
 */
export function planBlocks(entries: readonly BlockEntry[], limit: number = BLOCK_BYTES): readonly Block[] {
  const sorted = [...entries].sort((a, b) => compareBytewise(a.path, b.path));
  return sorted.length === 0 ? [] : cutDirectory(sorted, 0, limit);
}

/** Entries share a path up to `depth`, which is the root or the end of a directory's name. */
function cutDirectory(entries: readonly BlockEntry[], depth: number, limit: number): readonly Block[] {
  if (entries.reduce((sum, entry) => sum + sizeOf(entry), 0) <= limit) return [{ entries }];
  const parts = partsOf(entries, depth);
  const fitting = parts.filter(({ bytes }) => bytes <= limit);
  const tooLarge = parts.filter(({ bytes }) => bytes > limit);
  const inTurn = tooLarge.flatMap((part) =>
    part.name.endsWith("/") ? cutDirectory(part.entries, part.name.length, limit) : [part],
  );
  return [...cutRun(fitting, limit), ...inTurn].map(({ entries }) => ({ entries }));
}

/** Files and directories one step down, in order. */
function partsOf(entries: readonly BlockEntry[], depth: number): readonly Part<BlockEntry>[] {
  const parts: { name: string; bytes: number; entries: BlockEntry[] }[] = [];
  for (const entry of entries) {
    const name = entry.path.slice(0, entry.path.indexOf("/", depth) + 1) || entry.path;
    const last = parts.at(-1);
    if (last?.name === name) {
      last.entries.push(entry);
      last.bytes += sizeOf(entry);
    } else parts.push({ name, bytes: sizeOf(entry), entries: [entry] });
  }
  return parts;
}

/** The path is coded too, so that a hundred thousand empty files are no small block. */
function sizeOf({ path, bytes }: BlockEntry): number {
  return path.length + bytes;
}
