import { STRETCH } from "./logistic.ts";

/** The counts of a cell have ten bits, so that one that never saw a change hardly moves any more. */
export const MOST_SEEN = 1023;

/**
 * STEP[n] is how far a new bit moves a cell that has seen n: 1 / (n + 1.6) of the way, in 2^-12. The mean of n bits
 * would be 1 / (n + 1); a little less keeps the first bits from being believed at once.
 */
export const STEP: Int32Array = Int32Array.from({ length: MOST_SEEN + 1 }, (_, n) =>
  Math.floor(40960 / (10 * n + 16)),
);

/**
 * A cell is an adaptive probability: P(1) in 2^-22 in its upper 22 bits, the number of bits seen in its lower 10.
 * cell gives one from a probability in 2^-16, at least 2^-8 so that the first steps cannot take it below 0, and how
 * many bits that guess is worth.
 */
export function cell(probability: number, seen: number): number {
  return ((probability << 16) | seen) >>> 0;
}

/** logitOf gives the logit of the probability in cell `at`. */
export function logitOf(cells: Uint32Array, at: number): number {
  return STRETCH[(cells[at] as number) >>> 20] as number;
}

/**
 * learn moves cell `at` towards the bit that came; its count ends at `mostSeen`, the lower the more nimble. Steps are
 * rounded down, so that P(1) comes nearer to 0 than to 1.
 */
export function learn(cells: Uint32Array, at: number, bit: number, mostSeen: number = MOST_SEEN): void {
  const value = cells[at] as number;
  const seen = value & 1023;
  const p = value >>> 10;
  const towards = ((bit << 22) - bit - p) >> 3;
  const moved = p + (Math.imul(towards, STEP[seen] as number) >> 9);
  cells[at] = (moved << 10) | (seen < mostSeen ? seen + 1 : seen);
}
