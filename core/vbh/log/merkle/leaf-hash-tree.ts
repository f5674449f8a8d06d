import type { Sha256 } from "../../primitives.ts";
import { hashNode } from "./hash.ts";
import type { TreeHashes } from "./tree-hashes.ts";

/** leafHashTree gives the tree over the hashes of its leaves, in their order. It hashes each subtree once, when it is asked for. */
export function leafHashTree(leaves: readonly Uint8Array[], sha256: Sha256): TreeHashes {
  const rows: Map<number, Uint8Array>[] = [];

  function hashOf(level: number, index: number): Uint8Array {
    if ((index + 1) * 2 ** level > leaves.length) {
      throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${leaves.length} leaves`);
    }
    if (level === 0) return leaves[index] ?? new Uint8Array();
    const row = rows[level] ?? new Map<number, Uint8Array>();
    rows[level] = row;
    const hash =
      row.get(index) ?? hashNode(hashOf(level - 1, 2 * index), hashOf(level - 1, 2 * index + 1), sha256);
    row.set(index, hash);
    return hash;
  }

  return { size: leaves.length, sha256, subtree: async (level, index) => hashOf(level, index) };
}
