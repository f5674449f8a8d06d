/*
 * The model of core/mdl/model as one loop over bytes, for speed: the same whole numbers, operation by operation.
 * The reference, with the reasons for each part, is the plain model; a test compares the two bit by bit.
 */
import * as at from "./layout";
import { CONTEXTS, LANES, LONG_MATCH, LONG_STEP, SKIP_LENGTH } from "./tier";

export {
  CONTEXT_CELLS,
  COST,
  COSTS,
  COSTS_LENGTH,
  EXPECTED_CELLS,
  FAILED_CELLS,
  FINAL_WEIGHTS,
  LONG_LENGTH_CELLS,
  MATCH_MAP,
  MATCH_WEIGHTS,
  NEXT_HISTORY,
  ORDER1_CELLS,
  ORDER1_WEIGHTS,
  ORDER2_MAP,
  SHAPE_WEIGHTS,
  SHORT_LENGTH_CELLS,
  SKIP_EXPECTED_CELLS,
  SKIP_LENGTH_CELLS,
  SKIP_ORDER3_CELLS,
  SKIP_WEIGHTS,
  SQUASH,
  STEP,
  STRETCH,
  TABLES,
} from "./layout";

const LIMIT: i32 = 3072;
const SHORT_MATCH: i32 = 5;
const SHORT_STEP: i32 = 0x2c9277c0;
const COMPARED: i32 = 64;
const MOST_MISSES: i32 = 8;
const MOST_SEEN: i32 = 1023;
const MOST_SEEN_SKIPPING: i32 = 255;

let histories: usize = 0;
let bucketMask: u32 = 0;
let longEnds: usize = 0;
let longShift: i32 = 0;
let shortEnds: usize = 0;
let shortShift: i32 = 0;
let text: usize = 0;

let position: i32 = 0;
let longPointer: i32 = 0;
let longLength: i32 = 0;
let longMisses: i32 = 0;
let longHash: i32 = 0;
let shortPointer: i32 = 0;
let shortLength: i32 = 0;
let shortMisses: i32 = 0;
let shortHash: i32 = 0;
let last4: u32 = 0;
let last8: u32 = 0;
let identifier: u32 = 0;
let lastIdentifier: u32 = 0;
let lineStart: i32 = 0;
let above: i32 = 0;
let indent: i32 = 0;
let column: i32 = 0;
/** Set while the bits of a byte are coded that the long match did not expect. */
let failed: bool = false;

/**
 * Starts a new model: lays out tables of the given sizes (binary logarithms), which the host has cleared, and gives
 * the address of the text.
 */
export function start(historyBits: i32, longBits: i32, shortBits: i32): usize {
  histories = at.TABLES;
  bucketMask = (1 << (historyBits - 4)) - 1;
  longEnds = histories + (<usize>1 << historyBits);
  longShift = 32 - longBits;
  shortEnds = longEnds + (<usize>4 << longBits);
  shortShift = 32 - shortBits;
  text = shortEnds + (<usize>4 << shortBits);
  position = 0;
  longPointer = 0;
  longLength = 0;
  longMisses = 0;
  longHash = 0;
  shortPointer = 0;
  shortLength = 0;
  shortMisses = 0;
  shortHash = 0;
  last4 = 0;
  last8 = 0;
  identifier = 0;
  lastIdentifier = 0;
  lineStart = 0;
  above = 0;
  indent = 0;
  column = 0;
  return text;
}

/** Enters every stride-th of the next `length` bytes of the text into the long table; nothing is learnt. */
export function index(length: i32, stride: i32): void {
  let hash: i32 = 0;
  const start = text + position;
  for (let i = 0, next = 0; i < length; i++) {
    hash = hash * LONG_STEP + load<u8>(start + i) + 1;
    if (i == next) {
      next += stride;
      store<i32>(longEnds + (scatter(hash) >>> longShift << 2), position + i + 1);
    }
  }
  position += length;
  longLength = 0;
  shortLength = 0;
  lineStart = position;
  above = position;
  indent = 0;
  column = 0;
}

