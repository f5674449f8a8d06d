import type { ActionProblem } from "../../adapters/actions/action-problem.ts";
import type { Outputs } from "../../adapters/actions/set-outputs.ts";
import type { VerifyReport } from "../../core/report/index.ts";
import type { Settled } from "./settle-build.ts";

const NOTHING: Outputs = new Map(
  ["verdict", "compliance", "reason-code", "header", "pq", "build", "decision", "record", "result"].map(
    (name) => [name, ""],
  ),
);

/** draftOutputs gives every output of the action's contract for a record that nobody has signed. */
export function draftOutputs({ record, sha256, commit }: Extract<Settled, { kind: "draft" }>): Outputs {
  const result = { schema: "quantum-forge/draft@1", sha256, commit };
  return new Map([...NOTHING, ["record", record], ["result", JSON.stringify(result)]]);
}

/** signOutputs gives them for a recorded build, as it was verified again afterwards. */
export function signOutputs(
  report: VerifyReport,
  { decision }: Extract<Settled, { kind: "recorded" }>,
  record: string,
): Outputs {
  return new Map([
    ["verdict", report.vbh_status],
    ["compliance", String(report.vbh_compliance)],
    ["reason-code", report.checks.find(({ state }) => state === "failed")?.code ?? ""],
    ["header", report.header],
    ["pq", report.pq],
    ["build", report.id],
    ["decision", decision.action],
    ["record", record],
    ["result", JSON.stringify(report)],
  ]);
}

/** problemOutputs gives them when nothing came of it: what is not signed fails, and no check held. */
export function problemOutputs(problem: ActionProblem): Outputs {
  const result = { schema: "quantum-forge/error@1", error: problem };
  return new Map([
    ...NOTHING,
    ["verdict", "FAIL"],
    ["compliance", "0"],
    ["reason-code", problem.code],
    ["result", JSON.stringify(result)],
  ]);
}
