import { slh_dsa_sha2_128s } from "@noble/post-quantum/slh-dsa.js";
import { SLH_DSA_PUBLIC_KEY_BYTES, SLH_DSA_SIGNATURE_BYTES } from "../../../core/vbh/index.ts";
import type { SlhDsa } from "./slh-dsa.ts";

/** SLH-DSA in JavaScript, for a Node.js without its own: a signature takes several seconds, verifying one some milliseconds. */
export const portableSlhDsa: SlhDsa = {
  verify: (publicKey, message, signature, context) => {
    if (publicKey.length !== SLH_DSA_PUBLIC_KEY_BYTES) return false;
    if (signature.length !== SLH_DSA_SIGNATURE_BYTES) return false;
    try {
      return slh_dsa_sha2_128s.verify(signature, message, publicKey, { context });
    } catch {
      return false;
    }
  },
  keyOf: (privateKey) => ({
    publicKey: slh_dsa_sha2_128s.getPublicKey(privateKey),
    sign: (message, context) => slh_dsa_sha2_128s.sign(message, privateKey, { context }),
  }),
};
