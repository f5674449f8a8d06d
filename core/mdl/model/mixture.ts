import { mixFinal, trainFinal } from "./final-mixer.ts";
import type { LearntState } from "./initial-state.ts";
import { squash } from "./logistic.ts";
import { mix, train } from "./mixer.ts";
import { corrected, refine } from "./probability-map.ts";
import type { TierShape } from "./tier-shape.ts";

/** The map by two bytes meets few cases each and so is the slower to believe them. */
const MATCH_MAP_RATE = 5;
const ORDER2_MAP_RATE = 6;

/** Which weight sets and maps are chosen. */
export type Selection = {
  readonly by_match: number;
  readonly by_order1: number;
  readonly by_shape: number;
  readonly by_order2: number;
};

/**
 * Mixture turns the inputs into one probability: weight sets chosen in different ways each give a logit, those are
 * weighed or averaged, and two probability maps have half a say.
 */
export class Mixture {
  readonly #learnt: LearntState;
  readonly #inputs: Int16Array;
  readonly #final: boolean;
  readonly #weights: readonly Int16Array[];
  /** The chosen set of each of the weights, and the logit that it gives. */
  readonly #sets: Int32Array;
  readonly #logits: Int32Array;
  #selection: Selection = { by_match: 0, by_order1: 0, by_shape: 0, by_order2: 0 };
  #mixed = 0;

  constructor({ final_mixer }: TierShape, learnt: LearntState, inputs: Int16Array) {
    const { match_weights, order1_weights, shape_weights } = learnt;
    this.#learnt = learnt;
    this.#inputs = inputs;
    this.#final = final_mixer;
    this.#weights = final_mixer
      ? [match_weights, order1_weights, shape_weights]
      : [match_weights, order1_weights];
    this.#sets = new Int32Array(this.#weights.length);
    this.#logits = new Int32Array(this.#weights.length);
  }

  /** The probability of a 1 in 2^-16, from 1 to 65535. */
  predict(selection: Selection): number {
    const { match_map, order2_map } = this.#learnt;
    const { by_match, by_order1, by_shape, by_order2 } = selection;
    this.#selection = selection;
    this.#sets.set(this.#final ? [by_match, by_order1, by_shape] : [by_match, by_order1]);
    for (let i = 0; i < this.#weights.length; i++) {
      this.#logits[i] = mix(this.#weights[i] as Int16Array, this.#sets[i] as number, this.#inputs);
    }
    this.#mixed = this.#final ? mixFinal(this.#learnt.final_weights, by_match, this.#logits) : this.#mean();
    const byMatch = corrected(match_map, by_match, this.#mixed);
    const byOrder2 = corrected(order2_map, by_order2, this.#mixed);
    return Math.max(1, (2 * squash(this.#mixed) + byMatch + byOrder2 + 2) >> 2);
  }

  learn(bit: number): void {
    const { final_weights, match_map, order2_map } = this.#learnt;
    const { by_match, by_order2 } = this.#selection;
    const truth = bit << 16;
    for (let i = 0; i < this.#weights.length; i++) {
      const error = truth - squash(this.#logits[i] as number);
      train(this.#weights[i] as Int16Array, this.#sets[i] as number, this.#inputs, error);
    }
    if (this.#final) trainFinal(final_weights, by_match, this.#logits, truth - squash(this.#mixed));
    refine(match_map, by_match, this.#mixed, bit, MATCH_MAP_RATE);
    refine(order2_map, by_order2, this.#mixed, bit, ORDER2_MAP_RATE);
  }

  #mean(): number {
    return ((this.#logits[0] as number) + (this.#logits[1] as number)) >> 1;
  }
}
