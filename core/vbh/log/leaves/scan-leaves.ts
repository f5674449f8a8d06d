import { TILE_WIDTH } from "../paths.ts";
import type { LogTree } from "../tiles/index.ts";
import { type LeafKind, type LogLeaf, parseLeaf, type Stream } from "./leaf.ts";

/** A leaf and where it stands in the log. */
export type PlacedLeaf = { readonly index: number; readonly leaf: LogLeaf };

/**
 * scanLeaves yields the leaves before index `before`, newest first. It reads one bundle of 256 leaves at a
 * time, so whoever stops early reads little. Throws LogError E_INCLUSION.
 */
export async function* scanLeaves(tree: LogTree, before: number = tree.size): AsyncGenerator<PlacedLeaf> {
  for (let bundle = Math.ceil(before / TILE_WIDTH) - 1; bundle >= 0; bundle -= 1) {
    const first = bundle * TILE_WIDTH;
    const entries = (await tree.entries(bundle)).slice(0, before - first);
    for (const [at, entry] of [...entries.entries()].reverse()) {
      yield { index: first + at, leaf: parseLeaf(entry) };
    }
  }
}

/** lastLeafOfStream gives the newest leaf of a stream before index `before`; null when there is none. */
export async function lastLeafOfStream(
  tree: LogTree,
  stream: Stream,
  before: number = tree.size,
): Promise<PlacedLeaf | null> {
  for await (const placed of scanLeaves(tree, before)) if (placed.leaf.stream === stream) return placed;
  return null;
}

/** findLeaf gives the newest leaf of a build or event; null when the log has none. O(distance from the end). */
export async function findLeaf(tree: LogTree, kind: LeafKind, id: string): Promise<PlacedLeaf | null> {
  for await (const placed of scanLeaves(tree)) {
    if (placed.leaf.kind === kind && placed.leaf.id === id) return placed;
  }
  return null;
}
