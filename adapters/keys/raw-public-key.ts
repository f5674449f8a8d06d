import { createPublicKey, type KeyObject } from "node:crypto";

/**
 * rawPublicKey gives the raw public half of a key. A JWK holds it as `x` for Ed25519 (RFC 8037 section 2), and as `pub` for
 * ML-DSA and SLH-DSA.
 */
export function rawPublicKey(privateKey: KeyObject): Uint8Array {
  const { x, pub } = createPublicKey(privateKey).export({ format: "jwk" }) as Readonly<
    Record<string, string>
  >;
  return new Uint8Array(Buffer.from(pub ?? x ?? "", "base64url"));
}
