import type { Tier } from "../measurement.ts";
import { TIER_SHAPES } from "./tier-shape.ts";

/** How much text a model holds and how large its tables are. Part of the definition of a code length. */
export type ModelSize = {
  /** Bytes of history. */
  readonly capacity: number;
  /** Of indexed text every stride-th place is entered into the match table. */
  readonly index_stride: number;
  /** Binary logarithms: bytes of bit histories, slots of the two match tables. */
  readonly history_bits: number;
  readonly short_match_bits: number;
  readonly long_match_bits: number;
};

/** As many places of indexed text as half of the largest table for them has slots. */
const MOST_INDEXED_PLACES = 2 ** 21;

/**
 * planModelSize fits the tables to the text, so that small measurements are quick and the tables of large ones stay
 * under 52 MB: `coded` bytes are trained on or coded, `indexed` bytes are only there to be matched.
 */
export function planModelSize(
  tier: Tier,
  { coded, indexed }: { readonly coded: number; readonly indexed: number },
): ModelSize {
  const stride = 2 ** Math.max(0, bitsFor(indexed) - bitsFor(MOST_INDEXED_PLACES));
  return {
    capacity: coded + indexed,
    index_stride: stride,
    history_bits: between(16, TIER_SHAPES[tier].most_history_bits, bitsFor(coded) + 5),
    short_match_bits: between(12, 18, bitsFor(coded)),
    long_match_bits: between(12, 22, bitsFor(coded + Math.ceil(indexed / stride)) + 1),
  };
}

/** The smallest b with 2^b >= n, 0 for n = 0. */
function bitsFor(n: number): number {
  let bits = 0;
  while (2 ** bits < n) bits++;
  return bits;
}

function between(least: number, most: number, n: number): number {
  return Math.min(most, Math.max(least, n));
}
