import type { CriterionSubject } from "../policy/decision.ts";
import { formatByteDelta, formatBytes } from "./format-bytes.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber, formatSigned } from "./format-number.ts";
import { formatShare } from "./format-share.ts";
import { printable } from "./printable.ts";

/** formatValue writes what a criterion looked at, or its bound, in the unit of its subject. */
export function formatValue(subject: CriterionSubject, value: number | string, digits = 1): string {
  if (typeof value === "string") return printable(value);
  switch (subject) {
    case "mdl_delta":
      return formatByteDelta(value, digits);
    case "novelty":
    case "removal":
    case "repo_bytes":
      return formatBytes(value, digits);
    case "cache_efficiency":
    case "measurement_cache":
    case "test_coverage":
      return formatShare(value, digits);
    case "rubikstack_improvement":
      return `${formatSigned(value * 100, digits).replace(/\.0+$/, "")} %`;
    case "duration_ms":
      return formatDuration(value);
    case "performance_score":
      return formatNumber(value, digits);
    default:
      return formatNumber(value, Number.isInteger(value) ? 0 : digits);
  }
}

const MOST_DIGITS = 6;

/**
 * formatAgainst writes a value with as many decimals as it takes to differ from its bound: 0.7996 against 0.8
 * reads 79.96 %, since "80 %, at least 80 %: fail" would puzzle.
 */
export function formatAgainst(subject: CriterionSubject, value: number, bound: number): string {
  for (let digits = 1; digits < MOST_DIGITS; digits += 1) {
    const text = formatValue(subject, value, digits);
    if (value === bound || text !== formatValue(subject, bound, digits)) return text;
  }
  return formatValue(subject, value, MOST_DIGITS);
}
