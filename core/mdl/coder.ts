/**
 * Coder is an adaptive model that codes text and learns it as it goes: a prequential code (Dawid 1984; Rissanen 1984).
 * Coders of one tier and one size that were given the same texts in the same order give the same numbers.
 */
export type Coder = {
  /** Adds text that later text can only repeat: nothing is learnt from it. */
  index(text: Uint8Array): void;
  /** Codes and learns text and gives the code length of each byte in 2^-20 bit. */
  code(text: Uint8Array): Uint32Array;
};
