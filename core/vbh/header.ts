import { encodeHex } from "../bytes/index.ts";
import type { Sha256 } from "./primitives.ts";

/**
 * vbhHeader gives `#VBH:<counter>:<first 8 hex digits of SHA-256 of the facts>`. `facts` is the RFC 8785 text
 * of the predicate. Eight digits collide after about 10^5 tries: the line is for people, trust rests on the log.
 */
export function vbhHeader(counter: number, facts: string, sha256: Sha256): string {
  const digest = sha256(new TextEncoder().encode(facts));
  return `#VBH:${counter}:${encodeHex(digest.subarray(0, 4))}`;
}

/** confirmLine gives `CONFIRM:<facts>`, the text that the header's digest is taken of. */
export function confirmLine(facts: string): string {
  return `CONFIRM:${facts}`;
}
