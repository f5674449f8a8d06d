import { concatBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";

export const HASH_BYTES = 32;

/** hashLeaf gives SHA-256(0x00 || entry) (RFC 6962 section 2.1). */
export function hashLeaf(entry: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(0), entry));
}

/** hashNode gives SHA-256(0x01 || left || right) (RFC 6962 section 2.1). */
export function hashNode(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

/** hashEmptyTree gives SHA-256 of nothing, the root of a tree of size 0. */
export function hashEmptyTree(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array(0));
}

/** hashPerfect gives the root over a power of two of sibling hashes, at least one. */
export function hashPerfect(hashes: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  const [left, right] = hashes;
  if (left === undefined) throw new RangeError("a perfect subtree has at least one hash");
  if (right === undefined) return left;
  if (hashes.length === 2) return hashNode(left, right, sha256);
  const middle = hashes.length / 2;
  return hashNode(
    hashPerfect(hashes.slice(0, middle), sha256),
    hashPerfect(hashes.slice(middle), sha256),
    sha256,
  );
}
