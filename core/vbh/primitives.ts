/** SHA-256 of bytes, 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Whether a 64-byte Ed25519 signature (RFC 8032) holds for a raw 32-byte public key. Never throws. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** The cryptography that the core is given; an adapter implements it. */
export type Primitives = { readonly sha256: Sha256; readonly verifyEd25519: VerifyEd25519 };

/** A key that signs; its private part stays behind the port. */
export type MessageSigner = {
  /** Raw 32-byte Ed25519 public key. */
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Promise<Uint8Array>;
};

export const ED25519_PUBLIC_KEY_BYTES = 32;
export const ED25519_SIGNATURE_BYTES = 64;
