import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { LogError } from "../log-error.ts";
import { HASH_BYTES, hashNode } from "./hash.ts";

/** What an inclusion proof claims: `leafHash` is leaf `index` of the tree of `size` leaves with `rootHash`. */
export type InclusionClaim = {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly rootHash: Uint8Array;
};

/** verifyInclusion checks an audit path (RFC 9162 section 2.1.3.2). Throws LogError E_INCLUSION. */
export function verifyInclusion(claim: InclusionClaim, proof: readonly Uint8Array[], sha256: Sha256): void {
  const { index, size, leafHash, rootHash } = claim;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw refused(claim, "an index outside the tree");
  }
  if ([leafHash, rootHash, ...proof].some((hash) => hash.length !== HASH_BYTES)) {
    throw refused(claim, "a hash that is not 32 bytes long");
  }
  let node = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) throw refused(claim, "a proof that is too long");
    if (node % 2 === 1 || node === last) {
      hash = hashNode(sibling, hash, sha256);
      // A right edge without a sibling on this level rises until it has one.
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = hashNode(hash, sibling, sha256);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) throw refused(claim, "a proof that is too short");
  if (!equalBytes(hash, rootHash)) throw refused(claim, "a path to another root");
}

function refused({ index, size }: InclusionClaim, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected a proof that leaf ${index} is in the log of ${size} leaves, found ${found}`,
    remedy: "treat the leaf as not recorded; compare the log with another clone of the registry",
  });
}
