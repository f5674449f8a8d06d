import type { CriterionSubject } from "./decision.ts";

const LABELS: { readonly [subject in CriterionSubject]: string } = {
  mdl_delta: "MDL delta",
  novelty: "novelty",
  removal: "removal",
  repo_bytes: "repository",
  cache_efficiency: "cache hits",
  measurement_cache: "own cache",
  rubikstack_improvement: "plan saving",
  test_coverage: "coverage",
  tests_total: "tests",
  tests_failed: "failed tests",
  duration_ms: "duration",
  vbh: "VBH",
  conclusion: "run",
  source: "source",
  performance_score: "score",
};

/** subjectLabel gives the few words by which people read a metric or a criterion; at most 12 columns. */
export function subjectLabel(subject: CriterionSubject): string {
  return LABELS[subject];
}