/** Codes and learns the next `length` bytes of the text and writes each one's cost in 2^-20 bit to COSTS. */
export function code(length: i32): void {
  for (let i = 0; i < length; i++) {
    store<i32>(at.COSTS + (i << 2), codeByte(load<u8>(text + position)));
  }
}

function codeByte(byte: i32): i32 {
  let cost: i32 = 0;
  failed = false;
  if (longLength >= SKIP_LENGTH) {
    cost = codeExpectation(byte);
    if (!failed) {
      endByte(byte);
      return cost;
    }
  }
  cost += codeBits(byte);
  endByte(byte);
  return cost;
}

/** One decision: does the byte come that the long match expects? */
function codeExpectation(byte: i32): i32 {
  const expected: i32 = load<u8>(text + longPointer);
  const set = lengthClass(longLength) + (min(longMisses, 3) << 5);
  const a = at.SKIP_LENGTH_CELLS + (set << 2);
  const b = at.SKIP_EXPECTED_CELLS + (((expected << 8) | (last4 & 255)) << 2);
  const c = at.SKIP_ORDER3_CELLS + (<u32>((((last4 & 0xffffff) << 8) + expected) * 0x9e3779b1) >>> 16 << 2);
  const x0 = logit(load<u32>(a));
  const x1 = logit(load<u32>(b));
  const x2 = logit(load<u32>(c));
  const weights = at.SKIP_WEIGHTS + (set << 4);
  const w0 = load<i32>(weights);
  const w1 = load<i32>(weights, 4);
  const w2 = load<i32>(weights, 8);
  const w3 = load<i32>(weights, 12);
  const mixed = bounded(((w0 * x0 >> 8) + (w1 * x1 >> 8) + (w2 * x2 >> 8) + w3) >> 8);
  const p = squash(mixed);
  const hit: i32 = i32(expected == byte);
  const error = ((hit << 16) - p) >> 4;
  learn(a, hit, MOST_SEEN);
  learn(b, hit, MOST_SEEN_SKIPPING);
  learn(c, hit, MOST_SEEN_SKIPPING);
  store<i32>(weights, w0 + ((x0 * error * 3 + 0x8000) >> 16));
  store<i32>(weights, w1 + ((x1 * error * 3 + 0x8000) >> 16), 4);
  store<i32>(weights, w2 + ((x2 * error * 3 + 0x8000) >> 16), 8);
  store<i32>(weights, w3 + ((256 * error * 3 + 0x8000) >> 16), 12);
  failed = hit == 0;
  return costOf(hit ? p : 65536 - p);
}

