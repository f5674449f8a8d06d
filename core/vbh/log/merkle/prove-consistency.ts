import { rangeHash, splitPoint, type TreeHashes } from "./tree-hashes.ts";

/**
 * proveConsistency gives the proof that the tree of the first `size2` leaves extends that of the first
 * `size1`: PROOF(m, D[n]) of RFC 6962 section 2.1.2. Empty when the sizes are equal. Throws RangeError when
 * 1 <= size1 <= size2 <= tree.size does not hold.
 */
export async function proveConsistency(
  tree: TreeHashes,
  size1: number,
  size2: number = tree.size,
): Promise<readonly Uint8Array[]> {
  if (!(size1 >= 1 && size1 <= size2 && size2 <= tree.size)) {
    throw new RangeError(`no proof from size ${size1} to ${size2} in a tree of ${tree.size} leaves`);
  }
  return subproof(tree, size1, 0, size2, true);
}

/** `whole`: the subtree's own hash is the first root, which the verifier has. */
async function subproof(
  tree: TreeHashes,
  size1: number,
  from: number,
  to: number,
  whole: boolean,
): Promise<Uint8Array[]> {
  if (size1 === to) return whole ? [] : [await rangeHash(tree, from, to)];
  const middle = from + splitPoint(to - from);
  return size1 <= middle
    ? [...(await subproof(tree, size1, from, middle, whole)), await rangeHash(tree, middle, to)]
    : [...(await subproof(tree, size1, middle, to, false)), await rangeHash(tree, from, middle)];
}
