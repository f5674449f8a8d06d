import { ContextInputs } from "./context-inputs.ts";
import { fibonacciHash } from "./fibonacci-hash.ts";
import { type LearntState, ORDER2_MAP_BITS } from "./initial-state.ts";
import type { Match } from "./match.ts";
import { MatchInputs } from "./match-inputs.ts";
import { CONSTANT_INPUT } from "./mixer.ts";
import { Mixture } from "./mixture.ts";
import { SHAPES, type Surroundings } from "./surroundings.ts";
import type { TierShape } from "./tier-shape.ts";

/** ByteBits is a byte as eight decisions, the highest bit first. */
export class ByteBits {
  readonly contexts: ContextInputs;
  readonly #matches: MatchInputs;
  readonly #mixture: Mixture;
  /** The bits so far behind a leading 1, and how many there are. */
  #partial = 1;
  #bits = 0;
  #last = 0;
  #shape = 0;
  #order2 = 0;

  /** Inputs stand in one order in every tier: last byte, contexts, matches, constant, then zeros. */
  constructor(shape: TierShape, learnt: LearntState, historyBits: number) {
    const inputs = new Int16Array(shape.lanes);
    const matches = 1 + shape.contexts.length;
    inputs[matches + 3] = CONSTANT_INPUT;
    this.contexts = new ContextInputs(shape, learnt, historyBits, inputs.subarray(0, matches));
    this.#matches = new MatchInputs(learnt, inputs.subarray(matches, matches + 3));
    this.#mixture = new Mixture(shape, learnt, inputs);
  }

  /** A byte begins; `failed` says that it is not the one that the long match expects. Gives P(its first bit is 1). */
  start(seen: Surroundings, long: Match, short: Match, failed: boolean): number {
    this.#partial = 1;
    this.#bits = 0;
    this.#last = seen.last;
    this.#shape = seen.shape;
    this.#order2 = fibonacciHash(seen.last4 & 0xffff, ORDER2_MAP_BITS);
    this.contexts.start(seen);
    this.#matches.start(long, short, failed);
    return this.#predict();
  }

  /** Gives P(the next bit is 1) after this one, null after the last. */
  next(bit: number): number | null {
    this.#mixture.learn(bit);
    this.contexts.learn(bit);
    this.#matches.learn(bit);
    this.#partial = 2 * this.#partial + bit;
    this.#bits++;
    return this.#bits < 8 ? this.#predict() : null;
  }

  /** The byte that has come, after its last bit. */
  get byte(): number {
    return this.#partial & 255;
  }

  #predict(): number {
    this.contexts.predict(this.#partial, this.#bits);
    const matchClass = this.#matches.predict(this.#partial, this.#bits);
    return this.#mixture.predict({
      by_match: (matchClass << 8) | this.#partial,
      by_order1: this.#last,
      by_shape: this.#bits * SHAPES + this.#shape,
      by_order2: this.#order2 ^ this.#partial,
    });
  }
}