function codeBits(byte: i32): i32 {
  const last = <i32>(last4 & 255);
  const longExpected: i32 = longLength > 0 ? <i32>load<u8>(text + longPointer) | 256 : 0;
  const shortExpected: i32 = shortLength > 0 ? <i32>load<u8>(text + shortPointer) | 256 : 0;
  const longClass: i32 = longLength < 16 ? 1 : longLength < 32 ? 2 : 3;
  const shortClass: i32 = shortLength < 8 ? 4 : shortLength < 12 ? 5 : 6;
  const longCells = at.LONG_LENGTH_CELLS + (lengthClass(longLength) << 3);
  const shortCells = at.SHORT_LENGTH_CELLS + (lengthClass(shortLength) << 3);
  const order2 = (last4 & 0xffff) * 0x9e3779b1 >>> 20;
  const shape = byteShape(last);
  hashContexts();
  findBuckets(0);
  let cost: i32 = 0;
  let partial: i32 = 1;
  for (let bits: i32 = 0; bits < 8; bits++) {
    if (bits == 4) findBuckets(partial * 0x2c1b3c6d);
    const half = bits & 3;
    const node: usize = (1 << half) | (partial & ((1 << half) - 1));

    // Inputs: order 1, the contexts, the matches, a constant.
    const order1 = at.ORDER1_CELLS + (((last << 8) | partial) << 2);
    let x = i16x8.splat(0);
    x = v128.load_lane<i16>(logitOf(order1), x, 0);
    const at0 = bucket(0) + node;
    const at1 = bucket(1) + node;
    const at2 = bucket(2) + node;
    const cell0 = contextCell(0, at0);
    const cell1 = contextCell(1, at1);
    const cell2 = contextCell(2, at2);
    x = v128.load_lane<i16>(logitOf(cell0), x, 1);
    x = v128.load_lane<i16>(logitOf(cell1), x, 2);
    x = v128.load_lane<i16>(logitOf(cell2), x, 3);
    let at3: usize = 0;
    let at4: usize = 0;
    let at5: usize = 0;
    let at6: usize = 0;
    let cell3: usize = 0;
    let cell4: usize = 0;
    let cell5: usize = 0;
    let cell6: usize = 0;
    let y = i16x8.splat(0);
    let z = i16x8.splat(0);
    if (CONTEXTS > 3) {
      at3 = bucket(3) + node;
      at4 = bucket(4) + node;
      at5 = bucket(5) + node;
      at6 = bucket(6) + node;
      cell3 = contextCell(3, at3);
      cell4 = contextCell(4, at4);
      cell5 = contextCell(5, at5);
      cell6 = contextCell(6, at6);
      x = v128.load_lane<i16>(logitOf(cell3), x, 4);
      x = v128.load_lane<i16>(logitOf(cell4), x, 5);
      x = v128.load_lane<i16>(logitOf(cell5), x, 6);
      x = v128.load_lane<i16>(logitOf(cell6), x, 7);
    }
    let at7: usize = 0;
    let at8: usize = 0;
    let at9: usize = 0;
    let at10: usize = 0;
    let at11: usize = 0;
    let at12: usize = 0;
    let at13: usize = 0;
    let cell7: usize = 0;
    let cell8: usize = 0;
    let cell9: usize = 0;
    let cell10: usize = 0;
    let cell11: usize = 0;
    let cell12: usize = 0;
    let cell13: usize = 0;
    if (CONTEXTS > 7) {
      at7 = bucket(7) + node;
      at8 = bucket(8) + node;
      at9 = bucket(9) + node;
      at10 = bucket(10) + node;
      at11 = bucket(11) + node;
      at12 = bucket(12) + node;
      at13 = bucket(13) + node;
      cell7 = contextCell(7, at7);
      cell8 = contextCell(8, at8);
      cell9 = contextCell(9, at9);
      cell10 = contextCell(10, at10);
      cell11 = contextCell(11, at11);
      cell12 = contextCell(12, at12);
      cell13 = contextCell(13, at13);
      y = v128.load_lane<i16>(logitOf(cell7), y, 0);
      y = v128.load_lane<i16>(logitOf(cell8), y, 1);
      y = v128.load_lane<i16>(logitOf(cell9), y, 2);
      y = v128.load_lane<i16>(logitOf(cell10), y, 3);
      y = v128.load_lane<i16>(logitOf(cell11), y, 4);
      y = v128.load_lane<i16>(logitOf(cell12), y, 5);
      y = v128.load_lane<i16>(logitOf(cell13), y, 6);
    }
    const byLong = longExpected != 0 && longExpected >> (8 - bits) == partial;
    const byShort = shortExpected != 0 && shortExpected >> (8 - bits) == partial;
    const longBit = (longExpected >> (7 - bits)) & 1;
    const shortBit = (shortExpected >> (7 - bits)) & 1;
    let cellLong: usize = 0;
    let cellExpected: usize = 0;
    let cellShort: usize = 0;
    let match: i32 = 0;
    if (byLong) {
      const place = (((longExpected & 255) << 8) | partial) << 2;
      if (failed) {
        cellExpected = at.FAILED_CELLS + place;
        match = bits > 4 ? 9 : 8;
      } else {
        cellExpected = at.EXPECTED_CELLS + place;
        cellLong = longCells + (longBit << 2);
        match = byShort && longBit != shortBit ? 7 : longClass;
        if (CONTEXTS == 3) x = v128.load_lane<i16>(logitOf(cellLong), x, 4);
        else if (CONTEXTS == 7) y = v128.load_lane<i16>(logitOf(cellLong), y, 0);
        else y = v128.load_lane<i16>(logitOf(cellLong), y, 7);
      }
      if (CONTEXTS == 3) x = v128.load_lane<i16>(logitOf(cellExpected), x, 5);
      else if (CONTEXTS == 7) y = v128.load_lane<i16>(logitOf(cellExpected), y, 1);
      else z = v128.load_lane<i16>(logitOf(cellExpected), z, 0);
    } else if (byShort) match = shortClass;
    if (byShort) {
      cellShort = shortCells + (shortBit << 2);
      if (CONTEXTS == 3) x = v128.load_lane<i16>(logitOf(cellShort), x, 6);
      else if (CONTEXTS == 7) y = v128.load_lane<i16>(logitOf(cellShort), y, 2);
      else z = v128.load_lane<i16>(logitOf(cellShort), z, 1);
    }
    if (CONTEXTS == 3) x = i16x8.replace_lane(x, 7, 256);
    else if (CONTEXTS == 7) y = i16x8.replace_lane(y, 3, 256);
    else z = i16x8.replace_lane(z, 2, 256);

    // Two or three weight sets, then their mean or a second mixer.
    const byMatch = (match << 8) | partial;
    const weightsMatch = at.MATCH_WEIGHTS + byMatch * LANES * 2;
    const weightsOrder1 = at.ORDER1_WEIGHTS + last * LANES * 2;
    const weightsShape = at.SHAPE_WEIGHTS + ((bits << 5) | shape) * LANES * 2;
    const mixedMatch = mix(weightsMatch, x, y, z);
    const mixedOrder1 = mix(weightsOrder1, x, y, z);
    let mixedShape: i32 = 0;
    let mixed: i32 = 0;
    let final: usize = 0;
    if (CONTEXTS == 3) mixed = (mixedMatch + mixedOrder1) >> 1;
    else {
      mixedShape = mix(weightsShape, x, y, z);
      final = at.FINAL_WEIGHTS + (byMatch << 4);
      const sum =
        load<i32>(final) * mixedMatch + load<i32>(final, 4) * mixedOrder1 + load<i32>(final, 8) * mixedShape;
      mixed = bounded(sum >> 14);
    }
    const p = squash(mixed);

    // Two adaptive probability maps.
    const place = mixed + LIMIT;
    const beyond = place & 127;
    const byOrder2 = order2 ^ partial;
    const mapMatch = at.MATCH_MAP + ((byMatch * 49 + (place >> 7)) << 1);
    const mapOrder2 = at.ORDER2_MAP + ((byOrder2 * 49 + (place >> 7)) << 1);
    const refined = (2 * p + between(mapMatch, beyond) + between(mapOrder2, beyond) + 2) >> 2;
    const probability = max(1, refined);

    const bit = (byte >> (7 - bits)) & 1;
    cost += costOf(bit ? probability : 65536 - probability);

    // Learn.
    const truth = bit << 16;
    train(weightsMatch, x, y, z, truth - squash(mixedMatch));
    train(weightsOrder1, x, y, z, truth - squash(mixedOrder1));
    if (CONTEXTS > 3) {
      train(weightsShape, x, y, z, truth - squash(mixedShape));
      const error = ((truth - p) * 3) >> 4;
      store<i32>(final, load<i32>(final) + ((mixedMatch * error + 0x4000) >> 15));
      store<i32>(final, load<i32>(final, 4) + ((mixedOrder1 * error + 0x4000) >> 15), 4);
      store<i32>(final, load<i32>(final, 8) + ((mixedShape * error + 0x4000) >> 15), 8);
    }
    learn(order1, bit, MOST_SEEN);
    append(at0, cell0, bit);
    append(at1, cell1, bit);
    append(at2, cell2, bit);
    if (CONTEXTS > 3) {
      append(at3, cell3, bit);
      append(at4, cell4, bit);
      append(at5, cell5, bit);
      append(at6, cell6, bit);
    }
    if (CONTEXTS > 7) {
      append(at7, cell7, bit);
      append(at8, cell8, bit);
      append(at9, cell9, bit);
      append(at10, cell10, bit);
      append(at11, cell11, bit);
      append(at12, cell12, bit);
      append(at13, cell13, bit);
    }
    if (byLong) {
      learn(cellExpected, bit, MOST_SEEN);
      if (!failed) learn(cellLong, bit, MOST_SEEN);
    }
    if (byShort) learn(cellShort, bit, MOST_SEEN);
    const nearMatch = mapMatch + (beyond >> 6 << 1);
    const nearOrder2 = mapOrder2 + (beyond >> 6 << 1);
    refine(nearMatch, bit, 5);
    refine(nearOrder2, bit, 6);
    partial = (partial << 1) | bit;
  }
  return cost;
}

