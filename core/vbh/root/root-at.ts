import { encodeHex } from "../../bytes/index.ts";
import { encodeCanonical } from "../../canonical/index.ts";
import { decodeKey, type PrincipalKeys } from "../hybrid/index.ts";
import type { KeylessIdentity } from "../keyless/index.ts";
import {
  ED25519_PUBLIC_KEY_BYTES,
  ML_DSA_65_PUBLIC_KEY_BYTES,
  type Sha256,
  SLH_DSA_PUBLIC_KEY_BYTES,
} from "../primitives.ts";
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

/** revocationOf tells whether the newest version takes a principal back for a leaf; any of its ids names it. */
export function revocationOf(
  chain: RootChain,
  principal: PrincipalKeys | KeylessIdentity,
  index: number,
  sha256: Sha256,
): Revocation | null {
  const keyids = keyidsOf(principal, sha256);
  return (
    newestRoot(chain).revoked.find(({ keyid, since }) => keyids.includes(keyid) && since <= index) ?? null
  );
}

/**
 * keyidsOf gives SHA-256 (hex) of each raw public key, Ed25519 first; for a principal without keys that of the canonical form of
 * `{identity, issuer, repository}`.
 */
export function keyidsOf(principal: PrincipalKeys | KeylessIdentity, sha256: Sha256): readonly string[] {
  if ("identity" in principal) {
    const { identity, issuer, repository } = principal;
    const text = encodeCanonical({ identity, issuer, repository });
    return [encodeHex(sha256(new TextEncoder().encode(text)))];
  }
  const { ed25519, ml_dsa_65, slh_dsa = null } = principal;
  const keys = [
    decodeKey(ed25519, ED25519_PUBLIC_KEY_BYTES, "Ed25519"),
    ...(ml_dsa_65 === null ? [] : [decodeKey(ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65")]),
    ...(slh_dsa === null ? [] : [decodeKey(slh_dsa, SLH_DSA_PUBLIC_KEY_BYTES, "SLH-DSA")]),
  ];
  return keys.map((key) => encodeHex(sha256(key)));
}
