/**
 * DER before the private key in a PKCS#8 PrivateKeyInfo of one algorithm, and the length of that key. All lengths are fixed,
 * so that one key has exactly one encoding: Ed25519 by RFC 8410, ML-DSA-65 as a seed alone by RFC 9881, SLH-DSA by RFC 9909.
 */
const FORMS = {
  ed25519: { prefix: "302e020100300506032b657004220420", bytes: 32 },
  "ml-dsa-65": { prefix: "3034020100300b060960864801650304031204228020", bytes: 32 },
  "slh-dsa-sha2-128s": { prefix: "3052020100300b06096086480165030403140440", bytes: 64 },
} as const;

export type KeyAlgorithm = keyof typeof FORMS;

/** encodePrivateKey gives the DER of a private key. Throws RangeError for another length than the algorithm's. */
export function encodePrivateKey(algorithm: KeyAlgorithm, key: Uint8Array): Buffer {
  const { prefix, bytes } = FORMS[algorithm];
  if (key.length !== bytes)
    throw new RangeError(`expected ${bytes} bytes of a private key, found ${key.length}`);
  return Buffer.concat([Buffer.from(prefix, "hex"), key]);
}

/** parsePrivateKey is the inverse of encodePrivateKey; null for anything that it does not give. */
export function parsePrivateKey(algorithm: KeyAlgorithm, der: Uint8Array): Uint8Array | null {
  const { prefix, bytes } = FORMS[algorithm];
  const start = prefix.length / 2;
  if (der.length !== start + bytes) return null;
  if (Buffer.from(der.subarray(0, start)).toString("hex") !== prefix) return null;
  return new Uint8Array(der.subarray(start));
}
