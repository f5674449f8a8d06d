import { type GetInput, oneOf, orNull, yesOrNo } from "./input-values.ts";

export const FAIL_ON = ["never", "reject", "review"] as const;
/** What GitHub's job.status can be. */
export const JOB_STATUSES = ["success", "failure", "cancelled"] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** The inputs of actions/forge, checked. Empty texts have become null. */
export type ForgeActionInputs = {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly coverage: readonly string[];
  readonly junit: readonly string[];
  readonly cache: readonly string[];
  readonly timings: string | null;
  readonly inputs: string | null;
  readonly artifacts: readonly string[];
  readonly job_status: string;
  readonly fail_on: FailOn;
  readonly record: boolean;
  readonly dry_run: boolean;
  readonly annotations: boolean;
  readonly dashboard: string | null;
};

/**
 * parseActionInputs reads every declared input strictly. `job-status` has its default in action.yml alone: an empty one
 * is a mistyped expression, which must not read as success. Throws ActionError E_INPUT.
 */
export function parseActionInputs(get: GetInput): ForgeActionInputs {
  return {
    path: get("path") || ".",
    base: orNull(get("base")),
    head: orNull(get("head")),
    coverage: linesOf(get("coverage")),
    junit: linesOf(get("junit")),
    cache: linesOf(get("cache")),
    timings: orNull(get("timings")),
    inputs: orNull(get("inputs")),
    artifacts: linesOf(get("artifacts")),
    job_status: oneOf("job-status", get("job-status"), JOB_STATUSES),
    fail_on: oneOf("fail-on", get("fail-on") || "reject", FAIL_ON),
    record: yesOrNo("record", get("record") || "true"),
    dry_run: yesOrNo("dry-run", get("dry-run") || "false"),
    annotations: yesOrNo("annotations", get("annotations") || "true"),
    dashboard: orNull(get("dashboard")),
  };
}

/** linesOf gives the lines of an input that takes several values, without those that are blank. */
export function linesOf(given: string): readonly string[] {
  return given
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
