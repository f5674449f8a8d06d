import type { MetricName } from "../registry/build-record.ts";

/** One thing that would have to be otherwise. `clause` completes "would promote if ...". */
export type Change = {
  readonly clause: string;
  readonly alters:
    | { readonly metric: MetricName; readonly value: number }
    | { readonly other: "run" | "vbh" | "approval" | "score" };
};

/** Changes that together make the build promotable. */
export type Proposal = readonly Change[];
