import type { Duplicate, Exclusion, FileDelta, SurprisingLine } from "../mdl/measurement.ts";
import type { Decision } from "../policy/decision.ts";
import type { BuildPredicate } from "../registry/build-record.ts";
import type { Verification } from "../vbh/verification.ts";

export const BUILD_REPORT_SCHEMA = "quantum-forge/build@1";

/** Where a build stands, folded from the registry's events; "unrecorded" when it is in no registry. */
export type ReportedStatus =
  | "candidate"
  | "review"
  | "promoting"
  | "promoted"
  | "rejected"
  | "rolled_back"
  | "superseded"
  | "unrecorded";

/** What is worth a look in a change. Never the text of a line. */
export type Findings = {
  readonly files: readonly FileDelta[];
  /** Worst first. */
  readonly surprises: readonly SurprisingLine[];
  readonly duplicates: readonly Duplicate[];
  readonly excluded: readonly Exclusion[];
};

/** What the model saw of the change, beyond the numbers that stand in the record. */
export type ReportedMeasurement = Findings & {
  /** Exact difference of the two code lengths, bits; null when the change could not be measured. */
  readonly mdl_delta_bits: number | null;
  /** The delta lies in the dead band and reads "about 0". */
  readonly about_zero: boolean;
};

/** Where the build was recorded. */
export type ReportedRegistry = {
  readonly branch: string;
  readonly commit: string;
  /** Name of the remote that took the append; null when it stays local. */
  readonly pushed_to: string | null;
  /** True when the same build stood there before and nothing was added. */
  readonly already_recorded: boolean;
};

/**
 * BuildReport is everything the main job has to say about one build. The terminal screen, the Markdown
 * summary and the annotations are views of it, and `--json` prints it as it is.
 */
export type BuildReport = {
  readonly schema: typeof BUILD_REPORT_SCHEMA;
  /** id is null until the registry has given one. */
  readonly build: BuildPredicate & { readonly id: string | null; readonly status: ReportedStatus };
  readonly verification: Verification | null;
  readonly decision: Decision;
  readonly measurement: ReportedMeasurement;
  readonly registry: ReportedRegistry | null;
  /** Path of the dashboard's index.html as the reader can open it; null when none was written. */
  readonly dashboard: string | null;
  /** Sentences that the reader should know and that change no verdict. */
  readonly notices: readonly string[];
  readonly elapsed_ms: number;
};
