import { fibonacciHash } from "./fibonacci-hash.ts";
import type { SeenText } from "./seen-text.ts";

/** Candidates are compared this far back: it tells chance from copies. A match grows further as it goes on. */
const COMPARED = 64;
/** A match that was wrong more often than this is given up: it has come to other text. */
const MOST_MISSES = 8;

/** What kind of matches are looked for. */
export type MatchRule = {
  readonly least_length: number;
  /** Multiplies the hash of the last bytes: an odd multiple of 2^s, so that a byte has left it after 32 / s more. */
  readonly step: number;
  /** Binary logarithm of the slots of its table. */
  readonly bits: number;
};

/**
 * Match points to the last place of the text that was preceded by the bytes that precede the next one now. It
 * survives a few wrong bytes, because copies are often edited.
 */
export class Match {
  /** Where the expected byte stands; meaningful when length > 0. */
  pointer = 0;
  /** How many bytes agree, a quarter of it after a wrong one; 0 without a match. */
  length = 0;
  /** Wrong bytes since the match was found. */
  misses = 0;
  readonly #text: SeenText;
  readonly #rule: MatchRule;
  /** Where bytes with a hash ended last; 0 is none. */
  readonly #ends: Int32Array;
  /** Of the last bytes that were coded. */
  #hash = 0;

  constructor(text: SeenText, rule: MatchRule) {
    this.#text = text;
    this.#rule = rule;
    this.#ends = new Int32Array(2 ** rule.bits);
  }

  /** The byte that should come; meaningful when length > 0. */
  get expected(): number {
    return this.#text.bytes[this.pointer] as number;
  }

  /** The byte has just been added to the text: follows the match, or looks for one. */
  append(byte: number): void {
    if (this.length > 0) this.#follow(byte);
    this.#hash = this.#hashed(this.#hash, byte);
    const slot = fibonacciHash(this.#hash, this.#rule.bits);
    if (this.length < this.#rule.least_length) this.#consider(this.#ends[slot] as number);
    this.#ends[slot] = this.#text.length;
  }

  /** Enters every stride-th place of text that has just been added, so that it can be found. */
  enter(added: Uint8Array, stride: number): void {
    const start = this.#text.length - added.length;
    let hash = 0;
    for (const [i, byte] of added.entries()) {
      hash = this.#hashed(hash, byte);
      if (i % stride === 0) this.#ends[fibonacciHash(hash, this.#rule.bits)] = start + i + 1;
    }
  }

  drop(): void {
    this.length = 0;
  }

  copyFrom(other: Match): void {
    this.pointer = other.pointer;
    this.length = other.length;
    this.misses = other.misses;
    this.#ends.set(other.#ends);
    this.#hash = other.#hash;
  }

  #follow(byte: number): void {
    const hit = this.expected === byte;
    this.pointer++;
    if (hit) {
      this.length++;
      return;
    }
    this.misses++;
    const lost = this.misses > MOST_MISSES || this.length <= this.#rule.least_length;
    this.length = lost ? 0 : this.length >> 2;
  }

  #consider(end: number): void {
    const length = this.#agreement(end);
    if (length < this.#rule.least_length || length <= this.length) return;
    this.length = length;
    this.pointer = end;
    this.misses = 0;
  }

  /** How many bytes before `end` agree with the last ones. */
  #agreement(end: number): number {
    const { bytes, length: here } = this.#text;
    const most = Math.min(COMPARED, end);
    let length = 0;
    while (length < most && bytes[end - 1 - length] === bytes[here - 1 - length]) length++;
    return length;
  }

  #hashed(hash: number, byte: number): number {
    return (Math.imul(hash, this.#rule.step) + byte + 1) | 0;
  }
}
