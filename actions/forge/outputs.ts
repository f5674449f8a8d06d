import type { ActionProblem } from "../../adapters/actions/action-problem.ts";
import { fitResult } from "../../adapters/actions/fit-result.ts";
import type { Outputs } from "../../adapters/actions/set-outputs.ts";
import type { BuildReport } from "../../core/report/build-report.ts";
import { cutFindings } from "../../core/report/index.ts";

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
    ["result", fitResult(report, cut)],
  ]);
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

function cut(report: BuildReport, most: number): BuildReport {
  return { ...report, measurement: { ...report.measurement, ...cutFindings(report.measurement, most) } };
}

function text(value: number | null): string {
  return value === null ? "" : String(value);
}
