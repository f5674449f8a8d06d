import type { DeltaMeasurement, Exclusion } from "../../core/mdl/index.ts";
import { type Metric, measured } from "../../core/metric.ts";

/** Why a change has no delta. */
export type Unmeasured = { readonly status: "missing" | "not_applicable"; readonly reason: string };

/** A change's delta, or why there is none. */
export type MeasuredDelta =
  | { readonly delta: DeltaMeasurement; readonly unmeasured: null }
  | { readonly delta: null; readonly unmeasured: Unmeasured };

/** What measuring one change gave. */
export type ChangeMeasurement = MeasuredDelta & {
  /** Changed files that were left out, in path order. */
  readonly excluded: readonly Exclusion[];
  readonly repo_bytes: Metric;
  readonly measurement_cache: Metric;
  readonly model: string;
};

/** changeMetrics gives the metrics of a build that Git alone determines. */
export function changeMetrics(change: ChangeMeasurement): {
  readonly [name in "mdl_delta" | "novelty" | "removal" | "repo_bytes" | "measurement_cache"]: Metric;
} {
  const { repo_bytes, measurement_cache } = change;
  return {
    mdl_delta: bytes(change, ({ mdl_delta }) => mdl_delta),
    novelty: bytes(change, ({ novelty_bytes }) => novelty_bytes),
    removal: bytes(change, ({ removal_bytes }) => removal_bytes),
    repo_bytes,
    measurement_cache,
  };
}

function bytes(change: MeasuredDelta, read: (delta: DeltaMeasurement) => number): Metric {
  if (change.delta !== null) return measured(read(change.delta), "byte", "derived");
  return { ...change.unmeasured, value: null, unit: "byte", provenance: "derived" };
}
