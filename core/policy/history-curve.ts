import type { BuildMetrics } from "../registry/build-record.ts";
import { percentile } from "./percentile.ts";
import type { Curve, ScoredMetric } from "./policy.ts";

/** Fewer earlier measured builds than this say nothing about what is usual. */
export const HISTORY_MINIMUM = 20;
/** A repository is judged by its recent past. */
export const HISTORY_WINDOW = 200;

/** A change of less than 8 B is about 0; a curve narrower than that would score noise. */
const MDL_MINIMUM_SPREAD = 8;
const RATIO_MINIMUM_SPREAD = 0.01;

/**
 * earlierValues gives a metric's measured values of the latest HISTORY_WINDOW builds that have one. `history`
 * holds the builds before the one that is judged, oldest first.
 */
export function earlierValues(metric: ScoredMetric, history: readonly BuildMetrics[]): readonly number[] {
  return history
    .flatMap((metrics) => (metrics[metric].status === "measured" ? [metrics[metric].value] : []))
    .slice(-HISTORY_WINDOW);
}

/**
 * historyCurve makes a scoring curve from a repository's own values (nearest-rank percentiles):
 *   mdl_delta:  bound = 95th, target = min(25th, 0), floor = bound + 3 (bound - target)
 *   the ratios: bound =  5th, target = 75th,         floor = bound - 3 (target - bound)
 * so 19 of 20 earlier builds score 0.8 or more. A share has no bound or floor under 0. A constant history
 * leaves no room between bound and target; the bound then moves 8 B, or 0.01, towards the worse side.
 */
export function historyCurve(metric: ScoredMetric, values: readonly number[]): Curve {
  if (metric === "mdl_delta") {
    const target = Math.min(percentile(values, 25), 0);
    const bound = Math.max(percentile(values, 95), target + MDL_MINIMUM_SPREAD);
    return { floor: bound + 3 * (bound - target), bound, target };
  }
  const target = percentile(values, 75);
  const least = metric === "rubikstack_improvement" ? Number.NEGATIVE_INFINITY : 0;
  const bound = Math.max(least, Math.min(percentile(values, 5), target - RATIO_MINIMUM_SPREAD));
  return { floor: Math.max(least, bound - 3 * (target - bound)), bound, target };
}
