import type { VerifyBundle } from "./keyless/attestation.ts";

/** SHA-256 of bytes, 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Whether a 64-byte Ed25519 signature (RFC 8032) holds for a raw 32-byte public key. Never throws. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/**
 * Whether a 3,309-byte ML-DSA-65 signature (FIPS 204, pure, with a context string of at most 255 bytes) holds for a raw
 * 1,952-byte public key. Never throws.
 */
export type VerifyMlDsa65 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  context: Uint8Array,
) => boolean;

/**
 * Whether a 7,856-byte SLH-DSA-SHA2-128s signature (FIPS 205, pure, with a context string of at most 255 bytes) holds for a raw
 * 32-byte public key. Never throws.
 */
export type VerifySlhDsa = VerifyMlDsa65;

/** The cryptography that the core is given; an adapter implements it. */
export type Primitives = {
  readonly sha256: Sha256;
  readonly verifyEd25519: VerifyEd25519;
  readonly verifyMlDsa65: VerifyMlDsa65;
  /** Without it no signature holds of a principal who has such a key. */
  readonly verifySlhDsa?: VerifySlhDsa;
  /** Without it a principal without keys counts for nobody. */
  readonly verifyBundle?: VerifyBundle;
};

/** A key that signs; its private part stays behind the port. */
export type MessageSigner = {
  /** Raw public key: 32 bytes for Ed25519. */
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Promise<Uint8Array>;
};

export const ED25519_PUBLIC_KEY_BYTES = 32;
export const ED25519_SIGNATURE_BYTES = 64;
export const ML_DSA_65_PUBLIC_KEY_BYTES = 1952;
export const ML_DSA_65_SIGNATURE_BYTES = 3309;
export const SLH_DSA_PUBLIC_KEY_BYTES = 32;
export const SLH_DSA_SIGNATURE_BYTES = 7856;

/** The FIPS 204 and FIPS 205 context of every ML-DSA and SLH-DSA signature that is made here. */
export const ML_DSA_CONTEXT: Uint8Array = new TextEncoder().encode("qf-vbh/v1");

/** A principal's two keys. Both sign the same message; the ML-DSA one with ML_DSA_CONTEXT. */
export type HybridSigner = {
  readonly principal: string;
  readonly ed25519: MessageSigner;
  readonly mlDsa65: MessageSigner;
  /** A third key, for the root of trust alone, with the same context. */
  readonly slhDsa?: MessageSigner;
};
