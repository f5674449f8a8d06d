import type { DeltaMeasurement, Exclusion, ExclusionReason } from "../../core/mdl/index.ts";
import { type Metric, measured } from "../../core/metric.ts";

/** Why a change has no delta. */
export type Unmeasured = { readonly status: "missing" | "not_applicable"; readonly reason: string };

/** A change's delta, or why there is none. */
export type MeasuredDelta =
  | { readonly delta: DeltaMeasurement; readonly unmeasured: null }
  | { readonly delta: null; readonly unmeasured: Unmeasured };

/** What the step from one tree to another does. Two trees and the limits determine it. */
export type PairMeasurement = MeasuredDelta & {
  /** Changed files that were left out, the largest first. */
  readonly excluded: readonly Exclusion[];
};

/** Files of the whole tree that are not measured, by a reason that is known without reading them. */
export type LeftOut = { readonly reason: ExclusionReason; readonly files: number; readonly bytes: number };

/** How long a tree is as a whole. */
export type TreeMeasurement = {
  readonly repo_bytes: Metric;
  /** How many blocks it was measured in. */
  readonly blocks: number;
  /** The most bytes first. */
  readonly left_out: readonly LeftOut[];
};

/**
 * How much of the work had been done before. The pair counts as one look-up and each block of the tree as one, also when
 * the tree's whole length was found, which saves them all.
 */
export type CacheUse = { readonly hits: number; readonly lookups: number };

/** What measuring one change gave. */
export type ChangeMeasurement = PairMeasurement & {
  readonly repo_bytes: Metric;
  readonly repo_left_out: readonly LeftOut[];
  readonly cache: CacheUse;
  readonly model: string;
};

/** changeMetrics gives the metrics of a build that Git alone determines. */
export function changeMetrics(change: ChangeMeasurement): {
  readonly [name in "mdl_delta" | "novelty" | "removal" | "repo_bytes" | "measurement_cache"]: Metric;
} {
  const { repo_bytes, cache } = change;
  return {
    mdl_delta: bytes(change, ({ mdl_delta }) => mdl_delta),
    novelty: bytes(change, ({ novelty_bytes }) => novelty_bytes),
    removal: bytes(change, ({ removal_bytes }) => removal_bytes),
    repo_bytes,
    measurement_cache: measured(cache.hits / cache.lookups, "ratio", "derived"),
  };
}

function bytes(change: MeasuredDelta, read: (delta: DeltaMeasurement) => number): Metric {
  if (change.delta !== null) return measured(read(change.delta), "byte", "derived");
  return { ...change.unmeasured, value: null, unit: "byte", provenance: "derived" };
}
