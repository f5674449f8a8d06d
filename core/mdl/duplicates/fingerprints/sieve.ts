import { exactGrams, looseGrams } from "./grams.ts";

const BITS = 20;
const WORDS = 2 ** (BITS - 5);

/**
 * Sieve holds back texts that can share no fingerprint with those entered, at a fraction of what the fingerprints
 * themselves cost: it asks for every gram, where they choose, and for shapes it takes names as all alike.
 */
export class Sieve {
  /** Two bits an entry (Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970). */
  readonly #exact = new Uint32Array(WORDS);
  readonly #loose = new Uint32Array(WORDS);

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
    const bits = this.#exact;
    let hits = 0;
    exactGrams(codes, (hash) => {
      hits |= holds(bits, hash);
    });
    return hits !== 0;
  }

  /** Whether a text may share a shape; false is certain. */
  mayShareShape(codes: Uint32Array): boolean {
    const bits = this.#loose;
    let hits = 0;
    looseGrams(codes, (hash) => {
      hits |= holds(bits, hash);
    });
    return hits !== 0;
  }
}

/** The bits are the upper and the lower 20 of the hash. */
function enter(bits: Uint32Array, hash: number): void {
  for (const bit of [hash >>> (32 - BITS), hash & (2 ** BITS - 1)]) {
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
}

function holds(bits: Uint32Array, hash: number): number {
  const upper = ((bits[hash >>> (37 - BITS)] as number) >>> ((hash >>> (32 - BITS)) & 31)) & 1;
  if (upper === 0) return 0;
  const lower = hash & (2 ** BITS - 1);
  return ((bits[lower >>> 5] as number) >>> (lower & 31)) & 1;
}
