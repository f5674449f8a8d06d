import { codeByte, Predictor, planModelSize } from "../../../core/mdl/model/index.ts";

/*
 * A carry-less arithmetic coder with 32-bit bounds, as in lpaq (Mahoney): the proof that a code length is the
 * length of a code. It drives the same predictor by the same decisions as codeByte.
 */

/** What an arithmetic coder made of bytes, and what the model says that it should take. */
export type Encoded = { readonly code: Uint8Array; readonly bits: number };

export function encode(bytes: Uint8Array, predictor: Predictor = predictorFor(bytes.length)): Encoded {
  const code: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  const encodeBit = (bit: number, probability: number): void => {
    const middle = split(low, high, probability);
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (low >>> 24 === high >>> 24) {
      code.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
  };
  const expected = new Predictor(predictor.size);
  expected.copyFrom(predictor);
  let units = 0;
  for (const byte of bytes) {
    units += codeByte(expected, byte);
    decideByte(predictor, byte, encodeBit);
  }
  code.push(low >>> 24, (low >>> 16) & 255, (low >>> 8) & 255, low & 255);
  return { code: Uint8Array.from(code), bits: units / 2 ** 20 };
}

function decideByte(
  predictor: Predictor,
  byte: number,
  encodeBit: (bit: number, probability: number) => void,
): void {
  const decide = (bit: number): void => {
    encodeBit(bit, predictor.probability);
    predictor.update(bit);
  };
  if (predictor.skipping) {
    const hit = predictor.expected === byte;
    decide(hit ? 1 : 0);
    if (hit) return;
  }
  for (let shift = 7; shift >= 0; shift--) decide((byte >> shift) & 1);
}

/** A decoder that gives one byte after the other; it sees nothing but the code. */
export function decoder(code: Uint8Array, predictor: Predictor): () => number {
  let at = 0;
  let low = 0;
  let high = 0xffffffff;
  let value = 0;
  const next = (): number => code[at++] ?? 0;
  for (let i = 0; i < 4; i++) value = ((value << 8) | next()) >>> 0;
  const decodeBit = (): number => {
    const middle = split(low, high, predictor.probability);
    const bit = value <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (low >>> 24 === high >>> 24) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      value = ((value << 8) | next()) >>> 0;
    }
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

export function predictorFor(coded: number): Predictor {
  return new Predictor(planModelSize({ coded, indexed: 0 }));
}

/** The last value of the lower part, which belongs to bit 1. */
function split(low: number, high: number, probability: number): number {
  const range = high - low;
  return low + Math.floor(range / 65536) * probability + Math.floor(((range % 65536) * probability) / 65536);
}
