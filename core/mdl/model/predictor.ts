import type { Tier } from "../measurement.ts";
import { ByteBits } from "./byte-bits.ts";
import { Expectation } from "./expectation.ts";
import { initialState, type LearntState } from "./initial-state.ts";
import { Match } from "./match.ts";
import type { ModelSize } from "./model-size.ts";
import { SeenText } from "./seen-text.ts";
import { Surroundings } from "./surroundings.ts";
import { TIER_SHAPES, type TierShape } from "./tier-shape.ts";

/** A byte has left the short match's hash after six more. */
const SHORT_MATCH = { least_length: 5, step: 0x2c9277c0 };

/**
 * Predictor is the model: it gives the probability of the next binary decision and learns from what came. A byte is
 * eight decisions, highest bit first; inside a long match one decision comes before them, "the expected byte comes",
 * and when it does, they are left out. Everything is whole-number arithmetic, so that equal histories give equal
 * probabilities on every machine. The kernel does the same faster; this is the definition.
 *
 * The design follows lpaq (Mahoney): bit histories of hashed contexts, mixed in the logit domain.
 */
export class Predictor {
  readonly tier: Tier;
  readonly size: ModelSize;

  readonly #shape: TierShape;
  readonly #text: SeenText;
  readonly #seen: Surroundings;
  readonly #long: Match;
  readonly #short: Match;
  readonly #learnt: LearntState;
  readonly #expectation: Expectation;
  readonly #bits: ByteBits;
  /** The byte at hand is not the expected one. */
  #failed = false;
  /** Null until asked for: a look into the bit histories may empty some, and so waits until a byte is to come. */
  #probability: number | null = null;

  constructor(tier: Tier, size: ModelSize) {
    const shape = TIER_SHAPES[tier];
    this.tier = tier;
    this.size = size;
    this.#shape = shape;
    this.#text = new SeenText(size.capacity);
    this.#seen = new Surroundings(this.#text);
    this.#long = new Match(this.#text, {
      least_length: shape.least_long_match,
      step: shape.long_step,
      bits: size.long_match_bits,
    });
    this.#short = new Match(this.#text, { ...SHORT_MATCH, bits: size.short_match_bits });
    this.#learnt = initialState(shape);
    this.#expectation = new Expectation(this.#learnt);
    this.#bits = new ByteBits(shape, this.#learnt, size.history_bits);
  }

  /** Whether the next decision is about the whole byte `expected`. */
  get skipping(): boolean {
    return this.#long.length >= this.#shape.skip_length && !this.#failed;
  }

  /** The byte that the long match expects; meaningful while `skipping`. */
  get expected(): number {
    return this.#long.expected;
  }

  /** Probability in 2^-16, from 1 to 65535, that the next decision is 1. */
  get probability(): number {
    this.#probability ??= this.skipping
      ? this.#expectation.predict(this.#long, this.#seen)
      : this.#bits.start(this.#seen, this.#long, this.#short, this.#failed);
    return this.#probability;
  }

  /** Tells the model which way the decision went whose probability it has given. */
  update(bit: number): void {
    if (!this.skipping) {
      this.#probability = this.#bits.next(bit);
      if (this.#probability === null) this.#endByte(this.#bits.byte);
      return;
    }
    this.#expectation.learn(bit);
    this.#probability = null;
    if (bit === 1) this.#endByte(this.expected);
    else this.#failed = true;
  }

  /** Adds text that the long match can find; nothing is learnt from it. It must not come within a byte. */
  index(text: Uint8Array): void {
    this.#text.append(text);
    this.#long.enter(text, this.size.index_stride);
    this.#long.drop();
    this.#short.drop();
    this.#seen.interrupt();
    this.#probability = null;
  }

  /** copyFrom takes over the state of another predictor of the same tier and size that is not within a byte. */
  copyFrom(other: Predictor): void {
    this.#text.copyFrom(other.#text);
    this.#seen.copyFrom(other.#seen);
    this.#long.copyFrom(other.#long);
    this.#short.copyFrom(other.#short);
    for (const name of Object.keys(this.#learnt) as (keyof LearntState)[]) {
      this.#learnt[name].set(other.#learnt[name]);
    }
    this.#bits.contexts.buckets.histories.set(other.#bits.contexts.buckets.histories);
    this.#failed = false;
    this.#probability = null;
  }

  #endByte(byte: number): void {
    this.#text.appendByte(byte);
    this.#long.append(byte);
    this.#short.append(byte);
    this.#seen.append(byte);
    this.#failed = false;
  }
}
