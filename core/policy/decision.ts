import type { MetricName } from "../registry/build-record.ts";

export type Action = "promote" | "review" | "reject";

/** Names of what a criterion may look at: the build's metrics and what verification and the run add. */
export type CriterionSubject = MetricName | "vbh" | "conclusion" | "source" | "performance_score";

export type ReasonCode =
  | "WITHIN_BOUND"
  | "OUT_OF_BOUND"
  | "METRIC_MISSING"
  | "NOT_APPLICABLE"
  | "NOT_REQUIRED"
  | "VBH_FAILED"
  | "VBH_SELF_SIGNED"
  | "VBH_NOT_WITNESSED"
  | "SIGNED_INLINE"
  | "RUN_NOT_SUCCESSFUL"
  | "SOURCE_UNTRUSTED"
  | "SCORE_BELOW_THRESHOLD"
  | "HUMAN_REVIEW"
  | "ALL_CRITERIA_HOLD";

/** One line of the decision: what was looked at, against which bound, and how it came out. */
export type Criterion = {
  readonly subject: CriterionSubject;
  readonly required: boolean;
  /** The value as found; text for vbh, conclusion and source; null when missing or not applicable. */
  readonly value: number | string | null;
  readonly operator: "<=" | ">=" | "<" | ">" | "=" | "in";
  /** null when nothing bounds it (scored only). */
  readonly bound: number | string | readonly string[] | null;
  readonly verdict: "ok" | "fail" | "missing" | "not_applicable";
  readonly reason_code: ReasonCode;
  /** One sentence for people. */
  readonly text: string;
};

/** One summand of the score. `normalized` is s in 0..1, null when the metric left both sums. */
export type ScorePart = {
  readonly metric: "mdl_delta" | "cache_efficiency" | "rubikstack_improvement" | "test_coverage" | "vbh";
  readonly weight: number;
  readonly normalized: number | null;
  /** Points of 10 that this part gives; null when it left both sums. */
  readonly points: number | null;
};

/** A decision with everything needed to explain it. */
export type Decision = {
  readonly action: Action;
  readonly reason_code: ReasonCode;
  /** One sentence that a person can read first. */
  readonly reason: string;
  /** 0..10, null when no scored metric was measured. */
  readonly score: number | null;
  readonly threshold: number;
  readonly criteria: readonly Criterion[];
  readonly breakdown: readonly ScorePart[];
  /** Each item completes the sentence "would promote if ...". Empty when it promotes. */
  readonly would_promote_if: readonly string[];
  readonly policy: {
    readonly preset: string;
    /** Where it was read: a path at a commit, a file, or "built in". */
    readonly source: string;
    /** Git blob id of the policy file; null when built in or from a file outside Git. */
    readonly blob: string | null;
    readonly enforce: boolean;
  };
};
