import { CodedError } from "../../core/coded-error.ts";
import type { BuildReport } from "../../core/report/build-report.ts";

export type Outputs = ReadonlyMap<string, string>;

/** GitHub keeps at most 1 MB of outputs a job; the result leaves room for others. */
const MAX_RESULT_CHARACTERS = 400_000;

/** reportOutputs gives every output of the action's contract; what was not had is empty. */
export function reportOutputs(report: BuildReport): Outputs {
  const { decision, build, verification } = report;
  return new Map([
    ["decision", decision.action],
    ["reason-code", decision.reason_code],
    ["score", text(decision.score)],
    ["mdl-delta", text(build.metrics.mdl_delta.value)],
    ["vbh-status", verification?.vbh_status ?? ""],
    ["build-id", build.id ?? ""],
    ["result", resultOf(report)],
  ]);
}

/** What kept the action from a decision. */
export type ActionProblem = { readonly code: string; readonly what: string; readonly remedy: string };

/** problemOf gives any error the form of a coded one. */
export function problemOf(error: unknown): ActionProblem {
  if (error instanceof CodedError) return { code: error.code, what: error.what, remedy: error.remedy };
  return {
    code: "E_INTERNAL",
    what: error instanceof Error ? error.message : String(error),
    remedy: "this is a defect of quantum-forge; please report it",
  };
}

/** errorOutputs gives the same outputs when there is no report. */
export function errorOutputs(problem: ActionProblem): Outputs {
  return new Map([
    ["decision", "error"],
    ["reason-code", problem.code],
    ["score", ""],
    ["mdl-delta", ""],
    ["vbh-status", ""],
    ["build-id", ""],
    ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
  ]);
}

/** A change of very many files has a long report; its lists are then cut, and `truncated` says so. */
function resultOf(report: BuildReport): string {
  const whole = JSON.stringify(report);
  if (whole.length <= MAX_RESULT_CHARACTERS) return whole;
  const { measurement } = report;
  const files = measurement.files
    .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes))
    .slice(0, 200);
  const cut = {
    ...measurement,
    files,
    duplicates: measurement.duplicates.slice(0, 100),
    excluded: measurement.excluded.slice(0, 200),
  };
  return JSON.stringify({ ...report, measurement: cut, truncated: true });
}

function text(value: number | null): string {
  return value === null ? "" : String(value);
}
