import type { Alignment } from "./alignment.ts";

/** An alignment of less gain does not excuse from looking for others. */
const LEAST_COVERING_GAIN = 40;

/** Trail remembers what of a scanned text has been aligned with what, so that no alignment is found twice. */
export class Trail {
  /** Up to where the text is aligned on each diagonal: a place among the indexed tokens less a place in the text. */
  readonly #ends = new Map<number, number>();
  #covered = 0;

  /** Whether this pair of places lies in a known alignment. */
  hasPassed(first: number, place: number): boolean {
    return (this.#ends.get(place - first) ?? 0) > first;
  }

  /** Whether this place of the text is aligned with some other. */
  covers(first: number): boolean {
    return first < this.#covered;
  }

  /** Enters what a pair of places led to; the file of side b starts at `start` among the indexed tokens. */
  enter(first: number, place: number, alignment: Alignment | null, start: number): void {
    this.#ends.set(place - first, first + 1);
    if (alignment === null) return;
    for (const { a, b, length } of alignment.pieces) this.#ends.set(start + b - a, a + length);
    if (alignment.gain >= LEAST_COVERING_GAIN) this.#covered = Math.max(this.#covered, alignment.a_end);
  }
}
