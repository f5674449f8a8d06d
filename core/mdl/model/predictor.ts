import { HISTORY_GUESS, NEXT_HISTORY } from "./bit-history.ts";
import { LOGIT_LIMIT, SQUASH, STRETCH } from "./logistic.ts";
import { MatchFinder } from "./match-finder.ts";
import { INPUTS, mix, train } from "./mixer.ts";
import type { ModelSize } from "./model-size.ts";
import { cell, learn } from "./probability-map.ts";

/** In a match this long, one decision asks whether the whole next byte is as predicted. */
const SKIP_LENGTH = 96;
const CONSTANT_INPUT = 256;
const FIRST_WEIGHT = 19661;
const MATCH_CLASSES = 4;
const MATCH_LENGTHS = 32;
/** Points of an adaptive probability map: one every 128 logit units, the ends included. */
const APM_POINTS = 49;
const APM_RATE = 5;
const APM_CONTEXTS_BITS = 12;

/**
 * Predictor is the adaptive model: it gives the probability of the next binary decision and learns from what
 * came. A byte is eight decisions, highest bit first; inside a long match it is a single one ("the predicted
 * byte comes", 1) that falls back to the eight when it fails. Everything is whole-number arithmetic, so that
 * equal histories give equal probabilities on every machine.
 *
 * The design follows lpaq (Mahoney): bit histories of hashed contexts, mixed in the logit domain.
 */
export class Predictor {
  readonly size: ModelSize;
  readonly match: MatchFinder;
  /** Probability in 2^-16, from 1 to 65535, that the next decision is 1. */
  probability = 32768;
  /** Whether the next decision is about the whole byte `expected`. */
  skipping = false;
  /** The byte that the match predicts; meaningful when a match exists. */
  expected = 0;

  /** Bit histories in buckets of 16: a check byte, then the 15 nodes of a half byte's binary tree. */
  readonly #histories: Uint8Array;
  readonly #historyWords: Int32Array;
  readonly #bucketMask: number;
  readonly #cellsOfContexts = new Int32Array(4 * 256);
  readonly #cellsOfOrder1 = new Int32Array(65536).fill(cell(32768, 0));
  readonly #cellsOfExpected = new Int32Array(65536).fill(cell(32768, 0));
  readonly #cellsOfLength = new Int32Array(2 * MATCH_LENGTHS);
  readonly #cellsOfSkip = new Int32Array(32).fill(cell(65000, 8));
  readonly #weights = new Int32Array((MATCH_CLASSES + 1) * 256 * INPUTS);
  readonly #apmMatch = new Uint16Array(MATCH_CLASSES * 256 * APM_POINTS);
  readonly #apmOrder2 = new Uint16Array((1 << APM_CONTEXTS_BITS) * APM_POINTS);
  readonly #inputs = new Int32Array(INPUTS);

  #last4 = 0;
  #last8 = 0;
  #identifier = 0;
  /** The current byte's bits so far behind a leading 1, and how many there are. */
  #partial = 1;
  #bits = 0;
  #hash2 = 0;
  #hash3 = 0;
  #hash5 = 0;
  #hashIdentifier = 0;
  #bucket2 = 0;
  #bucket3 = 0;
  #bucket5 = 0;
  #bucketIdentifier = 0;
  #at2 = 0;
  #at3 = 0;
  #at5 = 0;
  #atIdentifier = 0;
  #atOrder1 = 0;
  #atExpected = 0;
  #atLength = 0;
  #atSkip = 0;
  #matching = false;
  #matchClass = 0;
  #lengthClass = 0;
  #setPartial = 0;
  #setByte = 0;
  #mixedPartial = 32768;
  #mixedByte = 32768;
  #atApmMatch = 0;
  #atApmOrder2 = 0;

