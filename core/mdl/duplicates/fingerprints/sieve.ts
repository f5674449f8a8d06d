import { exactGrams, looseGrams } from "./grams.ts";

const BITS = 2 ** 20;
const UPPER = 12;

/**
 * Sieve holds back texts that can share no fingerprint with those entered, at a fraction of what the fingerprints
 * themselves cost: it asks for every gram, where they choose, and for shapes it takes names as all alike.
 */
export class Sieve {
  /** Two bits an entry (Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970), a byte each. */
  readonly #exact = new Uint8Array(BITS);
  readonly #loose = new Uint8Array(BITS);

  enterExact(hash: number): void {
    enter(this.#exact, hash);
  }

  /** Enters the loose grams of a text that start at the given places. */
  enterShapes(codes: Uint32Array, firsts: ReadonlySet<number>): void {
    looseGrams(codes, (hash, first) => {
      if (firsts.has(first)) enter(this.#loose, hash);
    });
  }

  /** Whether a text may share an exact fingerprint; false is certain. */
  mayShareExact(codes: Uint32Array): boolean {
    let hits = 0;
    exactGrams(codes, (hash) => {
      hits += holds(this.#exact, hash);
    });
    return hits > 0;
  }

  /** Whether a text may share a shape; false is certain. */
  mayShareShape(codes: Uint32Array): boolean {
    let hits = 0;
    looseGrams(codes, (hash) => {
      hits += holds(this.#loose, hash);
    });
    return hits > 0;
  }
}

function enter(bits: Uint8Array, hash: number): void {
  bits[hash & (BITS - 1)] = 1;
  bits[hash >>> UPPER] = 1;
}

function holds(bits: Uint8Array, hash: number): number {
  return (bits[hash & (BITS - 1)] as number) & (bits[hash >>> UPPER] as number);
}
