import { encodeHex } from "../../bytes/index.ts";
import { decodeKey, type PrincipalKeys } from "../hybrid/index.ts";
import { ED25519_PUBLIC_KEY_BYTES, ML_DSA_65_PUBLIC_KEY_BYTES, type Sha256 } from "../primitives.ts";
import type { Revocation, Root } from "./root.ts";
import type { RootChain } from "./verify-root-chain.ts";

/** rootAt gives the version that judges a leaf; null for a leaf that is older than the root of trust. */
export function rootAt(chain: RootChain, index: number): Root | null {
  return chain.findLast(({ since }) => since <= index) ?? null;
}

/** newestRoot gives the version that judges what is new: the log's key, witnesses, and revocations. */
export function newestRoot(chain: RootChain): Root {
  return chain.at(-1) ?? chain[0];
}

/** revocationOf tells whether the newest version takes a key back for a leaf; a key is named by its digest, either of the two. */
export function revocationOf(
  chain: RootChain,
  keys: PrincipalKeys,
  index: number,
  sha256: Sha256,
): Revocation | null {
  const keyids = keyidsOf(keys, sha256);
  return (
    newestRoot(chain).revoked.find(({ keyid, since }) => keyids.includes(keyid) && since <= index) ?? null
  );
}

/** keyidsOf gives SHA-256 (hex) of each raw public key, Ed25519 first. */
export function keyidsOf({ ed25519, ml_dsa_65 }: PrincipalKeys, sha256: Sha256): readonly string[] {
  const classic = encodeHex(sha256(decodeKey(ed25519, ED25519_PUBLIC_KEY_BYTES, "Ed25519")));
  if (ml_dsa_65 === null) return [classic];
  return [classic, encodeHex(sha256(decodeKey(ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65")))];
}