  constructor(size: ModelSize) {
    this.size = size;
    this.match = new MatchFinder(size);
    this.#histories = new Uint8Array(2 ** size.history_bits);
    this.#historyWords = new Int32Array(this.#histories.buffer);
    this.#bucketMask = 2 ** (size.history_bits - 4) - 1;
    for (let i = 0; i < 4 * 256; i++) this.#cellsOfContexts[i] = cell(HISTORY_GUESS[i & 255] ?? 32768, 2);
    for (let i = 0; i < MATCH_LENGTHS; i++) {
      const miss = Math.floor(65536 / (i + 3));
      this.#cellsOfLength[2 * i] = cell(miss, 4);
      this.#cellsOfLength[2 * i + 1] = cell(65535 - miss, 4);
    }
    this.#weights.fill(FIRST_WEIGHT);
    for (let i = INPUTS - 1; i < this.#weights.length; i += INPUTS) this.#weights[i] = 0;
    this.#inputs[INPUTS - 1] = CONSTANT_INPUT;
    fillWithIdentity(this.#apmMatch);
    fillWithIdentity(this.#apmOrder2);
    this.#startByte();
  }

  /** Tells the model which way the decision went; `probability` then belongs to the next one. */
  update(bit: number): void {
    if (this.skipping) {
      this.skipping = false;
      learn(this.#cellsOfSkip, this.#atSkip, bit);
      if (bit === 1) this.#endByte(this.expected);
      else {
        this.match.drop();
        this.#startByte();
      }
      return;
    }
    this.#learnBit(bit);
    this.#partial = 2 * this.#partial + bit;
    this.#bits++;
    if (this.#bits === 8) {
      this.#endByte(this.#partial & 255);
      return;
    }
    this.#nextNode();
    this.#predictBit();
  }

  /** copyFrom takes over the state of another predictor of the same size. */
  copyFrom(other: Predictor): void {
    this.match.copyFrom(other.match);
    this.#histories.set(other.#histories);
    this.#cellsOfContexts.set(other.#cellsOfContexts);
    this.#cellsOfOrder1.set(other.#cellsOfOrder1);
    this.#cellsOfExpected.set(other.#cellsOfExpected);
    this.#cellsOfLength.set(other.#cellsOfLength);
    this.#cellsOfSkip.set(other.#cellsOfSkip);
    this.#weights.set(other.#weights);
    this.#apmMatch.set(other.#apmMatch);
    this.#apmOrder2.set(other.#apmOrder2);
    this.#last4 = other.#last4;
    this.#last8 = other.#last8;
    this.#identifier = other.#identifier;
    this.#beginByte();
  }

  #endByte(byte: number): void {
    this.match.append(byte);
    this.#last8 = (this.#last8 << 8) | (this.#last4 >>> 24);
    this.#last4 = (this.#last4 << 8) | byte;
    this.#identifier = isIdentifierByte(byte) ? Math.imul(this.#identifier + byte + 1, 0x2f0b4c47) : 0;
    this.#beginByte();
  }

  #beginByte(): void {
    const match = this.match;
    this.expected = match.length > 0 ? (match.history[match.pointer] as number) : 0;
    this.skipping = match.length >= SKIP_LENGTH;
    if (!this.skipping) {
      this.#startByte();
      return;
    }
    this.#atSkip = 31 - Math.clz32(match.length);
    this.probability = Math.max(1, (this.#cellsOfSkip[this.#atSkip] as number) >>> 16);
  }

  /** Prepares the eight decisions of a byte. */
  #startByte(): void {
    const order4 = Math.imul(this.#last4, 0x3d4d51cb);
    this.#hash2 = spread(Math.imul(this.#last4 & 0xffff, 0x3d4d51cb) + 0x1234567);
    this.#hash3 = spread(Math.imul(this.#last4 & 0xffffff, 0x3d4d51cb) + 0x2345678);
    this.#hash5 = spread(Math.imul(order4 + (this.#last8 & 0xff), 0x2545f491) + 0x3456789);
    const identifier = Math.imul(this.#identifier, 0x3d4d51cb) + (this.#last4 & 0xff);
    this.#hashIdentifier = spread(Math.imul(identifier, 0x2545f491) + 0x456789a);
    this.#partial = 1;
    this.#bits = 0;
    const length = this.match.length;
    this.#matching = length > 0;
    this.#matchClass = length === 0 ? 0 : length < 8 ? 1 : length < 16 ? 2 : 3;
    this.#lengthClass = length < 16 ? length : Math.min(MATCH_LENGTHS - 1, 14 + (length >> 3));
    this.#findBuckets(0);
    this.#nextNode();
    this.#predictBit();
  }

  /** A bucket serves half a byte; `salt` tells the second halves apart. */
  #findBuckets(salt: number): void {
    this.#bucket2 = this.#bucketOf(this.#hash2 + salt);
    this.#bucket3 = this.#bucketOf(this.#hash3 + salt);
    this.#bucket5 = this.#bucketOf(this.#hash5 + salt);
    this.#bucketIdentifier = this.#bucketOf(this.#hashIdentifier + salt);
  }

  #nextNode(): void {
    if (this.#bits === 4) this.#findBuckets(Math.imul(this.#partial, 0x2c1b3c6d));
    const half = this.#bits & 3;
    const node = (1 << half) | (this.#partial & ((1 << half) - 1));
    this.#at2 = this.#bucket2 + node;
    this.#at3 = this.#bucket3 + node;
    this.#at5 = this.#bucket5 + node;
    this.#atIdentifier = this.#bucketIdentifier + node;
  }

  /** The bucket with this hash's check byte among three, else the least used of them, emptied. */
  #bucketOf(hash: number): number {
    const histories = this.#histories;
    const check = hash >>> 24;
    const first = ((hash ^ (hash >>> 15)) & this.#bucketMask) << 4;
    if (histories[first] === check) return first;
    const second = first ^ 16;
    if (histories[second] === check) return second;
    const third = first ^ 32;
    if (histories[third] === check) return third;
    const used1 = histories[first + 1] as number;
    const used2 = histories[second + 1] as number;
    const used3 = histories[third + 1] as number;
    const bucket = used2 < used1 && used2 <= used3 ? second : used3 < used1 ? third : first;
    const words = this.#historyWords;
    const word = bucket >> 2;
    words[word] = 0;
    words[word + 1] = 0;
    words[word + 2] = 0;
    words[word + 3] = 0;
    histories[bucket] = check;
    return bucket;
  }

  #predictBit(): void {
    const histories = this.#histories;
    const cells = this.#cellsOfContexts;
    const inputs = this.#inputs;
    const partial = this.#partial;
    const lastByte = this.#last4 & 0xff;
    this.#atOrder1 = (lastByte << 8) | partial;
    inputs[0] = logit(this.#cellsOfOrder1[this.#atOrder1] as number);
    inputs[1] = logit(cells[histories[this.#at2] as number] as number);
    inputs[2] = logit(cells[256 + (histories[this.#at3] as number)] as number);
    inputs[3] = logit(cells[512 + (histories[this.#at5] as number)] as number);
    inputs[4] = logit(cells[768 + (histories[this.#atIdentifier] as number)] as number);
    let matchClass = 0;
    if (this.#matching) {
      matchClass = this.#matchClass;
      this.#atLength = 2 * this.#lengthClass + ((this.expected >> (7 - this.#bits)) & 1);
      this.#atExpected = (this.expected << 8) | partial;
      inputs[5] = logit(this.#cellsOfLength[this.#atLength] as number);
      inputs[6] = logit(this.#cellsOfExpected[this.#atExpected] as number);
    } else {
      inputs[5] = 0;
      inputs[6] = 0;
    }
    const context = (matchClass << 8) | partial;
    this.#setPartial = context * INPUTS;
    this.#setByte = (MATCH_CLASSES * 256 + lastByte) * INPUTS;
    const byPartial = mix(this.#weights, this.#setPartial, inputs);
    const byByte = mix(this.#weights, this.#setByte, inputs);
    this.#mixedPartial = SQUASH[byPartial + LOGIT_LIMIT] as number;
    this.#mixedByte = SQUASH[byByte + LOGIT_LIMIT] as number;

    const place = ((byPartial + byByte) >> 1) + LOGIT_LIMIT;
    const point = place >> 7;
    const beyond = place & 127;
    const order2 = Math.imul(this.#last4 & 0xffff, 0x9e3779b1) >>> (32 - APM_CONTEXTS_BITS);
    const atMatch = context * APM_POINTS + point;
    const atOrder2 = (order2 ^ partial) * APM_POINTS + point;
    this.#atApmMatch = atMatch + (beyond >> 6);
    this.#atApmOrder2 = atOrder2 + (beyond >> 6);
    const refinedMatch = between(this.#apmMatch, atMatch, beyond);
    const refinedOrder2 = between(this.#apmOrder2, atOrder2, beyond);
    const mixed = SQUASH[place] as number;
    this.probability = Math.max(1, (2 * mixed + refinedMatch + refinedOrder2 + 2) >> 2);
  }

  #learnBit(bit: number): void {
    const histories = this.#histories;
    const cells = this.#cellsOfContexts;
    train(this.#weights, this.#setPartial, this.#inputs, (bit << 16) - this.#mixedPartial);
    train(this.#weights, this.#setByte, this.#inputs, (bit << 16) - this.#mixedByte);
    learn(this.#cellsOfOrder1, this.#atOrder1, bit);
    learn(cells, histories[this.#at2] as number, bit);
    learn(cells, 256 + (histories[this.#at3] as number), bit);
    learn(cells, 512 + (histories[this.#at5] as number), bit);
    learn(cells, 768 + (histories[this.#atIdentifier] as number), bit);
    append(histories, this.#at2, bit);
    append(histories, this.#at3, bit);
    append(histories, this.#at5, bit);
    append(histories, this.#atIdentifier, bit);
    if (this.#matching) {
      learn(this.#cellsOfLength, this.#atLength, bit);
      learn(this.#cellsOfExpected, this.#atExpected, bit);
      this.#matching = ((this.expected >> (7 - this.#bits)) & 1) === bit;
    }
    refine(this.#apmMatch, this.#atApmMatch, bit);
    refine(this.#apmOrder2, this.#atApmOrder2, bit);
  }
}

function logit(cellValue: number): number {
  return STRETCH[cellValue >>> 20] as number;
}

function append(histories: Uint8Array, at: number, bit: number): void {
  histories[at] = NEXT_HISTORY[2 * (histories[at] as number) + bit] as number;
}

/** Linear between two points of a map, 128 steps apart. */
function between(map: Uint16Array, at: number, beyond: number): number {
  return ((map[at] as number) * (128 - beyond) + (map[at + 1] as number) * beyond) >> 7;
}

/** The target lies a little beyond 65535, or rounding would keep the map from reaching it. */
function refine(map: Uint16Array, at: number, bit: number): void {
  const value = map[at] as number;
  map[at] = value + (((bit === 1 ? 65535 + (1 << APM_RATE) - 1 : 0) - value) >> APM_RATE);
}

/** Mixes high bits into low ones: buckets are chosen by the low bits, checked by the high ones. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x6f4f2a35);
}

/** Letters, digits, `_`, `$` and everything beyond ASCII. */
function isIdentifierByte(byte: number): boolean {
  const letter = byte | 32;
  return (
    (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57) || byte === 95 || byte === 36 || byte >= 128
  );
}

/** Each context of the map starts as the identity. */
function fillWithIdentity(map: Uint16Array): void {
  for (let point = 0; point < APM_POINTS; point++) {
    map[point] = SQUASH[Math.min(point * 128, 2 * LOGIT_LIMIT - 1)] as number;
  }
  for (let filled = APM_POINTS; filled < map.length; filled *= 2) {
    map.copyWithin(filled, 0, Math.min(filled, map.length - filled));
  }
}
