import type { Sides } from "./assemble-delta.ts";
import type { PassRequest, Priming } from "./code-pass.ts";
import type { Change } from "./duplicates/index.ts";
import type { Tier } from "./measurement.ts";
import { DEFAULT_TIER } from "./tier.ts";

/** A step between two versions of some files, and what is known of the others. */
export type DeltaRequest = Sides & Priming & { readonly tier?: Tier };

/** The independent parts of measuring a change, in any order and on any thread. */
export type DeltaPlan = Sides & {
  readonly tier: Tier;
  /** The base coded before the head, then the head before the base; one that serves as both when a side is empty. */
  readonly passes: readonly PassRequest[];
  readonly duplicates: Change;
};

/** planDelta says what has to be computed; assembleDelta reads the change's numbers off the results. */
export function planDelta({ base, head, trained, indexed, tier = DEFAULT_TIER }: DeltaRequest): DeltaPlan {
  const known = { tier, trained, indexed };
  const forward = { ...known, first: base, second: head };
  const backward = { ...known, first: head, second: base };
  const oneSided = base.length === 0 || head.length === 0;
  return {
    base,
    head,
    tier,
    passes: oneSided ? [forward] : [forward, backward],
    duplicates: { base, head, unchanged: [...indexed, ...trained] },
  };
}
