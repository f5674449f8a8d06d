import { learn, logitOf } from "./cell.ts";
import { fibonacciHash } from "./fibonacci-hash.ts";
import type { LearntState } from "./initial-state.ts";
import { boundedLogit, squash } from "./logistic.ts";
import type { Match } from "./match.ts";
import { CONSTANT_INPUT } from "./mixer.ts";
import { skipSet } from "./skip-set.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is told by its bytes meets few cases each, so that those few must be able to change it. */
const MOST_SEEN_BY_BYTES = 255;

/** Expectation is the decision that asks for a whole byte: does the one come that the long match expects? */
export class Expectation {
  readonly #learnt: LearntState;
  /** The cells that speak, and the weight set, which is numbered as the first of them. */
  #atLength = 0;
  #atExpected = 0;
  #atOrder3 = 0;
  readonly #inputs: Int32Array = new Int32Array(4).fill(CONSTANT_INPUT);
  #probability = 32768;

  constructor(learnt: LearntState) {
    this.#learnt = learnt;
  }

  /** The probability, in 2^-16, that the expected byte comes. */
  predict({ expected, length, misses }: Match, { last, last4 }: Surroundings): number {
    const { skip_length_cells, skip_expected_cells, skip_order3_cells } = this.#learnt;
    this.#atLength = skipSet(misses, length);
    this.#atExpected = (expected << 8) | last;
    this.#atOrder3 = fibonacciHash((last4 << 8) | expected, 16);
    this.#inputs[0] = logitOf(skip_length_cells, this.#atLength);
    this.#inputs[1] = logitOf(skip_expected_cells, this.#atExpected);
    this.#inputs[2] = logitOf(skip_order3_cells, this.#atOrder3);
    this.#probability = squash(this.#mixed());
    return this.#probability;
  }

  /** `hit` is 1 when it came. */
  learn(hit: number): void {
    const { skip_length_cells, skip_expected_cells, skip_order3_cells } = this.#learnt;
    learn(skip_length_cells, this.#atLength, hit);
    learn(skip_expected_cells, this.#atExpected, hit, MOST_SEEN_BY_BYTES);
    learn(skip_order3_cells, this.#atOrder3, hit, MOST_SEEN_BY_BYTES);
    this.#train(((hit << 16) - this.#probability) >> 4);
  }

  /** Products wrap at 32 bits, sums as well. */
  #mixed(): number {
    const weights = this.#learnt.skip_weights;
    let sum = 0;
    for (let i = 0; i < this.#inputs.length; i++) {
      sum += Math.imul(weights[4 * this.#atLength + i] as number, this.#inputs[i] as number) >> 8;
    }
    return boundedLogit(sum >> 8);
  }

  #train(error: number): void {
    const weights = this.#learnt.skip_weights;
    for (let i = 0; i < this.#inputs.length; i++) {
      const at = 4 * this.#atLength + i;
      const step = ((this.#inputs[i] as number) * error * 3 + 0x8000) >> 16;
      weights[at] = (weights[at] as number) + step;
    }
  }
}
