import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { LogError } from "../log-error.ts";
import { HASH_BYTES, hashNode } from "./hash.ts";

/** What a consistency proof claims: the tree of size2 leaves extends the tree of size1 leaves. */
export type ConsistencyClaim = {
  readonly size1: number;
  readonly rootHash1: Uint8Array;
  readonly size2: number;
  readonly rootHash2: Uint8Array;
};

/**
 * verifyConsistency checks a consistency proof (RFC 9162 section 2.1.4.2). Equal sizes need equal roots and an
 * empty proof. size1 = 0 is refused: every log extends the empty one, so such a proof shows nothing, and a
 * caller that has seen nothing yet has nothing to compare. Throws LogError E_CONSISTENCY.
 */
export function verifyConsistency(
  claim: ConsistencyClaim,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): void {
  const { size1, size2, rootHash1, rootHash2 } = claim;
  if (!Number.isSafeInteger(size1) || !Number.isSafeInteger(size2) || size1 < 1 || size2 < size1) {
    throw refused(claim, "sizes that no proof can join");
  }
  if ([rootHash1, rootHash2, ...proof].some((hash) => hash.length !== HASH_BYTES)) {
    throw refused(claim, "a hash that is not 32 bytes long");
  }
  if (size1 === size2) {
    if (proof.length > 0) throw refused(claim, "a proof that is too long");
    if (!equalBytes(rootHash1, rootHash2)) throw refused(claim, "two roots for one size");
    return;
  }
  const roots = replay(claim, proof, sha256);
  if (!equalBytes(roots.first, rootHash1)) throw refused(claim, "a path to another earlier root");
  if (!equalBytes(roots.second, rootHash2)) throw refused(claim, "a path to another later root");
}

/** replay rebuilds both roots from a proof between unequal sizes. */
function replay(
  claim: ConsistencyClaim,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): { readonly first: Uint8Array; readonly second: Uint8Array } {
  let node = claim.size1 - 1;
  let last = claim.size2 - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  // A first tree that is itself one complete subtree is the proof's missing first hash.
  const path = node === 0 ? [claim.rootHash1, ...proof] : proof;
  const [start, ...rest] = path;
  if (start === undefined) throw refused(claim, "an empty proof");
  let first = start;
  let second = start;
  for (const hash of rest) {
    if (last === 0) throw refused(claim, "a proof that is too long");
    if (node % 2 === 1 || node === last) {
      first = hashNode(hash, first, sha256);
      second = hashNode(hash, second, sha256);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      second = hashNode(second, hash, sha256);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) throw refused(claim, "a proof that is too short");
  return { first, second };
}

function refused({ size1, size2 }: ConsistencyClaim, found: string): LogError {
  return new LogError("E_CONSISTENCY", {
    what: `expected a proof that the log of ${size2} leaves extends that of ${size1}, found ${found}`,
    remedy: "the log's history was rewritten; compare it with another clone of the registry",
  });
}
