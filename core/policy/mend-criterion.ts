import type { Change } from "./change.ts";
import type { Criterion } from "./decision.ts";
import type { MetricRule } from "./resolve-policy.ts";
import { movedText, nearestStep, reportedText, stepOf } from "./wording.ts";

/** The clause for a local build, which lacks a conclusion and a source for one and the same reason. */
export const BUILT_BY_CI = "it were built by a CI run from a trusted source";

/**
 * mendCriterion gives the smallest change after which a required criterion holds, the value on its bound;
 * null when the criterion stands in no one's way. The score is no criterion to be mended by itself.
 */
export function mendCriterion(criterion: Criterion, rules: readonly MetricRule[]): Change | null {
  const { subject, required, verdict } = criterion;
  if (!required || verdict === "ok" || verdict === "not_applicable") return null;
  switch (subject) {
    case "performance_score":
      return null;
    case "conclusion":
      return { clause: conclusionClause(criterion), alters: { other: "run" } };
    case "source":
      return { clause: sourceClause(criterion), alters: { other: "run" } };
    case "vbh":
      return { clause: vbhClause(criterion), alters: { other: "vbh" } };
    default: {
      const rule = rules.find(({ metric }) => metric === subject);
      return rule === undefined ? null : mendMetric(rule, criterion.value);
    }
  }
}

function mendMetric(rule: MetricRule, found: Criterion["value"]): Change {
  const { metric, operator } = rule;
  const value = nearestWithin(rule);
  const alters = { metric, value };
  if (metric === "tests_failed") {
    return {
      clause: found === null ? "test results were reported and none failed" : "no test failed",
      alters,
    };
  }
  const clause =
    typeof found === "number" ? movedText(metric, found, value) : reportedText(metric, operator, value);
  return { clause, alters };
}

/** The value on the bound, or a step inside it when the bound itself is excluded. */
function nearestWithin({ metric, operator, bound }: MetricRule): number {
  if (operator === "<") return nearestStep(bound - stepOf(metric));
  return operator === ">" ? nearestStep(bound + stepOf(metric)) : bound;
}

function conclusionClause({ value }: Criterion): string {
  return value === null ? "the CI run had stood at success" : `the run stood at success instead of ${value}`;
}

function sourceClause({ value }: Criterion): string {
  return value === null ? BUILT_BY_CI : "it came from a trusted source";
}

function vbhClause({ reason_code }: Criterion): string {
  if (reason_code === "VBH_SELF_SIGNED") return "a root of trust were set up";
  if (reason_code === "VBH_NOT_WITNESSED") return "enough witnesses signed the log with its leaf in it";
  if (reason_code === "SIGNED_INLINE") return "it were signed in a job that runs none of the project's code";
  return reason_code === "VBH_FAILED" ? "every VBH check held" : "its record were verified";
}
