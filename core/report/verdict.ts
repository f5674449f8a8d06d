import type { Decision } from "../policy/decision.ts";
import { BUILT_IN } from "../policy/policy.ts";
import { formatBytes } from "./format-bytes.ts";
import { formatAgainst, formatValue } from "./format-value.ts";

/** scoreText says the score against the threshold, e.g. `score 7.4 of 10 (promotes at 8.0)`. */
export function scoreText({ score, threshold }: Pick<Decision, "score" | "threshold">): string {
  const at = `promotes at ${formatValue("performance_score", threshold)}`;
  if (score === null) return `no score, since no scored metric was measured (${at})`;
  return `score ${formatAgainst("performance_score", score, threshold)} of 10 (${at})`;
}

/** What changeText reads of a metric. */
type Delta =
  | { readonly status: "measured"; readonly value: number }
  | { readonly status: "missing" | "not_applicable" };

/** changeText says what the change does to the description length, e.g. `simpler by 256 B`. */
export function changeText(delta: Delta, aboutZero: boolean): string {
  if (delta.status !== "measured") {
    return delta.status === "missing" ? "MDL delta missing" : "no MDL delta";
  }
  if (aboutZero || delta.value === 0) return "about as complex as before";
  const size = formatBytes(Math.abs(delta.value));
  return delta.value < 0 ? `simpler by ${size}` : `more complex by ${size}`;
}

/** observingText says, in one sentence or none, that the decision stops nothing, and why. */
export function observingText({ enforce, source }: Decision["policy"]): readonly string[] {
  if (enforce) return [];
  if (source === BUILT_IN)
    return ["Observing only: there is no policy (.github/quantum-forge.yml), so nothing is blocked."];
  return ["Observing only: the policy does not enforce, so nothing is blocked."];
}
