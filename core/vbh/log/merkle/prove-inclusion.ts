import { rangeHash, splitPoint, type TreeHashes } from "./tree-hashes.ts";

/**
 * proveInclusion gives the audit path of leaf `index` in the tree of the first `size` leaves, lowest sibling
 * first: PATH(m, D[n]) of RFC 6962 section 2.1.1. Reads O(log size) subtrees. Throws RangeError when
 * 0 <= index < size <= tree.size does not hold.
 */
export async function proveInclusion(
  tree: TreeHashes,
  index: number,
  size: number = tree.size,
): Promise<readonly Uint8Array[]> {
  if (!(index >= 0 && index < size && size <= tree.size)) {
    throw new RangeError(`leaf ${index} of ${size} is not in a tree of ${tree.size} leaves`);
  }
  return path(tree, index, 0, size);
}

async function path(tree: TreeHashes, index: number, from: number, to: number): Promise<Uint8Array[]> {
  if (to - from === 1) return [];
  const middle = from + splitPoint(to - from);
  return index < middle
    ? [...(await path(tree, index, from, middle)), await rangeHash(tree, middle, to)]
    : [...(await path(tree, index, middle, to)), await rangeHash(tree, from, middle)];
}