/** Adds the byte to the history and moves everything that looks at bytes. */
function endByte(byte: i32): void {
  follow(byte);
  position++;
  last8 = (last8 << 8) | (last4 >>> 24);
  last4 = (last4 << 8) | byte;
  longHash = longHash * LONG_STEP + byte + 1;
  shortHash = shortHash * SHORT_STEP + byte + 1;
  const longSlot = longEnds + (scatter(longHash) >>> longShift << 2);
  const shortSlot = shortEnds + (scatter(shortHash) >>> shortShift << 2);
  if (longLength < LONG_MATCH) considerLong(load<i32>(longSlot));
  if (shortLength < SHORT_MATCH) considerShort(load<i32>(shortSlot));
  store<i32>(longSlot, position);
  store<i32>(shortSlot, position);
  if (isIdentifierByte(byte)) identifier = (identifier + byte + 1) * 0x2f0b4c47;
  else {
    if (identifier != 0) lastIdentifier = identifier;
    identifier = 0;
  }
  if (byte == 10) {
    above = lineStart;
    lineStart = position;
    indent = 0;
    column = 0;
  } else {
    if (indent == column && (byte == 32 || byte == 9)) indent++;
    column++;
    if (above < lineStart) above++;
  }
}

function follow(byte: i32): void {
  if (longLength > 0) {
    const hit = load<u8>(text + longPointer) == byte;
    longPointer++;
    if (hit) longLength++;
    else {
      longMisses++;
      longLength = longMisses > MOST_MISSES || longLength <= LONG_MATCH ? 0 : longLength >> 2;
    }
  }
  if (shortLength > 0) {
    const hit = load<u8>(text + shortPointer) == byte;
    shortPointer++;
    if (hit) shortLength++;
    else {
      shortMisses++;
      shortLength = shortMisses > MOST_MISSES || shortLength <= SHORT_MATCH ? 0 : shortLength >> 2;
    }
  }
}

