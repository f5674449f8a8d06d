import { compareBytewise } from "../../compare-bytewise.ts";

export type BlockEntry = {
  readonly path: string;
  /** Git blob id, which stands for the content. */
  readonly oid: string;
  readonly bytes: number;
};

/** Files that are measured together, in bytewise order of path. */
export type Block = { readonly entries: readonly BlockEntry[] };

export const BLOCK_BYTES = 2 ** 20;

/**
 * planBlocks cuts a tree into blocks of at most `limit` bytes, a larger file being a block of its own. A
 * directory that fits is never cut, and no block reaches over the end of a directory that was cut, so that a
 * change moves only the cuts beside it.
 */
export function planBlocks(entries: readonly BlockEntry[], limit: number = BLOCK_BYTES): readonly Block[] {
  const sorted = [...entries].sort((a, b) => compareBytewise(a.path, b.path));
  return sorted.length === 0 ? [] : cut(sorted, 0, limit);
}

/** Entries that share a path up to `depth`, which is the root or the end of a directory's name. */
function cut(entries: readonly BlockEntry[], depth: number, limit: number): readonly Block[] {
  if (size(entries) <= limit) return [{ entries }];
  const blocks: Block[] = [];
  let open: BlockEntry[] = [];
  let openBytes = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push({ entries: open });
    open = [];
    openBytes = 0;
  };
  for (const child of children(entries, depth)) {
    const bytes = size(child.entries);
    if (openBytes + bytes > limit) close();
    if (bytes <= limit) {
      for (const entry of child.entries) open.push(entry);
      openBytes += bytes;
    } else if (child.depth === null) blocks.push({ entries: child.entries });
    else blocks.push(...cut(child.entries, child.depth, limit));
  }
  close();
  return blocks;
}

type Child = { readonly entries: BlockEntry[]; readonly depth: number | null };

/** Files and directories one step down, in order; depth is null for a file. */
function children(entries: readonly BlockEntry[], depth: number): readonly Child[] {
  const all: Child[] = [];
  let name = "";
  for (const entry of entries) {
    const slash = entry.path.indexOf("/", depth);
    const last = all.at(-1);
    if (slash < 0) all.push({ entries: [entry], depth: null });
    else if (last?.depth === slash + 1 && entry.path.startsWith(name)) last.entries.push(entry);
    else {
      name = entry.path.slice(0, slash + 1);
      all.push({ entries: [entry], depth: slash + 1 });
    }
  }
  return all;
}

function size(entries: readonly BlockEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.bytes, 0);
}
