import { createPublicKey, type KeyObject, verify } from "node:crypto";

/** Algorithms by their names in a JWK (RFC 9964), with the length of a raw public key. */
const PUBLIC_KEY_BYTES = { "ML-DSA-65": 1952, "SLH-DSA-SHA2-128s": 32 };

/**
 * hasNative tells whether this Node.js can use keys of an algorithm with a context string: from 24.8 on, when its OpenSSL is 3.5 or
 * later. It asks by using a key, since versions do not tell what a Node.js was linked with.
 */
export function hasNative(algorithm: keyof typeof PUBLIC_KEY_BYTES): boolean {
  const pub = Buffer.alloc(PUBLIC_KEY_BYTES[algorithm]).toString("base64url");
  try {
    return mindsContext(createPublicKey({ key: { kty: "AKP", alg: algorithm, pub }, format: "jwk" }));
  } catch {
    return false;
  }
}

/** Node 24.6 and 24.7 pass over the context without a word; the others refuse one that is too long. */
function mindsContext(key: KeyObject): boolean {
  const nothing = new Uint8Array();
  try {
    verify(null, nothing, { key, context: new Uint8Array(256) }, nothing);
    return false;
  } catch {
    return true;
  }
}
