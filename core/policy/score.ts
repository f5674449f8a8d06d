import type { VbhStatus } from "../vbh/verification.ts";
import { normalize } from "./curve.ts";
import type { ScorePart } from "./decision.ts";
import type { ScoredMetric } from "./policy.ts";
import type { ResolvedPolicy } from "./resolve-policy.ts";

/** What the score is made from; null leaves both sums. */
export type ScoreInputs = {
  readonly values: { readonly [metric in ScoredMetric]: number | null };
  readonly vbh: VbhStatus | null;
};

export type Score = { readonly score: number | null; readonly breakdown: readonly ScorePart[] };

/**
 * scoreOf gives the performance score, 10 x sum(w s) / sum(w) over the metrics that have a value, with s from
 * each metric's curve and VBH all or nothing. It is rounded to two decimals, and judged as rounded, so that
 * the number people see is the number that counts. null when nothing was measured.
 */
export function scoreOf({ scored, vbhWeight }: ResolvedPolicy, { values, vbh }: ScoreInputs): Score {
  const normalized = [
    ...scored.map(({ metric, weight, curve }) => {
      const value = values[metric];
      return { metric, weight, s: value === null ? null : normalize(curve, value) };
    }),
    { metric: "vbh" as const, weight: vbhWeight, s: vbh === null ? null : Number(vbh === "PASS") },
  ];
  const present = normalized.flatMap(({ weight, s }) => (s === null ? [] : [{ weight, s }]));
  const weights = present.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = present.reduce((sum, { weight, s }) => sum + weight * s, 0);
  return {
    score: weights === 0 ? null : round((10 * weighted) / weights, 2),
    breakdown: normalized.map(({ metric, weight, s }) => ({
      metric,
      weight,
      normalized: s === null ? null : round(s, 6),
      points: s === null ? null : round((10 * weight * s) / weights, 6),
    })),
  };
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
