import type { ActionProblem } from "../../adapters/actions/action-problem.ts";
import { fitResult } from "../../adapters/actions/fit-result.ts";
import type { Outputs } from "../../adapters/actions/set-outputs.ts";
import { cutFindings, type MdlDeltaReport } from "../../core/report/index.ts";

/** deltaOutputs gives every output of the action's contract; what was not had is empty. */
export function deltaOutputs(report: MdlDeltaReport): Outputs {
  return new Map([
    ["mdl-delta", text(report.mdl_delta)],
    ["mdl-delta-bits", text(report.mdl_delta_bits)],
    ["novelty", text(report.novelty_bytes)],
    ["removal", text(report.removal_bytes)],
    ["about-zero", text(report.about_zero)],
    ["repo-bytes", text(report.repo_bytes)],
    ["categories", JSON.stringify(report.categories)],
    ["surprise-map", text(report.surprise_map)],
    ["reason-code", report.reason_code],
    ["result", fitResult(report, cut)],
  ]);
}

/** problemOutputs gives the same outputs when there is no report. */
export function problemOutputs(problem: ActionProblem): Outputs {
  return new Map([
    ["mdl-delta", ""],
    ["mdl-delta-bits", ""],
    ["novelty", ""],
    ["removal", ""],
    ["about-zero", ""],
    ["repo-bytes", ""],
    ["categories", "[]"],
    ["surprise-map", ""],
    ["reason-code", problem.code],
    ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
  ]);
}

function cut(report: MdlDeltaReport, most: number): MdlDeltaReport {
  return { ...report, ...cutFindings(report, most), notices: report.notices.slice(0, most) };
}

function text(value: number | boolean | string | null): string {
  return value === null ? "" : String(value);
}