function considerLong(end: i32): void {
  const length = agreement(end);
  if (length < LONG_MATCH || length <= longLength) return;
  longLength = length;
  longPointer = end;
  longMisses = 0;
}

function considerShort(end: i32): void {
  const length = agreement(end);
  if (length < SHORT_MATCH || length <= shortLength) return;
  shortLength = length;
  shortPointer = end;
  shortMisses = 0;
}

/** How many bytes before `end` agree with the last ones. */
function agreement(end: i32): i32 {
  const most = min(COMPARED, end);
  const here = text + position - 1;
  const there = text + end - 1;
  let length: i32 = 0;
  while (length < most && load<u8>(there - length) == load<u8>(here - length)) length++;
  return length;
}

function hashContexts(): void {
  const k: u32 = 0x3d4d51cb;
  const k2: u32 = 0x2545f491;
  const last = last4 & 255;
  if (CONTEXTS == 3) {
    setHash(0, (last4 & 0xffff) * k);
    setHash(1, last4 * k);
    setHash(2, (identifier * k + last) * k2);
    return;
  }
  const over: u32 = above < lineStart ? load<u8>(text + above) : 0;
  setHash(0, (last4 & 0xffff) * k);
  setHash(1, (last4 & 0xffffff) * k);
  setHash(2, last4 * k);
  setHash(3, (last4 * k + (last8 & 0xffff)) * k2);
  setHash(4, (identifier * k + last) * k2);
  setHash(5, (identifier * k + lastIdentifier) * k2 + last);
  setHash(6, ((over << 16) + (<u32>min(indent, 255) << 8) + last) * k);
  if (CONTEXTS == 7) return;
  const overNext: u32 = above + 1 < lineStart ? load<u8>(text + above + 1) : 0;
  setHash(7, (last4 * k + (last8 & 0xff)) * k2);
  setHash(8, (last4 * k + last8) * k2);
  setHash(9, (last4 & 0xf0f0ff) * k);
  setHash(10, ((last4 & 0xff00) * k + lastIdentifier) * k2);
  setHash(11, (last4 & 0xffff0000) * k);
  setHash(12, (((over << 8) + overNext) * k + (last4 & 0xffff)) * k2);
  setHash(13, (<u32>min(column, 255) * k + identifier) * k2);
}

