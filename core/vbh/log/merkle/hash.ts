import { concatBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";

export const HASH_BYTES = 32;

/** hashLeaf gives SHA-256(0x00 || entry) (RFC 6962 section 2.1). */
export function hashLeaf(entry: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(0), entry));
}

/** hashNode gives SHA-256(0x01 || left || right) (RFC 6962 section 2.1). */
export function hashNode(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return hashInto(new Uint8Array(1 + left.length + right.length), left, right, sha256);
}

/** `node` is written over, so that whoever hashes many makes one array. */
function hashInto(node: Uint8Array, left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  node[0] = 1;
  node.set(left, 1);
  node.set(right, 1 + left.length);
  return sha256(node);
}

/** hashEmptyTree gives SHA-256 of nothing, the root of a tree of size 0. */
export function hashEmptyTree(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array(0));
}

/** hashPerfect gives the root over a power of two of sibling hashes, at least one. */
export function hashPerfect(hashes: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  const node = new Uint8Array(1 + 2 * HASH_BYTES);
  let level = hashes;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at];
      const right = level[at + 1];
      if (left === undefined || right === undefined) throw notPerfect(hashes.length);
      above.push(hashInto(node, left, right, sha256));
    }
    level = above;
  }
  const [root] = level;
  if (root === undefined) throw notPerfect(0);
  return root;
}

function notPerfect(count: number): RangeError {
  return new RangeError(`a perfect subtree has a power of two of hashes, not ${count}`);
}
