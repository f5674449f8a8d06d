import { encodeBase64 } from "../../bytes/index.ts";
import {
  decodeKey,
  decodeSignature,
  type HybridSignature,
  type PrincipalKeys,
  signHybrid,
  verifyHybrid,
} from "../hybrid/index.ts";
import {
  type HybridSigner,
  ML_DSA_CONTEXT,
  type Primitives,
  type Sha256,
  SLH_DSA_PUBLIC_KEY_BYTES,
} from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";

/** signRootMessage signs with every key that a principal has: both, and SLH-DSA-SHA2-128s where there is one. */
export async function signRootMessage(
  message: Uint8Array,
  signer: HybridSigner,
  sha256: Sha256,
): Promise<HybridSignature> {
  const signature = await signHybrid(message, signer, sha256);
  if (signer.slhDsa === undefined) return signature;
  return { ...signature, slh_dsa: encodeBase64(await signer.slhDsa.sign(message)) };
}

/**
 * verifyRootSignature requires a signature by each key that the root has for a principal, over the same message, and none by
 * another: those of verifyHybrid, and SLH-DSA-SHA2-128s (FIPS 205, the same context) where the principal has such a key. Throws
 * VbhError E_HYBRID_INCOMPLETE when one is missing, E_UNAUTHORISED for an SLH-DSA signature without a key, E_BASE64, E_KEY_ENCODING
 * or E_SIG.
 */
export function verifyRootSignature(
  message: Uint8Array,
  signature: HybridSignature,
  keys: PrincipalKeys,
  primitives: Primitives,
): void {
  verifyHybrid(message, signature, keys, primitives);
  const { principal, slh_dsa } = signature;
  if (keys.slh_dsa === undefined) {
    if (slh_dsa) throw withoutKey(principal);
    return;
  }
  if (!slh_dsa) throw incomplete(principal);
  const key = decodeKey(keys.slh_dsa, SLH_DSA_PUBLIC_KEY_BYTES, "SLH-DSA");
  if (primitives.verifySlhDsa?.(key, message, decodeSignature(slh_dsa), ML_DSA_CONTEXT)) return;
  throw new VbhError("E_SIG", {
    what: `expected an SLH-DSA signature of ${quoted(principal)} over these bytes, found ${primitives.verifySlhDsa ? "another" : "no way to verify it here"}`,
    remedy: "the root or its signature was changed; restore both, or sign again",
  });
}

function incomplete(principal: string): VbhError {
  return new VbhError("E_HYBRID_INCOMPLETE", {
    what: `expected a signature of ${quoted(principal)} by SLH-DSA too, whose key the root has, found none`,
    remedy: "sign again with all keys: quantum-forge root sign",
  });
}

function withoutKey(principal: string): VbhError {
  return new VbhError("E_UNAUTHORISED", {
    what: `expected no SLH-DSA signature of ${quoted(principal)}, for whom the root has no such key, found one`,
    remedy: "take it away, or let the root name the key: quantum-forge keys rotate",
  });
}
