import type { DeltaMeasurement, Exclusion } from "../../core/mdl/index.ts";
import { type Metric, measured, notApplicable } from "../../core/metric.ts";

/** What measuring one change gave. */
export type ChangeMeasurement = {
  /** null when the change touches only files that are not measured. */
  readonly delta: DeltaMeasurement | null;
  /** Changed files that were left out, in path order. */
  readonly excluded: readonly Exclusion[];
  readonly repo_bytes: Metric;
  readonly measurement_cache: Metric;
  readonly model: string;
};

/** changeMetrics gives the metrics of a build that Git alone determines. */
export function changeMetrics({ delta, repo_bytes, measurement_cache }: ChangeMeasurement): {
  readonly [name in "mdl_delta" | "novelty" | "removal" | "repo_bytes" | "measurement_cache"]: Metric;
} {
  return {
    mdl_delta: bytes(delta?.mdl_delta),
    novelty: bytes(delta?.novelty_bytes),
    removal: bytes(delta?.removal_bytes),
    repo_bytes,
    measurement_cache,
  };
}

function bytes(value: number | undefined): Metric {
  if (value !== undefined) return measured(value, "byte", "derived");
  return notApplicable("only files that are not measured were changed", "byte", "derived");
}
