/*
 * The model of core/mdl/model as one loop over bytes, for speed: the same whole numbers, operation by operation.
 * The reference, with the reasons for each part, is the plain model; a test compares the two bit by bit.
 */
import {
  append,
  between,
  bounded,
  costOf,
  LIMIT,
  learn,
  logit,
  logitOf,
  MOST_SEEN,
  mix,
  refine,
  squash,
  train,
} from "./arithmetic";
import { bucket, contextCell, findBuckets, hashContexts, startBuckets } from "./buckets";
import * as at from "./layout";
import {
  byteShape,
  endByte,
  last4,
  lengthClass,
  longLength,
  longMisses,
  longPointer,
  position,
  shortLength,
  shortPointer,
  startText,
  text,
} from "./seen-text";
import { CONTEXTS, LANES, SKIP_LENGTH } from "./tier";

export { index } from "./seen-text";
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

const MOST_SEEN_SKIPPING: i32 = 255;

/** Set while the bits of a byte are coded that the long match did not expect. */
let failed: bool = false;

/**
 * Starts a new model: lays out tables of the given sizes (binary logarithms), which the host has cleared, and gives
 * the address of the text.
 */
export function start(historyBits: i32, longBits: i32, shortBits: i32): usize {
  startText(startBuckets(at.TABLES, historyBits), longBits, shortBits);
  return text;
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
