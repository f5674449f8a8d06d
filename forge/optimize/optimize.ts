import { missing } from "../../core/metric.ts";
import { rubikstackImprovement } from "../../core/optimize/index.ts";
import {
  type ScheduleMethod,
  type ScheduleSolution,
  solveHedged,
  solveSchedule,
} from "../../core/optimize/schedule/index.ts";
import { OPTIMIZE_SCHEMA, type OptimizeReport } from "../../core/report/optimize-report.ts";
import { compareSplits } from "./compare-splits.ts";
import { type OptimizeSources, poseProblem, type ReadInput } from "./pose-problem.ts";
import { shardsOf } from "./shards-of.ts";

/**
 * optimize plans which task runs on which agent: it reads what is known of the tasks, forecasts their durations, solves, and
 * compares with the split that is in use. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE, InputsError and ScheduleError.
 */
export async function optimize(sources: OptimizeSources, readInput: ReadInput): Promise<OptimizeReport> {
  const { problem, forecast, ran } = await poseProblem(sources, readInput);
  const solution =
    forecast === null ? solveSchedule(problem) : solveHedged(problem, new Set(forecast.without_history));
  const { makespan_ms: value, tasks } = solution.plan;
  const splits = compareSplits(problem, ran);
  const shards = shardsOf(problem, solution.plan);
  return {
    schema: OPTIMIZE_SCHEMA,
    problem: "schedule",
    backend: "classical",
    method: solution.method,
    unit: "ms",
    agents: problem.agents.length,
    value,
    lower_bound: solution.lower_bound_ms,
    gap: solution.gap,
    proven: solution.proven,
    ...splits,
    gain_over_current: splits.current_value === 0 ? null : 1 - value / splits.current_value,
    gain_over_classical: 0,
    iterations: solution.iterations,
    assignment: tasks,
    shards,
    matrix: { include: shards.map(({ shard, tasks: names }) => ({ shard, tasks: names })) },
    losers: losersOf(solution),
    forecast,
    rubikstack_improvement:
      ran === null
        ? missing("no timings of a run were handed in", "ratio", "reported")
        : rubikstackImprovement(ran),
    notices: noticesOf(problem.agents.length, shards.length, forecast),
  };
}

/** The best that each method but the winning one reached. */
function losersOf({ method: winner, attempts }: ScheduleSolution): OptimizeReport["losers"] {
  const best = new Map<ScheduleMethod, number>();
  for (const { method, makespan_ms } of attempts) {
    if (method !== winner) best.set(method, Math.min(makespan_ms, best.get(method) ?? makespan_ms));
  }
  return [...best].map(([method, value]) => ({ backend: "classical", method, value }));
}

function noticesOf(agents: number, shards: number, forecast: OptimizeReport["forecast"]): readonly string[] {
  const idle = agents - shards;
  const unknown = forecast?.without_history.length ?? 0;
  return [
    ...(idle === 0
      ? []
      : [`${idle} of ${agents} agents have nothing to do, and are not in the matrix: ask for fewer agents`]),
    ...(forecast !== null && unknown === forecast.tasks.length
      ? ["no task has a time yet: all count the same, until there are timings of a run"]
      : []),
  ];
}
