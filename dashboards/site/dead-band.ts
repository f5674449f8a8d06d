import { metricValue } from "./build-texts.ts";
import type { SiteMetrics } from "./site-data.ts";

const SMALLEST_BYTES = 8;
const SHARE = 0.05;

/**
 * isAboutZero tells whether a build's delta lies in the dead band: |delta| < max(8 B, 5 % of the smaller of
 * novelty and removal). It is derived from the record, which holds the three numbers.
 */
export function isAboutZero({ mdl_delta, novelty, removal }: SiteMetrics): boolean {
  const delta = metricValue(mdl_delta);
  if (delta === null) return false;
  const smaller = Math.min(metricValue(novelty) ?? 0, metricValue(removal) ?? 0);
  return Math.abs(delta) < Math.max(SMALLEST_BYTES, SHARE * smaller);
}
