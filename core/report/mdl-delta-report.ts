import type { DeltaMeasurement, ExclusionReason } from "../mdl/measurement.ts";
import type { Findings } from "./build-report.ts";

export const MDL_DELTA_SCHEMA = "quantum-forge/mdl-delta@1";

/** MEASURED; METRIC_MISSING: it is over a limit; NOT_APPLICABLE: only what is not measured was changed. */
export type MdlDeltaReason = "MEASURED" | "METRIC_MISSING" | "NOT_APPLICABLE";

/**
 * MdlDeltaReport is all that measuring one change has to say, in the words of the `measure` command. The summary and the
 * annotations are views of it. It judges nothing. A number that there is not is null.
 */
export type MdlDeltaReport = Findings & {
  readonly schema: typeof MDL_DELTA_SCHEMA;
  readonly reason_code: MdlDeltaReason;
  /** Commit id; null is the empty tree. */
  readonly base: string | null;
  readonly head: string;
  readonly mdl_delta: number | null;
  readonly mdl_delta_bits: number | null;
  readonly novelty_bytes: number | null;
  readonly removal_bytes: number | null;
  /** The delta lies in the dead band and reads "about 0". */
  readonly about_zero: boolean | null;
  /** Why there is no delta; null when there is one. */
  readonly unmeasured: { readonly status: "missing" | "not_applicable"; readonly reason: string } | null;
  readonly repo_bytes: number | null;
  /** Why there is no repo_bytes; null when there is. */
  readonly repo_bytes_reason: string | null;
  /** What repo_bytes leaves out, by a reason that is known unread. */
  readonly repo_left_out: readonly {
    readonly reason: ExclusionReason;
    readonly files: number;
    readonly bytes: number;
  }[];
  readonly duplicates_left_out: number;
  readonly categories: DeltaMeasurement["categories"];
  readonly crlf_lines: DeltaMeasurement["crlf_lines"] | null;
  readonly measurement_cache: { readonly hits: number; readonly lookups: number; readonly ratio: number };
  readonly model: string;
  /** Path of the surprise map; null when none was written. */
  readonly surprise_map: string | null;
  /** Sentences that the reader should know. */
  readonly notices: readonly string[];
  readonly elapsed_ms: number;
};
