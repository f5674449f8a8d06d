import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { ML_DSA_65_PUBLIC_KEY_BYTES, ML_DSA_65_SIGNATURE_BYTES } from "../../../core/vbh/index.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";
import type { MlDsa65 } from "./ml-dsa-65.ts";

/** ML-DSA-65 of Node 24 and its OpenSSL. */
export const nativeMlDsa65: MlDsa65 = {
  verify: (publicKey, message, signature, context) => {
    if (publicKey.length !== ML_DSA_65_PUBLIC_KEY_BYTES) return false;
    if (signature.length !== ML_DSA_65_SIGNATURE_BYTES) return false;
    try {
      const pub = Buffer.from(publicKey).toString("base64url");
      const key = createPublicKey({ key: { kty: "AKP", alg: "ML-DSA-65", pub }, format: "jwk" });
      return verify(null, message, { key, context }, signature);
    } catch {
      return false;
    }
  },
  keyOf: (seed) => {
    const key = createPrivateKey({ key: encodePrivateKey("ml-dsa-65", seed), format: "der", type: "pkcs8" });
    return {
      publicKey: rawPublicKey(key),
      sign: (message, context) => new Uint8Array(sign(null, message, { key, context })),
    };
  },
};
