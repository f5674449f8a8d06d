import type { Tier } from "../measurement.ts";
import type { ContextName } from "./contexts.ts";

/** What tells the models of the tiers apart. */
export type TierShape = {
  /** What is looked up in bit histories. A context's place in the list is part of its hash. */
  readonly contexts: readonly ContextName[];
  /** Weights of a set: one for each input (the contexts and five more), rounded up to whole vectors of eight. */
  readonly lanes: number;
  /** Whether a second mixer weighs what three weight sets say; else the mean of two is taken. */
  readonly final_mixer: boolean;
  /** The least length of a long match; below it the tables of contexts know better. */
  readonly least_long_match: number;
  /** Multiplies the hash of a long match: an odd multiple of 2^s, so that a byte has left it after 32 / s more. */
  readonly long_step: number;
  /** From this length of the long match on, one decision asks for a whole byte. */
  readonly skip_length: number;
  /** Binary logarithm of the most bytes of bit histories: what has more contexts learns more. */
  readonly most_history_bits: number;
};

const STANDARD_CONTEXTS = ["order2", "order3", "order4", "order6", "word", "words", "column"] as const;

/**
 * TIER_SHAPES is what each tier pays for. To ask for whole bytes saves time, and the more so the earlier, but the eight
 * decisions of a byte cost a little less than the one.
 */
export const TIER_SHAPES: Readonly<Record<Tier, TierShape>> = {
  fast: {
    contexts: ["order2", "order4", "word"],
    lanes: 8,
    final_mixer: false,
    least_long_match: 8,
    long_step: 0x2c9277b0,
    skip_length: 8,
    most_history_bits: 22,
  },
  standard: {
    contexts: STANDARD_CONTEXTS,
    lanes: 16,
    final_mixer: true,
    least_long_match: 12,
    long_step: 0x2c9277b8,
    skip_length: 24,
    most_history_bits: 24,
  },
  deep: {
    contexts: [...STANDARD_CONTEXTS, "order5", "order8", "sparse", "wordGap", "gap", "above", "position"],
    lanes: 24,
    final_mixer: true,
    least_long_match: 12,
    long_step: 0x2c9277b8,
    skip_length: 128,
    most_history_bits: 25,
  },
};
