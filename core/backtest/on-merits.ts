import type { Action, CriterionSubject, Decision } from "../policy/index.ts";

/** What every policy requires alike: a decision that waits for it says nothing of the policy. */
const ALWAYS_REQUIRED: readonly CriterionSubject[] = ["tests_failed", "conclusion", "vbh", "source"];

/** isAlwaysRequired tells whether a criterion is required by every policy. */
export function isAlwaysRequired(subject: CriterionSubject): boolean {
  return ALWAYS_REQUIRED.includes(subject);
}

/** What a decision comes to once its open questions are answered with yes, and which of them every policy asks. */
export type Merits = { readonly action: Action; readonly but_for: readonly CriterionSubject[] };

/**
 * onMerits answers what a stored build leaves open and every policy asks (VBH without a root of trust, a build without a run or
 * a test report) with yes, and a human review too, so that policies can be compared where every decision is `review`. What failed
 * stays failed, and a metric that the policy requires and that is missing stays missing. Decisions other than `review` stay
 * as they are.
 */
export function onMerits(decision: Decision): Merits {
  if (decision.action !== "review") return { action: decision.action, but_for: [] };
  const missing = decision.criteria
    .filter(({ required, verdict }) => required && verdict === "missing")
    .map(({ subject }) => subject)
    .filter((subject) => subject !== "performance_score");
  const score = scoreWithVbh(decision);
  if (score === null || !missing.every(isAlwaysRequired)) {
    return { action: "review", but_for: [] };
  }
  return { action: score >= decision.threshold ? "promote" : "reject", but_for: missing };
}

/** The score with VBH PASS, rounded as the score is. */
function scoreWithVbh({ breakdown }: Decision): number | null {
  const parts = breakdown.flatMap(({ metric, weight, normalized }) => {
    if (metric === "vbh") return [{ weight, normalized: 1 }];
    return normalized === null ? [] : [{ weight, normalized }];
  });
  if (!breakdown.some(({ metric, normalized }) => metric !== "vbh" && normalized !== null)) return null;
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = parts.reduce((sum, { weight, normalized }) => sum + weight * normalized, 0);
  return Math.round((1000 * weighted) / weights) / 100;
}
