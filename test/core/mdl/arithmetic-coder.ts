import type { Tier } from "../../../core/mdl/index.ts";
import { codeByte, Predictor, planModelSize } from "../../../core/mdl/model/index.ts";

/*
 * A range coder that carries (Martin, "Range encoding", 1979): the proof that a code length is the length of a code.
 * It drives the same predictor by the same decisions as codeByte. An interval [low, low + range) of 32 bits shrinks
 * by each decision; the lower part belongs to bit 1.
 */
const WHOLE = 2 ** 32;
/** While the range is smaller, a byte of the code is settled. */
const LEAST_RANGE = 2 ** 24;

/** What an arithmetic coder made of bytes, and what the model says that it should take. */
export type Encoded = { readonly code: Uint8Array; readonly bits: number };

export function encode(bytes: Uint8Array, predictor: Predictor = predictorFor(bytes.length)): Encoded {
  const expected = new Predictor(predictor.tier, predictor.size);
  expected.copyFrom(predictor);
  const code: number[] = [];
  let low = 0;
  let range = WHOLE - 1;
  const encodeBit = (bit: number): void => {
    const part = partOf(range, predictor.probability);
    if (bit === 0) low += part;
    range = bit === 1 ? part : range - part;
    if (low >= WHOLE) carry(code);
    low %= WHOLE;
    for (; range < LEAST_RANGE; range *= 256) {
      code.push(Math.floor(low / LEAST_RANGE));
      low = (low % LEAST_RANGE) * 256;
    }
    predictor.update(bit);
  };
  let units = 0;
  for (const byte of bytes) {
    units += codeByte(expected, byte);
    encodeByte(predictor, byte, encodeBit);
  }
  const last = Math.ceil(low / LEAST_RANGE);
  if (last === 256) carry(code);
  code.push(last & 255);
  return { code: Uint8Array.from(code), bits: units / 2 ** 20 };
}

/** A decoder that gives one byte after the other; it sees nothing but the code. */
export function decoder(code: Uint8Array, predictor: Predictor): () => number {
  let at = 0;
  let range = WHOLE - 1;
  /** How far the code lies beyond the interval's lower end. */
  let beyond = 0;
  const next = (): number => code[at++] ?? 0;
  for (let i = 0; i < 4; i++) beyond = beyond * 256 + next();
  const decodeBit = (): number => {
    const part = partOf(range, predictor.probability);
    const bit = beyond < part ? 1 : 0;
    if (bit === 0) beyond -= part;
    range = bit === 1 ? part : range - part;
    for (; range < LEAST_RANGE; range *= 256) beyond = beyond * 256 + next();
    predictor.update(bit);
    return bit;
  };
  return () => {
    if (predictor.skipping) {
      const { expected } = predictor;
      if (decodeBit() === 1) return expected;
    }
    let byte = 0;
    for (let i = 0; i < 8; i++) byte = 2 * byte + decodeBit();
    return byte;
  };
}

export function decode(
  code: Uint8Array,
  length: number,
  predictor: Predictor = predictorFor(length),
): Uint8Array {
  const next = decoder(code, predictor);
  return Uint8Array.from({ length }, next);
}

export function predictorFor(coded: number, tier: Tier = "fast"): Predictor {
  return new Predictor(tier, planModelSize(tier, { coded, indexed: 0 }));
}

function encodeByte(predictor: Predictor, byte: number, encodeBit: (bit: number) => void): void {
  if (predictor.skipping) {
    const hit = predictor.expected === byte;
    encodeBit(hit ? 1 : 0);
    if (hit) return;
  }
  for (let shift = 7; shift >= 0; shift--) encodeBit((byte >> shift) & 1);
}

/** The share of the range that belongs to bit 1; neither share is empty. */
function partOf(range: number, probability: number): number {
  return Math.floor((range * probability) / 65536);
}

/** Adds one to the code. */
function carry(code: number[]): void {
  let at = code.length - 1;
  while (code[at] === 255) code[at--] = 0;
  code[at] = (code[at] ?? 0) + 1;
}
