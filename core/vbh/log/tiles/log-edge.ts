import type { Sha256 } from "../../primitives.ts";
import type { TreeHead } from "../checkpoint.ts";
import { hashEmptyTree, hashNode, hashPerfect } from "../merkle/index.ts";
import { TILE_WIDTH } from "../paths.ts";

/**
 * The right edge of a log: all that appending needs. The root folds from the partial tiles alone, so an edge
 * of O(log size) hashes can be checked against a checkpoint.
 */
export type LogEdge = TreeHead & {
  /** tiles[level]: hashes of the partial tile at that level, left to right; empty where the width is 0. */
  readonly tiles: readonly (readonly Uint8Array[])[];
  /** Entries of the partial bundle. */
  readonly entries: readonly Uint8Array[];
};

/** emptyEdge is the edge of a log without leaves. */
export function emptyEdge(sha256: Sha256): LogEdge {
  return { size: 0, rootHash: hashEmptyTree(sha256), tiles: [], entries: [] };
}

/** levelSize gives how many complete subtrees of 256^level leaves a tree of `size` leaves has. */
export function levelSize(size: number, level: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** levelCount gives how many tile levels a tree of `size` leaves has. */
export function levelCount(size: number): number {
  let level = 0;
  while (levelSize(size, level) > 0) level += 1;
  return level;
}

/** edgeRoot folds the partial tiles, lowest level first in `tiles`, into the root of the whole tree. */
export function edgeRoot(tiles: readonly (readonly Uint8Array[])[], sha256: Sha256): Uint8Array {
  // Largest complete subtree first: the highest level, and within a tile the highest bit of its width.
  const subtrees = tiles.toReversed().flatMap((hashes) => completeSubtrees(hashes, sha256));
  const [smallest, ...larger] = subtrees.reverse();
  if (smallest === undefined) return hashEmptyTree(sha256);
  return larger.reduce((right, left) => hashNode(left, right, sha256), smallest);
}

function completeSubtrees(hashes: readonly Uint8Array[], sha256: Sha256): readonly Uint8Array[] {
  const roots: Uint8Array[] = [];
  let from = 0;
  for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
    if (hashes.length - from < width) continue;
    roots.push(hashPerfect(hashes.slice(from, from + width), sha256));
    from += width;
  }
  return roots;
}
