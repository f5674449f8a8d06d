import type { ModelSize } from "./model-size.ts";

const SHORT_MATCH = 5;
const LONG_MATCH = 12;
/** Candidates are compared this far back; a longer agreement changes nothing. */
const COMPARED = 32;
/** A match at least this long is not given up for another. */
const SETTLED = 16;
/** Odd multiples of 2^6 and 2^3: a byte has left a 32-bit hash after 6 and after 11 more bytes. */
const SHORT_STEP = 0x2c9277c0;
const LONG_STEP = 0x2c9277b8;

/**
 * MatchFinder keeps all bytes seen and points to the place that continues them best: the last one whose
 * preceding bytes agree over at least 12 bytes, else over at least 5.
 */
export class MatchFinder {
  readonly history: Uint8Array;
  position = 0;
  /** Where the predicted next byte stands; meaningful when length > 0. */
  pointer = 0;
  /** How many bytes before `pointer` are known to agree with the last bytes; 0 without a match. */
  length = 0;

  /** Position after the last bytes with this hash; 0 is none. */
  readonly #shortEnds: Int32Array;
  readonly #longEnds: Int32Array;
  readonly #shortShift: number;
  readonly #longShift: number;
  readonly #indexStride: number;
  #shortHash = 0;
  #longHash = 0;

  constructor(size: ModelSize) {
    this.history = new Uint8Array(size.capacity + 1);
    this.#shortEnds = new Int32Array(2 ** size.short_match_bits);
    this.#longEnds = new Int32Array(2 ** size.long_match_bits);
    this.#shortShift = 32 - size.short_match_bits;
    this.#longShift = 32 - size.long_match_bits;
    this.#indexStride = size.index_stride;
  }

  /** Adds a byte, follows or gives up the match, and looks for a better one. */
  append(byte: number): void {
    const history = this.history;
    if (this.length > 0) {
      if (history[this.pointer] === byte) {
        this.length++;
        this.pointer++;
      } else {
        this.length = 0;
      }
    }
    history[this.position] = byte;
    this.position++;
    this.#shortHash = (Math.imul(this.#shortHash, SHORT_STEP) + byte + 1) | 0;
    this.#longHash = (Math.imul(this.#longHash, LONG_STEP) + byte + 1) | 0;
    const short = scatter(this.#shortHash) >>> this.#shortShift;
    const long = scatter(this.#longHash) >>> this.#longShift;
    if (this.length < SETTLED) this.#consider(this.#longEnds[long] as number, LONG_MATCH);
    if (this.length === 0) this.#consider(this.#shortEnds[short] as number, SHORT_MATCH);
    this.#shortEnds[short] = this.position;
    this.#longEnds[long] = this.position;
  }

  /** Gives up the match. */
  drop(): void {
    this.length = 0;
  }

  /** Adds text that can be matched; only every index_stride-th of its places is entered. */
  index(text: Uint8Array): void {
    const stride = this.#indexStride;
    this.history.set(text, this.position);
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      hash = (Math.imul(hash, LONG_STEP) + (text[i] as number) + 1) | 0;
      if (i % stride === 0) this.#longEnds[scatter(hash) >>> this.#longShift] = this.position + i + 1;
    }
    this.position += text.length;
    this.length = 0;
  }

  copyFrom(other: MatchFinder): void {
    this.history.set(other.history.subarray(0, other.position));
    this.#shortEnds.set(other.#shortEnds);
    this.#longEnds.set(other.#longEnds);
    this.position = other.position;
    this.pointer = other.pointer;
    this.length = other.length;
    this.#shortHash = other.#shortHash;
    this.#longHash = other.#longHash;
  }

  #consider(end: number, minimum: number): void {
    const history = this.history;
    const last = this.position - 1;
    let length = 0;
    while (length < COMPARED && length < end && history[end - 1 - length] === history[last - length])
      length++;
    if (length < minimum || length <= this.length) return;
    this.length = length;
    this.pointer = end;
  }
}

/** Fibonacci hashing: the upper bits depend on all lower ones. */
function scatter(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}
