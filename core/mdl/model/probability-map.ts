/** A count never grows past this, so that a cell keeps following its source. */
const MOST_SEEN = 255;

/** Each new bit moves a cell seen n times by 1 / (n + 1.6) of the way, in 2^-12. */
const STEP: Int32Array = Int32Array.from({ length: MOST_SEEN + 1 }, (_, n) =>
  Math.floor(40960 / (10 * n + 16)),
);

/**
 * A cell is an adaptive probability: P(1) in 2^-22 in its upper 22 bits, the number of bits seen in its lower
 * 10. cell gives one from a probability in 2^-16 and how many bits that guess is worth.
 */
export function cell(probability: number, seen: number): number {
  return (probability << 16) | seen;
}

/** learn moves cell `at` towards the bit that came. */
export function learn(cells: Int32Array, at: number, bit: number): void {
  const value = cells[at] as number;
  const seen = value & 1023;
  const p = value >>> 10;
  const towards = ((bit << 22) - bit - p) >> 3;
  const moved = p + (Math.imul(towards, STEP[seen] as number) >> 9);
  cells[at] = (moved << 10) | (seen < MOST_SEEN ? seen + 1 : seen);
}
