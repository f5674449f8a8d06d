import { randomBytes } from "node:crypto";

/** Gives so many random bytes, or rejects; how long it may take is its own to limit. */
export type EntropySource = (bytes: number) => Promise<Uint8Array>;

/** systemEntropy is the system's CSPRNG. */
export const systemEntropy: EntropySource = async (bytes) => new Uint8Array(randomBytes(bytes));
