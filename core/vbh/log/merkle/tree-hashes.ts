import type { Sha256 } from "../../primitives.ts";
import { hashEmptyTree, hashNode } from "./hash.ts";

/** TreeHashes gives the hashes of a log's complete subtrees; every proof is built from them. */
export interface TreeHashes {
  /** Number of leaves. */
  readonly size: number;
  readonly sha256: Sha256;
  /** MTH(D[index * 2^level : (index + 1) * 2^level]); the range must lie within the tree. */
  subtree(level: number, index: number): Promise<Uint8Array>;
}

/**
 * rangeHash gives MTH(D[from:to]) (RFC 6962 section 2.1) for the ranges that its recursion meets: `from` is a
 * multiple of the smallest power of two that is at least to - from. An empty range has the empty tree's hash.
 */
export async function rangeHash(tree: TreeHashes, from: number, to: number): Promise<Uint8Array> {
  const count = to - from;
  if (count === 0) return hashEmptyTree(tree.sha256);
  const level = Math.log2(count);
  if (Number.isInteger(level) && 2 ** level === count) return tree.subtree(level, from / count);
  const middle = from + splitPoint(count);
  const left = await rangeHash(tree, from, middle);
  return hashNode(left, await rangeHash(tree, middle, to), tree.sha256);
}

/** splitPoint gives the largest power of two below a count of at least 2 (k of RFC 6962 section 2.1). */
export function splitPoint(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
