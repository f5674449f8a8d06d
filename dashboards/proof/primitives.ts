import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ml_dsa65 } from "@noble/post-quantum/ml-dsa.js";
import { slh_dsa_sha2_128s } from "@noble/post-quantum/slh-dsa.js";
import {
  ED25519_PUBLIC_KEY_BYTES,
  ED25519_SIGNATURE_BYTES,
  ML_DSA_65_PUBLIC_KEY_BYTES,
  ML_DSA_65_SIGNATURE_BYTES,
  type Primitives,
  SLH_DSA_PUBLIC_KEY_BYTES,
  SLH_DSA_SIGNATURE_BYTES,
} from "../../core/vbh/primitives.ts";

/**
 * The cryptography in JavaScript, for browsers: none has ML-DSA-65 yet, and not every one Ed25519. As in Node.js, Ed25519 is
 * RFC 8032 with its strict encodings, without the looser rules of ZIP 215.
 */
export const portablePrimitives: Primitives = {
  sha256,
  verifyEd25519: (publicKey, message, signature) => {
    if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES || signature.length !== ED25519_SIGNATURE_BYTES)
      return false;
    return attempt(() => ed25519.verify(signature, message, publicKey, { zip215: false }));
  },
  verifyMlDsa65: (publicKey, message, signature, context) => {
    if (publicKey.length !== ML_DSA_65_PUBLIC_KEY_BYTES || signature.length !== ML_DSA_65_SIGNATURE_BYTES)
      return false;
    return attempt(() => ml_dsa65.verify(signature, message, publicKey, { context }));
  },
  verifySlhDsa: (publicKey, message, signature, context) => {
    if (publicKey.length !== SLH_DSA_PUBLIC_KEY_BYTES || signature.length !== SLH_DSA_SIGNATURE_BYTES)
      return false;
    return attempt(() => slh_dsa_sha2_128s.verify(signature, message, publicKey, { context }));
  },
};

/** A key or signature that is none gives false. */
function attempt(verify: () => boolean): boolean {
  try {
    return verify();
  } catch {
    return false;
  }
}
