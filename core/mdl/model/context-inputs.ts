import { NEXT_HISTORY } from "./bit-history.ts";
import { Buckets } from "./buckets.ts";
import { learn, logitOf } from "./cell.ts";
import { hashContexts } from "./contexts.ts";
import type { LearntState } from "./initial-state.ts";
import type { Surroundings } from "./surroundings.ts";
import type { TierShape } from "./tier-shape.ts";

/** Tells the buckets of a byte's second half by its first half. */
const HALF_STEP = 0x2c1b3c6d;

/** ContextInputs is what the last byte says of a bit, then what the bit histories of the tier's contexts say. */
export class ContextInputs {
  readonly buckets: Buckets;
  readonly #shape: TierShape;
  readonly #learnt: LearntState;
  readonly #inputs: Int16Array;
  readonly #hashes: Int32Array;
  readonly #buckets: Int32Array;
  /** Places of the histories, and of the cells that they choose. */
  readonly #histories: Int32Array;
  readonly #cells: Int32Array;
  #last = 0;
  #atOrder1 = 0;

  /** `inputs` is where the logits go: one, and one for each context. */
  constructor(shape: TierShape, learnt: LearntState, historyBits: number, inputs: Int16Array) {
    this.#shape = shape;
    this.#learnt = learnt;
    this.#inputs = inputs;
    this.buckets = new Buckets(historyBits);
    this.#hashes = new Int32Array(shape.contexts.length);
    this.#buckets = new Int32Array(shape.contexts.length);
    this.#histories = new Int32Array(shape.contexts.length);
    this.#cells = new Int32Array(shape.contexts.length);
  }

  /** A byte begins. */
  start(seen: Surroundings): void {
    this.#last = seen.last;
    hashContexts(this.#shape.contexts, seen, this.#hashes);
    this.#findBuckets(0);
  }

  /** `partial` is the byte's bits so far behind a leading 1, and `bits` how many there are. */
  predict(partial: number, bits: number): void {
    if (bits === 4) this.#findBuckets(Math.imul(partial, HALF_STEP));
    const { order1_cells, context_cells } = this.#learnt;
    const node = nodeOf(partial, bits & 3);
    this.#atOrder1 = (this.#last << 8) | partial;
    this.#inputs[0] = logitOf(order1_cells, this.#atOrder1);
    for (let i = 0; i < this.#buckets.length; i++) {
      const at = (this.#buckets[i] as number) + node;
      const history = this.buckets.histories[at] as number;
      this.#histories[i] = at;
      this.#cells[i] = (i << 8) | history;
      this.#inputs[1 + i] = logitOf(context_cells, (i << 8) | history);
    }
  }

  /** Two contexts may share a history by chance: then it takes the bit twice. */
  learn(bit: number): void {
    const { order1_cells, context_cells } = this.#learnt;
    const { histories } = this.buckets;
    learn(order1_cells, this.#atOrder1, bit);
    for (let i = 0; i < this.#histories.length; i++) {
      const at = this.#histories[i] as number;
      learn(context_cells, this.#cells[i] as number, bit);
      histories[at] = NEXT_HISTORY[2 * (histories[at] as number) + bit] as number;
    }
  }

  #findBuckets(salt: number): void {
    for (let i = 0; i < this.#hashes.length; i++) {
      this.#buckets[i] = this.buckets.find(((this.#hashes[i] as number) + salt) | 0);
    }
  }
}

/** The node of a half byte's binary tree, from 1, where its bits so far lead to. */
function nodeOf(partial: number, bits: number): number {
  return (1 << bits) | (partial & ((1 << bits) - 1));
}
