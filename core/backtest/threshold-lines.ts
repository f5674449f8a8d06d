import type { LoadedPolicy } from "../policy/index.ts";
import { type PolicyCriterion, SCORED_METRICS } from "../policy/policy.ts";
import type { Thresholds } from "./thresholds.ts";
import { withThresholds } from "./thresholds.ts";

/**
 * thresholdLines writes thresholds as the lines of a policy file (YAML), to be pasted in the place of the same keys. What the
 * policy requires and the thresholds do not is written as not required.
 */
export function thresholdLines(policy: LoadedPolicy, thresholds: Thresholds): readonly string[] {
  const { criteria } = withThresholds(policy, thresholds);
  const bounds = SCORED_METRICS.flatMap((metric) => {
    const criterion = criteria[metric];
    if (criterion === undefined) return [];
    return criterion.required || policy.criteria[metric]?.required === true
      ? [`  ${metric}: ${entryOf(criterion)}`]
      : [];
  });
  const first = `promotion_threshold: ${thresholds.promotion_threshold}`;
  return bounds.length === 0 ? [first] : [first, "criteria:", ...bounds];
}

function entryOf({ operator, bound, required }: PolicyCriterion): string {
  if (bound === "history") return `{ required: ${required} }`;
  return required ? `"${operator} ${bound}"` : `{ bound: "${operator} ${bound}", required: false }`;
}
