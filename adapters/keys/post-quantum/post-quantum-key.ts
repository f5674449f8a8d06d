/** A private key of ML-DSA or SLH-DSA; its private part stays behind `sign`. */
export type PostQuantumKey = {
  /** Raw. */
  readonly publicKey: Uint8Array;
  /** Pure, hedged (two signatures of one message differ); the context is at most 255 bytes. */
  sign(message: Uint8Array, context: Uint8Array): Uint8Array;
};
