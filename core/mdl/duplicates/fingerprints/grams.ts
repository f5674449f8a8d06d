import { COMMENT, kindOf, NUMBER, STRING, WORD } from "../tokens/index.ts";
import { FACTOR, powerOf, scatter } from "./rolling.ts";

/** Takes the hash of some tokens in a row and the place of the first. */
export type VisitGram = (hash: number, first: number) => void;

export const EXACT_GRAM = 24;
export const SHAPE_GRAM = 32;
const LEAVING_EXACT = powerOf(EXACT_GRAM);
const LEAVING_SHAPE = powerOf(SHAPE_GRAM);

/** exactGrams visits every EXACT_GRAM tokens in a row (Karp and Rabin, "Efficient Randomized Pattern-Matching Algorithms", 1987). */
export function exactGrams(codes: Uint32Array, visit: VisitGram): void {
  let hash = 0;
  for (let at = 0; at < codes.length; at++) {
    hash = (Math.imul(hash, FACTOR) + ((codes[at] as number) >>> 3)) | 0;
    if (at >= EXACT_GRAM) {
      hash = (hash - Math.imul((codes[at - EXACT_GRAM] as number) >>> 3, LEAVING_EXACT)) | 0;
    }
    if (at >= EXACT_GRAM - 1) visit(scatter(hash), at - EXACT_GRAM + 1);
  }
}

/** looseGrams visits every SHAPE_GRAM tokens in a row, comments left out, all names alike and all literals alike. */
export function looseGrams(codes: Uint32Array, visit: VisitGram): void {
  const values = new Int32Array(SHAPE_GRAM);
  const places = new Uint32Array(SHAPE_GRAM);
  let hash = 0;
  let count = 0;
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] as number;
    const kind = kindOf(code);
    if (kind === COMMENT) continue;
    const slot = count % SHAPE_GRAM;
    const value = kind === WORD || kind === NUMBER || kind === STRING ? kind : code >>> 3;
    hash = (Math.imul(hash, FACTOR) + value - Math.imul(values[slot] as number, LEAVING_SHAPE)) | 0;
    values[slot] = value;
    places[slot] = place;
    count++;
    if (count >= SHAPE_GRAM) visit(scatter(hash), places[count % SHAPE_GRAM] as number);
  }
}
