import type { Principal } from "./root/root.ts";

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

/** Who signed a record, and as what the root of trust knows them; class is null without one. */
export type RecordSigner = {
  readonly principal: string;
  readonly class: Principal["class"] | null;
};

/** Who besides the log has seen the record's leaf, and how many had to. */
export type Witnessed = {
  readonly quorum: number;
  /** RFC 3339 times, by the witnesses' clocks. */
  readonly by: readonly { readonly name: string; readonly key_id: string; readonly at: string }[];
};

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
  /** Empty when the signatures do not hold. */
  readonly signers: readonly RecordSigner[];
  readonly witnessed: Witnessed;
};

/**
 * awaitsWitnesses tells whether all that a build lacks is a quorum of witnesses. A new leaf cannot have been witnessed yet, and is then
 * as good as what surrounds it.
 */
export function awaitsWitnesses(checks: readonly Pick<VbhCheck, "name" | "state" | "code">[]): boolean {
  const open = checks.filter(({ state }) => state !== "ok");
  return open.length === 1 && open[0]?.name === "checkpoint" && open[0].code === "E_WITNESS_QUORUM";
}
