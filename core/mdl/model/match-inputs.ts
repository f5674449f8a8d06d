import { learn, logitOf } from "./cell.ts";
import type { LearntState } from "./initial-state.ts";
import { lengthClass } from "./length-class.ts";
import type { Match } from "./match.ts";
import { matchClass } from "./match-class.ts";

/** MatchInputs is what the two matches say of a bit, as long as the bits before agree with the bytes they expect. */
export class MatchInputs {
  readonly #learnt: LearntState;
  readonly #inputs: Int16Array;
  /** The expected bytes behind a leading 1, 0 without a match: shifted, they compare with the bits so far. */
  #long = 0;
  #short = 0;
  #longLength = 0;
  #shortLength = 0;
  /** The byte that the long match expects is known not to come. */
  #failed = false;
  #byLong = false;
  #byShort = false;
  #atLong = 0;
  #atShort = 0;
  #atExpected = 0;

  /** `inputs` is where the logits go: by the long match's length, by its expected byte, by the short one's length. */
  constructor(learnt: LearntState, inputs: Int16Array) {
    this.#learnt = learnt;
    this.#inputs = inputs;
  }

  /** A byte begins. */
  start(long: Match, short: Match, failed: boolean): void {
    this.#long = long.length > 0 ? 256 | long.expected : 0;
    this.#short = short.length > 0 ? 256 | short.expected : 0;
    this.#longLength = long.length;
    this.#shortLength = short.length;
    this.#failed = failed;
  }

  /** Gives the class of match. `partial` is the byte's bits so far behind a leading 1, `bits` how many there are. */
  predict(partial: number, bits: number): number {
    const longBit = (this.#long >> (7 - bits)) & 1;
    const shortBit = (this.#short >> (7 - bits)) & 1;
    this.#byLong = this.#long >> (8 - bits) === partial;
    this.#byShort = this.#short >> (8 - bits) === partial;
    this.#atExpected = ((this.#long & 255) << 8) | partial;
    this.#atLong = 2 * lengthClass(this.#longLength) + longBit;
    this.#atShort = 2 * lengthClass(this.#shortLength) + shortBit;
    this.#writeInputs();
    return matchClass({
      long: this.#byLong ? this.#longLength : 0,
      short: this.#byShort ? this.#shortLength : 0,
      disagree: this.#byLong && this.#byShort && longBit !== shortBit,
      failed: this.#failed,
      bits,
    });
  }

  learn(bit: number): void {
    const { long_length_cells, short_length_cells } = this.#learnt;
    if (this.#byLong) learn(this.#expectedCells, this.#atExpected, bit);
    if (this.#byLong && !this.#failed) learn(long_length_cells, this.#atLong, bit);
    if (this.#byShort) learn(short_length_cells, this.#atShort, bit);
  }

  /** What has nothing to say gives 0, a logit that moves nothing. */
  #writeInputs(): void {
    const { long_length_cells, short_length_cells } = this.#learnt;
    this.#inputs[0] = this.#byLong && !this.#failed ? logitOf(long_length_cells, this.#atLong) : 0;
    this.#inputs[1] = this.#byLong ? logitOf(this.#expectedCells, this.#atExpected) : 0;
    this.#inputs[2] = this.#byShort ? logitOf(short_length_cells, this.#atShort) : 0;
  }

  get #expectedCells(): Uint32Array {
    return this.#failed ? this.#learnt.failed_cells : this.#learnt.expected_cells;
  }
}
