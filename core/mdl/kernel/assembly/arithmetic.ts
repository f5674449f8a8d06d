/* Whole-number arithmetic of the model: core/mdl/model/{logistic,cell,mixer,probability-map}.ts. */
import * as at from "./layout";
import { CONTEXTS } from "./tier";

export const LIMIT: i32 = 3072;
export const MOST_SEEN: i32 = 1023;

/** Where the logit of a cell's probability stands. */
@inline export function logitOf(cell: usize): usize {
  return at.STRETCH + (load<u32>(cell) >>> 20 << 1);
}

@inline export function logit(cell: u32): i32 {
  return load<i16>(at.STRETCH + (cell >>> 20 << 1));
}

@inline export function squash(logit: i32): i32 {
  return load<u16>(at.SQUASH + LIMIT * 2 + (logit << 1));
}

@inline export function bounded(logit: i32): i32 {
  return max(-LIMIT, min(LIMIT - 1, logit));
}

@inline export function costOf(probability: i32): i32 {
  return load<i32>(at.COST + (probability << 2));
}

@inline export function mix(weights: usize, x: v128, y: v128, z: v128): i32 {
  let sums = i32x4.dot_i16x8_s(v128.load(weights), x);
  if (CONTEXTS > 3) sums = i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(weights, 16), y));
  if (CONTEXTS > 7) sums = i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(weights, 32), z));
  sums = i32x4.add(sums, v128.shuffle<i32>(sums, sums, 2, 3, 0, 1));
  sums = i32x4.add(sums, v128.shuffle<i32>(sums, sums, 1, 0, 3, 2));
  return bounded(i32x4.extract_lane(sums, 0) >> 14);
}

@inline export function train(weights: usize, x: v128, y: v128, z: v128, error: i32): void {
  const e = i16x8.splat(<i16>((error * 5) >> 4));
  v128.store(weights, i16x8.add_sat_s(v128.load(weights), i16x8.q15mulr_sat_s(x, e)));
  if (CONTEXTS > 3) {
    v128.store(weights, i16x8.add_sat_s(v128.load(weights, 16), i16x8.q15mulr_sat_s(y, e)), 16);
  }
  if (CONTEXTS > 7) {
    v128.store(weights, i16x8.add_sat_s(v128.load(weights, 32), i16x8.q15mulr_sat_s(z, e)), 32);
  }
}

@inline export function learn(cell: usize, bit: i32, mostSeen: i32): void {
  const value = load<u32>(cell);
  const seen = value & 1023;
  const p = <i32>(value >>> 10);
  const towards = ((bit << 22) - bit - p) >> 3;
  const moved = p + ((towards * load<i32>(at.STEP + (seen << 2))) >> 9);
  store<u32>(cell, (moved << 10) | (seen + u32(seen < <u32>mostSeen)));
}

@inline export function append(history: usize, cell: usize, bit: i32): void {
  learn(cell, bit, MOST_SEEN);
  store<u8>(history, load<u8>(at.NEXT_HISTORY + (<usize>load<u8>(history) << 1) + bit));
}

@inline export function between(point: usize, beyond: i32): i32 {
  return (<i32>load<u16>(point) * (128 - beyond) + <i32>load<u16>(point, 2) * beyond) >> 7;
}

@inline export function refine(point: usize, bit: i32, rate: i32): void {
  const value: i32 = load<u16>(point);
  store<u16>(point, value + (((bit ? 65535 + (1 << rate) - 1 : 0) - value) >> rate));
}

@inline export function scatter(hash: i32): u32 {
  return <u32>hash * 0x9e3779b1;
}
