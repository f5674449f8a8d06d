import type { Metric } from "../metric.ts";
import type { Criterion } from "./decision.ts";
import type { Operator } from "./policy.ts";
import type { MetricRule } from "./resolve-policy.ts";
import { labelOf, valueText } from "./wording.ts";

/** judgeMetric gives the criterion line of one metric under its rule. */
export function judgeMetric(rule: MetricRule, metric: Metric): Criterion {
  const { operator, bound, required } = rule;
  const line = { subject: rule.metric, required, operator, bound };
  if (metric.status !== "measured") {
    const applies = metric.status === "missing";
    return {
      ...line,
      value: null,
      verdict: metric.status,
      reason_code: !applies ? "NOT_APPLICABLE" : required ? "METRIC_MISSING" : "NOT_REQUIRED",
      text: `${labelOf(rule.metric)} ${applies ? "is missing" : "does not apply"}: ${metric.reason}.${optional(rule)}`,
    };
  }
  const ok = holds(operator, metric.value, bound);
  return {
    ...line,
    value: metric.value,
    verdict: ok ? "ok" : "fail",
    reason_code: ok ? "WITHIN_BOUND" : "OUT_OF_BOUND",
    text: `${labelOf(rule.metric)} ${valueText(rule.metric, metric.value)} is ${ok ? "within" : "outside"} ${boundText(rule)}.${ok ? "" : optional(rule)}`,
  };
}

/** holds tells whether a value is on the right side of a bound. */
export function holds(operator: Operator, value: number, bound: number): boolean {
  switch (operator) {
    case "<=":
      return value <= bound;
    case ">=":
      return value >= bound;
    case "<":
      return value < bound;
    case ">":
      return value > bound;
    case "=":
      return value === bound;
  }
}

function boundText({ metric, operator, bound, note }: MetricRule): string {
  return `${operator} ${valueText(metric, bound)}${note === "" ? "" : ` (${note})`}`;
}

function optional({ required }: MetricRule): string {
  return required ? "" : " The policy does not require it.";
}
