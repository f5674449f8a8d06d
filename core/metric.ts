export type Unit = "byte" | "ratio" | "count" | "ms";

/** derived: recomputed from Git by the recorder. reported: came from the pipeline. */
export type Provenance = "derived" | "reported";

/**
 * Metric is one measurement of a build with its unit and where it came from. A value that could not be had
 * is `missing` (somebody could supply it) or `not_applicable` (nobody could), with the reason; it is never 0.
 */
export type Metric =
  | {
      readonly status: "measured";
      readonly value: number;
      readonly unit: Unit;
      readonly provenance: Provenance;
    }
  | {
      readonly status: "missing" | "not_applicable";
      readonly value: null;
      readonly unit: Unit;
      readonly reason: string;
      readonly provenance: Provenance;
    };

/** measured gives a metric with a finite value. */
export function measured(value: number, unit: Unit, provenance: Provenance): Metric {
  return { status: "measured", value, unit, provenance };
}

/** missing gives a metric that somebody could have supplied, and the reason why nobody did. */
export function missing(reason: string, unit: Unit, provenance: Provenance): Metric {
  return { status: "missing", value: null, unit, reason, provenance };
}

/** notApplicable gives a metric that has no meaning for this build, and the reason. */
export function notApplicable(reason: string, unit: Unit, provenance: Provenance): Metric {
  return { status: "not_applicable", value: null, unit, reason, provenance };
}
