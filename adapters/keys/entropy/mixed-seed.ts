import { hkdfSync } from "node:crypto";
import { KeyError } from "../key-error.ts";
import { type EntropySource, systemEntropy } from "./entropy-source.ts";

/** Taken of each source: as many as SHA-512 gives. */
const DRAWN_BYTES = 64;
const PURPOSE = "quantum-forge key seed v1";

/**
 * mixedSeed gives so many bytes to make keys of: HKDF-SHA-512 (RFC 5869, no salt) over 64 bytes of the system's CSPRNG followed
 * by 64 of an external source. The external bytes are further input and never stand alone: whoever knows or chooses them knows
 * nothing of the seed. Throws KeyError E_ENTROPY when the external source fails, instead of going on without it.
 */
export async function mixedSeed(
  bytes: number,
  external: EntropySource | null = null,
  system: EntropySource = systemEntropy,
): Promise<Uint8Array> {
  const drawn = await system(DRAWN_BYTES);
  const further = external === null ? new Uint8Array() : await drawFrom(external);
  return new Uint8Array(hkdfSync("sha512", Buffer.concat([drawn, further]), "", PURPOSE, bytes));
}

async function drawFrom(external: EntropySource): Promise<Uint8Array> {
  let found: Uint8Array;
  try {
    found = await external(DRAWN_BYTES);
  } catch (cause) {
    throw failed(cause instanceof Error ? cause.message : "another failure", cause);
  }
  if (found instanceof Uint8Array && found.length === DRAWN_BYTES) return found;
  throw failed(found instanceof Uint8Array ? `${found.length} bytes` : "no bytes");
}

function failed(found: string, cause?: unknown): KeyError {
  return new KeyError("E_ENTROPY", {
    what: `expected ${DRAWN_BYTES} bytes of the external source of randomness, found: ${found}`,
    remedy: "check the source, or go without it; no key was made",
    cause,
  });
}
