import type { Unit } from "../metric.ts";
import type { MetricName } from "../registry/build-record.ts";
import type { Operator } from "./policy.ts";

type Words = { readonly label: string; readonly unit: Unit; readonly signed: boolean };

const WORDS: { readonly [metric in MetricName]: Words } = {
  mdl_delta: { label: "MDL delta", unit: "byte", signed: true },
  novelty: { label: "Novelty", unit: "byte", signed: false },
  removal: { label: "Removal", unit: "byte", signed: false },
  repo_bytes: { label: "Repository description length", unit: "byte", signed: false },
  cache_efficiency: { label: "Cache efficiency", unit: "ratio", signed: false },
  measurement_cache: { label: "Measurement cache", unit: "ratio", signed: false },
  rubikstack_improvement: { label: "RubikStack improvement", unit: "ratio", signed: true },
  test_coverage: { label: "Test coverage", unit: "ratio", signed: false },
  tests_total: { label: "Number of tests", unit: "count", signed: false },
  tests_failed: { label: "Number of failed tests", unit: "count", signed: false },
  duration_ms: { label: "Duration", unit: "ms", signed: false },
};

/** labelOf gives a metric's name as people say it, to begin a sentence. */
export function labelOf(metric: MetricName): string {
  return WORDS[metric].label;
}

/**
 * valueText gives a value with its unit: `-256 B`, `0.55`, `+0.14`, `3`, `1200 ms`. Shares have two to four
 * decimals.
 */
export function valueText(metric: MetricName, value: number): string {
  const { unit, signed } = WORDS[metric];
  const sign = signed && value > 0 ? "+" : "";
  switch (unit) {
    case "byte":
      return `${sign}${value} B`;
    case "ratio":
      return `${sign}${ratio(value)}`;
    case "ms":
      return `${value} ms`;
    case "count":
      return `${value}`;
  }
}

/** thresholdText gives a bound of the score with at least one decimal: `8.0`, `7.75`. */
export function thresholdText(threshold: number): string {
  return Number.isInteger(threshold * 10) ? threshold.toFixed(1) : String(threshold);
}

/** The smallest step of a metric that its text shows. */
export function stepOf(metric: MetricName): number {
  return WORDS[metric].unit === "ratio" ? 0.01 : 1;
}

/**
 * nearestStep rids a value of the binary dust that sums of steps of 0.01 pick up; every unit has at most six
 * decimals.
 */
export function nearestStep(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** movedText gives `cache_efficiency rose from 0.55 to 0.60`. */
export function movedText(metric: MetricName, from: number, to: number): string {
  return `${metric} ${to > from ? "rose" : "fell"} from ${valueText(metric, from)} to ${valueText(metric, to)}`;
}

/** reportedText gives `cache_efficiency were reported at 0.60 or more`. */
export function reportedText(metric: MetricName, operator: Operator, value: number): string {
  const text = valueText(metric, value);
  if (operator === "=") return `${metric} were reported as ${text}`;
  const side = operator === "<=" || operator === "<" ? "less" : "more";
  return `${metric} were reported at ${text} or ${side}`;
}

/** joinWords gives `a`, `a and b`, or `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function ratio(value: number): string {
  const [whole = "0", decimals = ""] = value.toFixed(4).split(".");
  return `${whole}.${decimals.slice(0, 2)}${decimals.slice(2).replace(/0+$/, "")}`;
}
