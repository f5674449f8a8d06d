import type { Rule } from "./rule.ts";

/** Tokens that a gap may have on each side: a few lines. */
const REACH = 32;
/** Tokens in a row that must agree after a gap. */
const LANDING = 8;
/** 2^4 and odd, so that what is LANDING tokens back has left a 32-bit hash. */
const FACTOR = 0x9e3779b0;
const FILTER_MASK = 1023;
const COST = 6;
const TOKEN_COST = 0.5;

/** Tokens passed over on each side, and what that costs. */
export type Gap = { readonly a: number; readonly b: number; readonly cost: number };

/** A text that is read from `from` on towards `to`, exclusive, in steps of 1 or -1. */
export type Way = {
  readonly codes: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
};

/** GapFinder finds after how few tokens two texts that part agree again. */
export class GapFinder {
  /** Hashes of the shape of what stands at each place within reach. */
  readonly #aLandings = new Int32Array(REACH + 1);
  readonly #bLandings = new Int32Array(REACH + 1);
  readonly #filter = new Uint8Array(FILTER_MASK + 1);

  /** The smallest gap after which the rule allows LANDING tokens in a row; null if there is none within reach. */
  find(a: Way, b: Way, rule: Rule): Gap | null {
    const aLast = land(a, rule, this.#aLandings);
    const bLast = land(b, rule, this.#bLandings);
    if (!this.#mayMeet(aLast, bLast)) return null;
    for (let sum = 1; sum <= aLast + bLast; sum++) {
      for (let x = Math.max(0, sum - bLast); x <= Math.min(sum, aLast); x++) {
        const y = sum - x;
        if (this.#aLandings[x] !== this.#bLandings[y] || !agree(a, x, b, y, rule)) continue;
        return { a: x, b: y, cost: COST + TOKEN_COST * Math.max(x, y) };
      }
    }
    return null;
  }

  /** Whether a hash may be on both sides; false is certain. Most gaps have no end, and end here. */
  #mayMeet(aLast: number, bLast: number): boolean {
    this.#filter.fill(0);
    for (let n = 0; n <= aLast; n++) this.#filter[(this.#aLandings[n] as number) & FILTER_MASK] = 1;
    for (let n = 0; n <= bLast; n++) {
      if (this.#filter[(this.#bLandings[n] as number) & FILTER_MASK] === 1) return true;
    }
    return false;
  }
}

/** Writes the hashes and gives how far the last one is, less than 0 if there is none. */
function land({ codes, from, to, step }: Way, rule: Rule, hashes: Int32Array): number {
  const last = Math.min(REACH, (to - from) * step - LANDING);
  let hash = 0;
  for (let n = 0; n < last + LANDING; n++) {
    hash = (Math.imul(hash, FACTOR) + rule.shape(codes[from + step * n] as number)) | 0;
    if (n >= LANDING - 1) hashes[n - LANDING + 1] = hash;
  }
  return last;
}

function agree(a: Way, x: number, b: Way, y: number, rule: Rule): boolean {
  for (let n = 0; n < LANDING; n++) {
    const aCode = a.codes[a.from + a.step * (x + n)] as number;
    const bCode = b.codes[b.from + b.step * (y + n)] as number;
    if (!rule.allows(aCode, bCode)) return false;
  }
  return true;
}
