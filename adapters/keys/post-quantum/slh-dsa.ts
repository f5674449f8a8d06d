import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { KeyError } from "../key-error.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";
import { hasNative } from "./has-native.ts";
import type { PostQuantumKey } from "./post-quantum-key.ts";

/** SLH-DSA-SHA2-128s (FIPS 205): it rests on SHA-256 alone, at 7.9 KB and about a second a signature. */
export type SlhDsa = {
  /** Whether a 7,856-byte signature holds for a raw 32-byte public key. Never throws. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array, context: Uint8Array): boolean;
  /** The key of a 64-byte private key (FIPS 205 figure 15). */
  keyOf(privateKey: Uint8Array): PostQuantumKey;
  /** A new 64-byte private key. */
  newPrivateKey(): Uint8Array;
};

const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 7856;

/**
 * openSlhDsa gives Node's own implementation; there is no other. Throws KeyError E_KEY_ALGORITHM where Node has none, so that
 * a signature which cannot be checked is never taken for a wrong one.
 */
export function openSlhDsa(native: boolean = hasNative("SLH-DSA-SHA2-128s")): SlhDsa {
  if (native) return { verify: verifySlhDsa, keyOf, newPrivateKey };
  throw new KeyError("E_KEY_ALGORITHM", {
    what: `expected SLH-DSA-SHA2-128s in this Node.js, found none in ${process.version} with OpenSSL ${process.versions.openssl}`,
    remedy: "run with Node.js 24.8 or later and OpenSSL 3.5 or later",
  });
}

function verifySlhDsa(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  context: Uint8Array,
): boolean {
  if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  try {
    const pub = Buffer.from(publicKey).toString("base64url");
    const key = createPublicKey({ key: { kty: "AKP", alg: "SLH-DSA-SHA2-128s", pub }, format: "jwk" });
    return verify(null, message, { key, context }, signature);
  } catch {
    return false;
  }
}

function keyOf(privateKey: Uint8Array): PostQuantumKey {
  const der = encodePrivateKey("slh-dsa-sha2-128s", privateKey);
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return {
    publicKey: rawPublicKey(key),
    sign: (message, context) => new Uint8Array(sign(null, message, { key, context })),
  };
}

function newPrivateKey(): Uint8Array {
  const { privateKey } = generateKeyPairSync("slh-dsa-sha2-128s");
  return new Uint8Array(Buffer.from(privateKey.export({ format: "jwk" })["priv"] as string, "base64url"));
}
