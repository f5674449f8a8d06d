import type { Tier } from "../../core/mdl/measurement.ts";
import type { CommitRange } from "../resolve-range.ts";
import type { Limits } from "./limits.ts";

/** Which change to measure, and how. */
export type MeasureRequest = CommitRange & {
  readonly tier: Tier;
  readonly limits: Limits;
  /** Measure head's tree as a whole too. */
  readonly whole: boolean;
};
