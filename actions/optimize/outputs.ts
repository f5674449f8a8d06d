import type { ActionProblem } from "../../adapters/actions/action-problem.ts";
import { fitResult } from "../../adapters/actions/fit-result.ts";
import type { Outputs } from "../../adapters/actions/set-outputs.ts";
import type { OptimizeReport } from "../../core/report/index.ts";

/** optimizeOutputs gives every output of the action's contract; `path` is that of the report's file. */
export function optimizeOutputs(report: OptimizeReport, matrix: string, path: string): Outputs {
  const error = report.forecast?.error;
  return new Map([
    ["matrix", matrix],
    ["agents", String(report.matrix.include.length)],
    ["makespan-ms", String(report.value)],
    ["current-ms", String(report.current_value)],
    ["gain-over-current", String(report.gain_over_current ?? "")],
    ["gap", String(report.gap)],
    ["forecast-error", error?.status === "measured" ? String(error.median_absolute_percentage_error) : ""],
    ["reason-code", reasonOf(report)],
    ["report", path],
    ["result", fitResult(report, cut)],
  ]);
}

/** problemOutputs gives the same outputs when there is no plan. */
export function problemOutputs(problem: ActionProblem): Outputs {
  return new Map([
    ["matrix", ""],
    ["agents", ""],
    ["makespan-ms", ""],
    ["current-ms", ""],
    ["gain-over-current", ""],
    ["gap", ""],
    ["forecast-error", ""],
    ["reason-code", problem.code],
    ["report", ""],
    ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
  ]);
}

function reasonOf({ forecast }: OptimizeReport): "PLANNED" | "NO_HISTORY" | "NO_MATCH" {
  if (forecast === null) return "PLANNED";
  if (forecast.runs === 0) return "NO_HISTORY";
  return forecast.without_history.length === forecast.tasks.length ? "NO_MATCH" : "PLANNED";
}

/** Half a matrix would be taken for a whole one, so that it goes first. */
function cut(report: OptimizeReport, most: number): OptimizeReport {
  const { forecast, rubikstack } = report;
  return {
    ...report,
    matrix: { include: [] },
    assignment: report.assignment.slice(0, most),
    shards: report.shards.slice(0, most).map((shard) => ({ ...shard, tasks: shard.tasks.slice(0, most) })),
    rubikstack:
      rubikstack === null ? null : { ...rubikstack, rotations: rubikstack.rotations.slice(0, most) },
    forecast:
      forecast === null
        ? null
        : {
            ...forecast,
            tasks: forecast.tasks.slice(0, most),
            without_history: forecast.without_history.slice(0, most),
            moved: forecast.moved.slice(0, most),
          },
    notices: report.notices.slice(0, most),
  };
}