function setHash(i: i32, value: u32): void {
  const tagged = value + <u32>(i + 1) * 0x5b05b03;
  store<u32>(at.HASHES + (i << 2), (tagged ^ (tagged >>> 16)) * 0x6f4f2a35);
}

function findBuckets(salt: u32): void {
  for (let i: usize = 0; i < <usize>CONTEXTS; i++) {
    store<u32>(at.BUCKETS + (i << 2), bucketOf(load<u32>(at.HASHES + (i << 2)) + salt));
  }
}

function bucketOf(hash: u32): usize {
  const check = hash >>> 24;
  const first = histories + (((hash ^ (hash >>> 15)) & bucketMask) << 4);
  if (load<u8>(first) == check) return first;
  const second = first ^ 16;
  if (load<u8>(second) == check) return second;
  const third = first ^ 32;
  if (load<u8>(third) == check) return third;
  const used1 = load<u8>(first, 1);
  const used2 = load<u8>(second, 1);
  const used3 = load<u8>(third, 1);
  const bucket = used2 < used1 && used2 <= used3 ? second : used3 < used1 ? third : first;
  v128.store(bucket, i32x4.splat(0));
  store<u8>(bucket, check);
  return bucket;
}

/** Where in its line and between which kinds of bytes the next one stands: 5 bits. */
function byteShape(last: i32): i32 {
  const kinds =
    (i32(isIdentifierByte(last)) << 2) |
    (i32(isIdentifierByte((last4 >>> 8) & 255)) << 1) |
    i32(isIdentifierByte((last4 >>> 16) & 255));
  return (kinds << 2) | (indent == column ? 3 : last == 32 ? 2 : 1);
}

// @ts-expect-error: decorator
@inline function bucket(i: i32): usize {
  return load<u32>(at.BUCKETS + (i << 2));
}

// @ts-expect-error: decorator
@inline function contextCell(i: i32, history: usize): usize {
  return at.CONTEXT_CELLS + (i << 10) + (<usize>load<u8>(history) << 2);
}

/** Where the logit of a cell's probability stands. */
// @ts-expect-error: decorator
@inline function logitOf(cell: usize): usize {
  return at.STRETCH + (load<u32>(cell) >>> 20 << 1);
}

