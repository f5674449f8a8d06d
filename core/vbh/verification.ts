/** The twelve VBH checks, in the order in which they run and fail closed. */
export const VBH_CHECKS = [
  "encoding",
  "signature",
  "threshold",
  "canonical",
  "schema",
  "subject",
  "context",
  "root",
  "inclusion",
  "checkpoint",
  "consistency",
  "counter",
] as const;
export type VbhCheckName = (typeof VBH_CHECKS)[number];

/** not_run: what the check needs (for example a root of trust) does not exist. It never counts as held. */
export type VbhCheck = {
  readonly name: VbhCheckName;
  readonly state: "ok" | "failed" | "not_run";
  /** The failure's code, null unless failed. */
  readonly code: string | null;
  /** Why, in words; empty when ok. */
  readonly detail: string;
};

export type VbhStatus = "PASS" | "SELF_SIGNED" | "FAIL";

/** What verifying one build found. */
export type Verification = {
  readonly vbh_status: VbhStatus;
  readonly pq: "anchored" | "pending";
  /** Share of the twelve checks that hold, 0..1. */
  readonly vbh_compliance: number;
  readonly checks: readonly VbhCheck[];
  /** `#VBH:<counter>:<8 hex>` */
  readonly header: string;
  readonly counter: number;
  readonly log_index: number;
};
