import { ml_dsa65 } from "@noble/post-quantum/ml-dsa.js";
import { ML_DSA_65_PUBLIC_KEY_BYTES, ML_DSA_65_SIGNATURE_BYTES } from "../../../core/vbh/index.ts";
import type { MlDsa65 } from "./ml-dsa-65.ts";

/** ML-DSA-65 in JavaScript, for a Node.js without its own; about ten times slower. */
export const portableMlDsa65: MlDsa65 = {
  verify: (publicKey, message, signature, context) => {
    if (publicKey.length !== ML_DSA_65_PUBLIC_KEY_BYTES) return false;
    if (signature.length !== ML_DSA_65_SIGNATURE_BYTES) return false;
    try {
      return ml_dsa65.verify(signature, message, publicKey, { context });
    } catch {
      return false;
    }
  },
  keyOf: (seed) => {
    const { secretKey, publicKey } = ml_dsa65.keygen(seed);
    return { publicKey, sign: (message, context) => ml_dsa65.sign(message, secretKey, { context }) };
  },
};