// @ts-expect-error: decorator
@inline function logit(cell: u32): i32 {
  return load<i16>(at.STRETCH + (cell >>> 20 << 1));
}

// @ts-expect-error: decorator
@inline function squash(logit: i32): i32 {
  return load<u16>(at.SQUASH + LIMIT * 2 + (logit << 1));
}

// @ts-expect-error: decorator
@inline function bounded(logit: i32): i32 {
  return max(-LIMIT, min(LIMIT - 1, logit));
}

// @ts-expect-error: decorator
@inline function costOf(probability: i32): i32 {
  return load<i32>(at.COST + (probability << 2));
}

// @ts-expect-error: decorator
@inline function mix(weights: usize, x: v128, y: v128, z: v128): i32 {
  let sums = i32x4.dot_i16x8_s(v128.load(weights), x);
  if (CONTEXTS > 3) sums = i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(weights, 16), y));
  if (CONTEXTS > 7) sums = i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(weights, 32), z));
  sums = i32x4.add(sums, v128.shuffle<i32>(sums, sums, 2, 3, 0, 1));
  sums = i32x4.add(sums, v128.shuffle<i32>(sums, sums, 1, 0, 3, 2));
  return bounded(i32x4.extract_lane(sums, 0) >> 14);
}

// @ts-expect-error: decorator
@inline function train(weights: usize, x: v128, y: v128, z: v128, error: i32): void {
  const e = i16x8.splat(<i16>((error * 5) >> 4));
  v128.store(weights, i16x8.add_sat_s(v128.load(weights), i16x8.q15mulr_sat_s(x, e)));
  if (CONTEXTS > 3) {
    v128.store(weights, i16x8.add_sat_s(v128.load(weights, 16), i16x8.q15mulr_sat_s(y, e)), 16);
  }
  if (CONTEXTS > 7) {
    v128.store(weights, i16x8.add_sat_s(v128.load(weights, 32), i16x8.q15mulr_sat_s(z, e)), 32);
  }
}

// @ts-expect-error: decorator
@inline function learn(cell: usize, bit: i32, mostSeen: i32): void {
  const value = load<u32>(cell);
  const seen = value & 1023;
  const p = <i32>(value >>> 10);
  const towards = ((bit << 22) - bit - p) >> 3;
  const moved = p + ((towards * load<i32>(at.STEP + (seen << 2))) >> 9);
  store<u32>(cell, (moved << 10) | (seen + u32(seen < <u32>mostSeen)));
}

// @ts-expect-error: decorator
@inline function append(history: usize, cell: usize, bit: i32): void {
  learn(cell, bit, MOST_SEEN);
  store<u8>(history, load<u8>(at.NEXT_HISTORY + (<usize>load<u8>(history) << 1) + bit));
}

// @ts-expect-error: decorator
@inline function between(point: usize, beyond: i32): i32 {
  return (<i32>load<u16>(point) * (128 - beyond) + <i32>load<u16>(point, 2) * beyond) >> 7;
}

// @ts-expect-error: decorator
@inline function refine(point: usize, bit: i32, rate: i32): void {
  const value: i32 = load<u16>(point);
  store<u16>(point, value + (((bit ? 65535 + (1 << rate) - 1 : 0) - value) >> rate));
}

// @ts-expect-error: decorator
@inline function scatter(hash: i32): u32 {
  return <u32>hash * 0x9e3779b1;
}

/** Lengths from 16 on share classes. */
function lengthClass(length: i32): i32 {
  if (length < 16) return length;
  if (length < 32) return 16 + ((length - 16) >> 2);
  if (length < 64) return 20 + ((length - 32) >> 3);
  return length < 512 ? 24 + ((length - 64) >> 6) : 31;
}

function isIdentifierByte(byte: i32): bool {
  const letter = byte | 32;
  return (
    (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57) || byte == 95 || byte == 36 || byte >= 128
  );
}
