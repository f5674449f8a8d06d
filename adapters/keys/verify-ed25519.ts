import { createPublicKey, type KeyObject, verify } from "node:crypto";

const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** DER before a raw key in a SubjectPublicKeyInfo of id-Ed25519 (RFC 8410 section 4). */
const SPKI_PREFIX = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/**
 * verifyEd25519 tells whether a signature holds for a raw public key (RFC 8032, pure Ed25519 without context),
 * by Node's own verifier. Lengths are checked first, since a DER parser ignores bytes after the key.
 * Never throws: a key that is no point gives false.
 */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  try {
    return verify(null, message, fromRaw(publicKey), signature);
  } catch {
    return false;
  }
}

function fromRaw(publicKey: Uint8Array): KeyObject {
  return createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, publicKey]),
    format: "der",
    type: "spki",
  });
}
