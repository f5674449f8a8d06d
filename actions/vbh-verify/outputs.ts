import type { ActionProblem } from "../../adapters/actions/action-problem.ts";
import type { Outputs } from "../../adapters/actions/set-outputs.ts";
import type { VerifyReport } from "../../core/report/index.ts";

/** verifyOutputs gives every output of the action's contract; `path` is that of the report's file. */
export function verifyOutputs(report: VerifyReport, path: string): Outputs {
  return new Map([
    ["verdict", report.vbh_status],
    ["compliance", String(report.vbh_compliance)],
    ["reason-code", report.checks.find(({ state }) => state === "failed")?.code ?? ""],
    ["header", report.header],
    ["pq", report.pq],
    ["build", report.id],
    ["report", path],
    ["result", JSON.stringify(report)],
  ]);
}

/** problemOutputs gives the same outputs when there is no report: what could not be verified fails, and no check held. */
export function problemOutputs(problem: ActionProblem): Outputs {
  return new Map([
    ["verdict", "FAIL"],
    ["compliance", "0"],
    ["reason-code", problem.code],
    ["header", ""],
    ["pq", ""],
    ["build", ""],
    ["report", ""],
    ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
  ]);
}
