import { HISTORY_GUESS } from "./bit-history.ts";
import { cell } from "./cell.ts";
import { FINAL_WEIGHTS } from "./final-mixer.ts";
import { LENGTH_CLASSES } from "./length-class.ts";
import { MATCH_CLASSES } from "./match-class.ts";
import { UNIT_WEIGHT } from "./mixer.ts";
import { identityMap } from "./probability-map.ts";
import { SKIP_SETS } from "./skip-set.ts";
import { SHAPES } from "./surroundings.ts";
import type { TierShape } from "./tier-shape.ts";

/** Binary logarithm of the contexts that the map by two bytes tells apart. */
export const ORDER2_MAP_BITS = 12;
/** The skip weighs three logits and a constant. */
const SKIP_INPUTS = 4;
/** Nothing is known: a half, and the first bit may move it most of the way. */
const UNKNOWN = cell(32768, 0);

/** Everything that a model learns besides bit histories and texts; the layout of the kernel's memory as well. */
export type LearntState = {
  /** For each context 256 cells, by bit history. */
  readonly context_cells: Uint32Array;
  /** By the last byte and the bits so far behind a leading 1. */
  readonly order1_cells: Uint32Array;
  /** By the byte that the long match expects and the bits so far; apart where that byte is known not to come. */
  readonly expected_cells: Uint32Array;
  readonly failed_cells: Uint32Array;
  /** By class of length and the expected bit. */
  readonly long_length_cells: Uint32Array;
  readonly short_length_cells: Uint32Array;
  /** P(the expected byte comes) by misses and class of length, by expected and last byte, by those and two more. */
  readonly skip_length_cells: Uint32Array;
  readonly skip_expected_cells: Uint32Array;
  readonly skip_order3_cells: Uint32Array;
  /** Four of each misses and class of length, in 2^-16. */
  readonly skip_weights: Int32Array;
  /** Sets by class of match and the bits so far, by the last byte, by the number of bits and the shape, in 2^-14. */
  readonly match_weights: Int16Array;
  readonly order1_weights: Int16Array;
  readonly shape_weights: Int16Array;
  /** Sets by class of match and the bits so far, in 2^-14. */
  readonly final_weights: Int32Array;
  /** Probability maps by class of match and the bits so far, and by a hash of the last two bytes and the bits so far. */
  readonly match_map: Uint16Array;
  readonly order2_map: Uint16Array;
};

/** initialState is what a model of a tier believes before it has seen anything. Guesses were tuned on source code. */
export function initialState({ contexts, lanes }: TierShape): LearntState {
  return {
    context_cells: Uint32Array.from({ length: contexts.length * 256 }, (_, index) => guessOf(index & 255)),
    order1_cells: new Uint32Array(65536).fill(UNKNOWN),
    expected_cells: new Uint32Array(65536).fill(UNKNOWN),
    failed_cells: new Uint32Array(65536).fill(UNKNOWN),
    long_length_cells: lengthCells(),
    short_length_cells: lengthCells(),
    skip_length_cells: new Uint32Array(SKIP_SETS).fill(cell(58000, 4)),
    skip_expected_cells: new Uint32Array(65536).fill(cell(52000, 1)),
    skip_order3_cells: new Uint32Array(65536).fill(cell(52000, 1)),
    skip_weights: new Int32Array(SKIP_SETS * SKIP_INPUTS).fill(26000),
    match_weights: firstWeights(MATCH_CLASSES * 256, lanes),
    order1_weights: firstWeights(256, lanes),
    shape_weights: firstWeights(8 * SHAPES, lanes),
    final_weights: new Int32Array(MATCH_CLASSES * 256 * FINAL_WEIGHTS).fill(Math.floor(UNIT_WEIGHT / 3)),
    match_map: identityMap(MATCH_CLASSES * 256),
    order2_map: identityMap(2 ** ORDER2_MAP_BITS),
  };
}

/** The guess of a bit history is worth two bits; numbers that name no history are never used. */
function guessOf(history: number): number {
  return cell(HISTORY_GUESS[history] ?? 32768, 2);
}

/** A match of n bytes is wrong about once in n + 3 bits; that is worth four bits. */
function lengthCells(): Uint32Array {
  return Uint32Array.from({ length: 2 * LENGTH_CLASSES }, (_, index) => {
    const miss = Math.floor(65536 / ((index >> 1) + 3));
    return cell((index & 1) === 0 ? miss : 65535 - miss, 4);
  });
}

/** Inputs agree so often that each weighs 0.3, more than its share. */
function firstWeights(sets: number, lanes: number): Int16Array {
  return new Int16Array(sets * lanes).fill(Math.floor(UNIT_WEIGHT * 0.3));
}
