import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { SLH_DSA_PUBLIC_KEY_BYTES, SLH_DSA_SIGNATURE_BYTES } from "../../../core/vbh/index.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";
import type { SlhDsa } from "./slh-dsa.ts";

/** SLH-DSA of Node 24 and its OpenSSL; a signature takes about a second. */
export const nativeSlhDsa: SlhDsa = {
  verify: (publicKey, message, signature, context) => {
    if (publicKey.length !== SLH_DSA_PUBLIC_KEY_BYTES) return false;
    if (signature.length !== SLH_DSA_SIGNATURE_BYTES) return false;
    try {
      const pub = Buffer.from(publicKey).toString("base64url");
      const key = createPublicKey({ key: { kty: "AKP", alg: "SLH-DSA-SHA2-128s", pub }, format: "jwk" });
      return verify(null, message, { key, context }, signature);
    } catch {
      return false;
    }
  },
  keyOf: (privateKey) => {
    const der = encodePrivateKey("slh-dsa-sha2-128s", privateKey);
    const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    return {
      publicKey: rawPublicKey(key),
      sign: (message, context) => new Uint8Array(sign(null, message, { key, context })),
    };
  },
};
