import { COMMENT, kindOf, NUMBER, STRING, WORD } from "../tokens/index.ts";
import { SHAPE_GRAM as GRAM, type VisitGram } from "./grams.ts";
import { FACTOR, powerOf, scatter } from "./rolling.ts";
import { Winnower } from "./winnower.ts";

/** As of the exact fingerprints, comments left out. */
const WIDTH = 16;
/** Most tokens of a fingerprint that say nothing: literals and names not used before. */
const MOST_OPEN = 18;
const POWERS = Int32Array.from({ length: GRAM }, (_, n) => powerOf(n));
/** Words are looked up by so many bits of their hash. */
const SLOTS = 2 ** 14;
/** Above all hashes of tokens, which have 29 bits. */
const NEW_NAME = 0x3c6ef373;
const ANY_NUMBER = 0x5b873593;
const ANY_STRING = 0x6745937f;
const NEVER = -1;

/**
 * ShapeFingerprints gives the chosen fingerprints of a file's shape. Comments are left out, a literal counts by its
 * kind alone, and a name by how far back it was used before within the fingerprint, so that consistently renamed text
 * has the same ones (the encoding of parameterised strings: Baker, "A Theory of Parameterized Pattern Matching",
 * 1993). What is mostly literals and new names has no shape and gives none.
 */
export class ShapeFingerprints {
  /** Last use of the word in each slot, counted over all files, so that nothing has to be cleared between them. */
  readonly #lastUses = new Float64Array(SLOTS).fill(-GRAM);
  #start = 0;
  /** The last GRAM tokens: their codes and places, what each adds to the hash, and which uses it next. */
  readonly #codes = new Uint32Array(GRAM);
  readonly #places = new Uint32Array(GRAM);
  readonly #values = new Int32Array(GRAM);
  readonly #nextUses = new Int32Array(GRAM);

  /** Calls `visit` with each chosen fingerprint and its first token. */
  visit(codes: Uint32Array, visit: VisitGram): void {
    const winnower = new Winnower(WIDTH);
    let count = 0;
    let open = 0;
    let hash = 0;
    for (let place = 0; place < codes.length; place++) {
      const code = codes[place] as number;
      if (kindOf(code) === COMMENT) continue;
      const slot = count % GRAM;
      if (count >= GRAM) {
        const leaving = this.#values[slot] as number;
        hash = (hash - Math.imul(leaving, POWERS[GRAM - 1] as number)) | 0;
        if (isOpen(leaving)) open--;
        const use = this.#nextUses[slot] as number;
        if (use !== NEVER) {
          const change = (NEW_NAME - (this.#values[use % GRAM] as number)) | 0;
          hash = (hash + Math.imul(change, POWERS[count - 1 - use] as number)) | 0;
          this.#values[use % GRAM] = NEW_NAME;
          open++;
        }
      }
      const value = this.#value(code, count);
      if (isOpen(value)) open++;
      hash = (Math.imul(hash, FACTOR) + value) | 0;
      this.#codes[slot] = code;
      this.#places[slot] = place;
      this.#values[slot] = value;
      this.#nextUses[slot] = NEVER;
      count++;
      if (count < GRAM || open > MOST_OPEN) continue;
      const first = this.#places[count % GRAM] as number;
      if (winnower.push(scatter(hash), first)) visit(winnower.hash, winnower.place);
    }
    if (winnower.end()) visit(winnower.hash, winnower.place);
    this.#start += count + GRAM;
  }

  #value(code: number, count: number): number {
    const kind = kindOf(code);
    if (kind === NUMBER) return ANY_NUMBER;
    if (kind === STRING) return ANY_STRING;
    if (kind !== WORD) return code >>> 3;
    const slot = (code >>> 3) % SLOTS;
    const last = (this.#lastUses[slot] as number) - this.#start;
    this.#lastUses[slot] = this.#start + count;
    if (last <= count - GRAM || this.#codes[last % GRAM] !== code) return NEW_NAME;
    this.#nextUses[last % GRAM] = count;
    return Math.imul(count - last, NEW_NAME + 2);
  }
}

function isOpen(value: number): boolean {
  return value === NEW_NAME || value === ANY_NUMBER || value === ANY_STRING;
}
