import type { Change } from "./change.ts";
import { betterSign, normalize, valueAt } from "./curve.ts";
import { holds } from "./judge-metric.ts";
import type { ScoredMetric } from "./policy.ts";
import type { ResolvedPolicy, ScoredRule } from "./resolve-policy.ts";
import { type ScoreInputs, scoreOf } from "./score.ts";
import { movedText, nearestStep, reportedText, stepOf } from "./wording.ts";

/**
 * liftScore gives the one change of a scored metric that lifts the score to the threshold, or null when none
 * does or when the metric's own required bound forbids it. `after` holds the inputs with everything else
 * mended, `before` as they were found.
 */
export function liftScore(
  rule: ScoredRule,
  resolved: ResolvedPolicy,
  after: ScoreInputs,
  before: ScoreInputs,
  threshold: number,
): Change | null {
  const { metric } = rule;
  const value = neededValue(rule, resolved, after, threshold);
  if (value === null || value === after.values[metric]) return null;
  const own = resolved.rules.find((candidate) => candidate.metric === metric);
  if (own?.required === true && !holds(own.operator, value, own.bound)) return null;
  const found = before.values[metric];
  const operator = betterSign(rule.curve) > 0 ? ">=" : "<=";
  const clause = found === null ? reportedText(metric, operator, value) : movedText(metric, found, value);
  return { clause, alters: { metric, value } };
}

/**
 * Solves 10 (S + w s) / (W + w) = threshold for s, where S and W are the sums over the other parts, and
 * rounds the value towards the better side; one more step makes up for the rounding of the arithmetic.
 */
function neededValue(
  { metric, weight, curve }: ScoredRule,
  resolved: ResolvedPolicy,
  inputs: ScoreInputs,
  threshold: number,
): number | null {
  const others = sums(resolved, { ...inputs, values: { ...inputs.values, [metric]: null } });
  const s = ((threshold / 10) * (others.weights + weight) - others.weighted) / weight;
  if (s > 1) return null;
  const step = stepOf(metric);
  const sign = betterSign(curve);
  const exact = s <= 0 ? curve.floor : valueAt(curve, s);
  const near = nearestStep(sign * Math.ceil((sign * exact) / step - 1e-9) * step);
  const candidates = [near, nearestStep(near + sign * step), curve.target];
  return (
    candidates
      .filter((value) => (curve.target - value) * sign >= 0)
      .find((value) => reaches(resolved, inputs, metric, value, threshold)) ?? null
  );
}

function sums({ scored, vbhWeight }: ResolvedPolicy, { values, vbh }: ScoreInputs) {
  const parts = scored.flatMap(({ metric, weight, curve }) => {
    const value = values[metric];
    return value === null ? [] : [{ weight, weighted: weight * normalize(curve, value) }];
  });
  const all =
    vbh === null ? parts : [...parts, { weight: vbhWeight, weighted: vbh === "PASS" ? vbhWeight : 0 }];
  return {
    weights: all.reduce((sum, { weight }) => sum + weight, 0),
    weighted: all.reduce((sum, { weighted }) => sum + weighted, 0),
  };
}

function reaches(
  resolved: ResolvedPolicy,
  inputs: ScoreInputs,
  metric: ScoredMetric,
  value: number,
  threshold: number,
): boolean {
  const { score } = scoreOf(resolved, { ...inputs, values: { ...inputs.values, [metric]: value } });
  return score !== null && score >= threshold;
}
