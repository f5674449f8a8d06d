import { decodeBase64, encodeBase64, encodeHex } from "../../bytes/index.ts";
import {
  ED25519_PUBLIC_KEY_BYTES,
  type HybridSigner,
  ML_DSA_65_PUBLIC_KEY_BYTES,
  ML_DSA_CONTEXT,
  type Primitives,
  type Sha256,
} from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";

/** A principal's raw public keys in standard base64; `ml_dsa_65` is null for one that cannot sign hybrid (a hardware token). */
export type PrincipalKeys = {
  readonly ed25519: string;
  readonly ml_dsa_65: string | null;
  /** SLH-DSA-SHA2-128s, for the root of trust alone. */
  readonly slh_dsa?: string;
};

/** What one principal signed by both algorithms, standard base64. A half that was taken away is absent or null. */
export type HybridSignature = {
  readonly principal: string;
  /** SHA-256 (hex) of the raw Ed25519 public key; a hint that tells a principal's old key from the new one. */
  readonly keyid: string;
  readonly ed25519?: string | null;
  readonly ml_dsa_65?: string | null;
  /** On a root of trust, by a principal who has such a key. */
  readonly slh_dsa?: string | null;
};

/** signHybrid signs one message with both keys of a principal. */
export async function signHybrid(
  message: Uint8Array,
  signer: HybridSigner,
  sha256: Sha256,
): Promise<HybridSignature> {
  const { principal, ed25519, mlDsa65 } = signer;
  const [classic, quantumSafe] = await Promise.all([ed25519.sign(message), mlDsa65.sign(message)]);
  const keyid = encodeHex(sha256(ed25519.publicKey));
  return { principal, keyid, ed25519: encodeBase64(classic), ml_dsa_65: encodeBase64(quantumSafe) };
}

/** keysOf gives the public half of a signer as documents hold it. */
export function keysOf({
  ed25519,
  mlDsa65,
  slhDsa,
}: HybridSigner): PrincipalKeys & { readonly ml_dsa_65: string } {
  const both = { ed25519: encodeBase64(ed25519.publicKey), ml_dsa_65: encodeBase64(mlDsa65.publicKey) };
  return slhDsa === undefined ? both : { ...both, slh_dsa: encodeBase64(slhDsa.publicKey) };
}

/**
 * verifyHybrid requires that both halves hold for the keys of one principal: Ed25519 (RFC 8032) and ML-DSA-65 with the context
 * `qf-vbh/v1` (FIPS 204), over the same message. Throws VbhError E_HYBRID_INCOMPLETE when a half or a key is missing, E_BASE64,
 * E_KEY_ENCODING or E_SIG.
 */
export function verifyHybrid(
  message: Uint8Array,
  { principal, keyid, ed25519, ml_dsa_65 }: HybridSignature,
  keys: PrincipalKeys,
  { verifyEd25519, verifyMlDsa65, sha256 }: Primitives,
): void {
  if (!ed25519 || !ml_dsa_65 || keys.ml_dsa_65 === null) throw incomplete(principal);
  const classicKey = decodeKey(keys.ed25519, ED25519_PUBLIC_KEY_BYTES, "Ed25519");
  const quantumSafeKey = decodeKey(keys.ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65");
  const classic = verifyEd25519(classicKey, message, decodeSignature(ed25519));
  const quantumSafe = verifyMlDsa65(quantumSafeKey, message, decodeSignature(ml_dsa_65), ML_DSA_CONTEXT);
  if (classic && quantumSafe) {
    requireKeyid(keyid, encodeHex(sha256(classicKey)));
    return;
  }
  throw new VbhError("E_SIG", {
    what: `expected an ${classic ? "ML-DSA-65" : "Ed25519"} signature of ${quoted(principal)} over these bytes, found another`,
    remedy: "the document or its signature was changed; restore both, or sign again",
  });
}

/** decodeKey gives a raw public key. Throws VbhError E_KEY_ENCODING for anything that is not base64 of so many bytes. */
export function decodeKey(text: string, bytes: number, algorithm: string): Uint8Array {
  const key = decodeBase64(text);
  if (key?.length === bytes) return key;
  throw new VbhError("E_KEY_ENCODING", {
    what: `expected a raw ${algorithm} public key of ${bytes} bytes in base64, found ${key === null ? "another text" : `${key.length} bytes`}`,
    remedy: "take the key as `quantum-forge keys list` prints it",
  });
}

/** Nothing is decided by it, yet a document that says another key than the one that signed is not the one that was made. */
function requireKeyid(found: string, expected: string): void {
  if (found === expected) return;
  throw new VbhError("E_KEY_ENCODING", {
    what: `expected keyid ${expected.slice(0, 12)}, found ${quoted(found.slice(0, 12))}`,
    remedy: "restore the signature as it was made, or sign again",
  });
}

/** decodeSignature gives the bytes of a signature. Throws VbhError E_BASE64. */
export function decodeSignature(text: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (bytes !== null) return bytes;
  throw new VbhError("E_BASE64", {
    what: "expected a signature in standard base64 with padding, found something else",
    remedy: "restore the signature as it was made, or sign again",
  });
}

function incomplete(principal: string): VbhError {
  return new VbhError("E_HYBRID_INCOMPLETE", {
    what: `expected signatures of ${quoted(principal)} by both Ed25519 and ML-DSA-65, found one`,
    remedy: "sign again with both keys; a lone signature does not count",
  });
}
