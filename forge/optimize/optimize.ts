import { missing } from "../../core/metric.ts";
import type { QuantumAdapter } from "../../core/optimize/backend/index.ts";
import { rubikstackImprovement } from "../../core/optimize/index.ts";
import {
  type SchedulePlan,
  type ScheduleProblem,
  type ScheduleSolution,
  solveHedged,
  solveSchedule,
} from "../../core/optimize/schedule/index.ts";
import type { Face } from "../../core/registry/build-record.ts";
import { OPTIMIZE_SCHEMA, type OptimizeReport } from "../../core/report/optimize-report.ts";
import { budgetFor } from "./budget-for.ts";
import { comparePlans } from "./compare-plans.ts";
import { compareSplits } from "./compare-splits.ts";
import type { OptimizeOptions } from "./optimize-options.ts";
import { type Picked, pickBackends } from "./pick-backends.ts";
import { type OptimizeSources, type PosedProblem, poseProblem } from "./pose-problem.ts";
import type { ReadInput } from "./read-runs.ts";
import { rememberTrials, TARGET } from "./remember-trials.ts";
import { failureNotices, reportBackends, reportRubikstack } from "./report-searches.ts";
import { type SearchedPlan, searchPlan } from "./search-plan.ts";
import { shardsOf } from "./shards-of.ts";
import type { TrialMemory } from "./trial-memory.ts";

/** What a search needs of the world. */
export type OptimizeMeans = {
  readonly readInput: ReadInput;
  readonly adapters: readonly QuantumAdapter[];
  readonly trials: TrialMemory;
};

/** Most binary variables of a rotation's question, so that each backend gives a good answer in milliseconds or seconds. */
const VARIABLES = 12;

/** Of the budget, what a search may take that only shows the faces, since the plan is best, or as good as. */
const SHOWN_SHARE = 0.1;
const CLOSE = 1e-3;

/**
 * optimize plans which task runs on which agent: it reads what is known of the tasks, forecasts their durations, solves, searches
 * by rotations, with other backends where they are asked for, and compares with the split that is in use. A backend that fails
 * is reported, and the plan comes all the same. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE, InputsError and ScheduleError.
 */
export async function optimize(
  sources: OptimizeSources,
  options: OptimizeOptions,
  means: OptimizeMeans,
): Promise<OptimizeReport> {
  const began = performance.now();
  const { problem, forecast, ran, notices } = await poseProblem(sources, means.readInput);
  const unknown = new Set(forecast?.without_history);
  const solution = forecast === null ? solveSchedule(problem) : solveHedged(problem, unknown);
  const splits = compareSplits(problem, ran);
  const variables = problem.tasks.length * problem.agents.length;
  const picked = await pickBackends(options, { problem: "schedule", variables }, means);
  const searches = await searchWithAll(picked, {
    problem,
    ran,
    start: startOf({ problem, unknown }, { current: splits.plan, solved: solution.plan }),
    starts: Float64Array.from(splits.plan.tasks, ({ start_ms }) => Math.round(start_ms * 1000)),
    frozen: placesOf(problem, unknown),
    budget_ms: shareOf(options, picked, { solution, spent: performance.now() - began }),
    options,
  });
  const { plan, backend, method, gain_over_classical, losers } = comparePlans(
    solution,
    searches,
    splits.plan,
  );
  const failed = await remember(means.trials, { searches, variables, options });
  const value = plan.makespan_ms;
  const bound = solution.lower_bound_ms;
  const gapOf = (makespan: number): number => (makespan === 0 ? 0 : (makespan - bound) / makespan);
  const shards = shardsOf(problem, plan);
  return {
    schema: OPTIMIZE_SCHEMA,
    problem: "schedule",
    backend,
    method,
    unit: "ms",
    agents: problem.agents.length,
    value,
    lower_bound: bound,
    gap: gapOf(value),
    proven: value === bound,
    current: splits.current,
    current_value: splits.current_value,
    round_robin_value: splits.round_robin_value,
    gain_over_current: splits.current_value === 0 ? null : 1 - value / splits.current_value,
    gain_over_classical,
    iterations: solution.iterations,
    assignment: plan.tasks,
    shards,
    matrix: { include: shards.map(({ shard, tasks: names }) => ({ shard, tasks: names })) },
    losers,
    budget_ms: options.budget_ms,
    seed: options.seed,
    variables,
    backends: reportBackends(
      searches.map((search) => ({ ...search, value: search.solution.plan.makespan_ms })),
      picked.unavailable,
      gapOf,
    ),
    rubikstack: reportRubikstack(searches, splits),
    forecast,
    rubikstack_improvement:
      ran === null
        ? missing("no timings of a run were handed in", "ratio", "reported")
        : rubikstackImprovement(ran),
    notices: [
      ...notices,
      ...noticesOf(problem.agents.length, shards.length, forecast),
      ...picked.notices,
      ...failureNotices(searches, picked, options),
      ...failed,
    ],
  };
}

type Posed = {
  readonly problem: ScheduleProblem;
  readonly ran: PosedProblem["ran"];
  readonly start: Int32Array;
  readonly starts: Float64Array;
  readonly frozen: ReadonlySet<number>;
  readonly budget_ms: number;
  readonly options: OptimizeOptions;
};

/** The classical search first; each has the same wall time. */
async function searchWithAll(picked: Picked, posed: Posed): Promise<readonly SearchedPlan[]> {
  const { problem, ran, start, starts, frozen, budget_ms: ms, options } = posed;
  if (problem.agents.length < 2 || problem.tasks.length < 2) return [];
  const faces = new Map(
    (ran ?? []).flatMap(({ task, face }): readonly (readonly [string, Face])[] =>
      face === undefined ? [] : [[task, face]],
    ),
  );
  const searches: SearchedPlan[] = [];
  for (const adapter of [null, ...picked.asked]) {
    const allowed = await budgetFor(adapter, options, ms);
    const own = { adapter, variables: VARIABLES, ...allowed };
    searches.push(await searchPlan({ problem, faces, start, starts, frozen, ...own }));
  }
  return searches;
}

function shareOf(
  { budget_ms }: OptimizeOptions,
  { asked }: Picked,
  { solution, spent }: { readonly solution: ScheduleSolution; readonly spent: number },
): number {
  if (asked.length === 0 && solution.gap <= CLOSE) return SHOWN_SHARE * budget_ms;
  return Math.max(0, budget_ms - spent) / (1 + asked.length);
}

/** The split in use, but for tasks of unknown duration: those stay where the plan has dealt them out. */
function startOf(
  { problem, unknown }: { readonly problem: ScheduleProblem; readonly unknown: ReadonlySet<string> },
  { current, solved }: { readonly current: SchedulePlan; readonly solved: SchedulePlan },
): Int32Array {
  const places = new Map(problem.agents.map(({ name }, at) => [name, at]));
  return Int32Array.from(problem.tasks, ({ task }, at) => {
    const { agent = "" } = (unknown.has(task) ? solved : current).tasks[at] ?? {};
    return places.get(agent) ?? 0;
  });
}

function placesOf({ tasks }: ScheduleProblem, names: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(tasks.flatMap(({ task }, at) => (names.has(task) ? [at] : [])));
}

/** Trials are told of when there was something to compare or to learn. */
async function remember(
  trials: TrialMemory,
  {
    searches,
    variables,
    options,
  }: {
    readonly searches: readonly SearchedPlan[];
    readonly variables: number;
    readonly options: OptimizeOptions;
  },
): Promise<readonly string[]> {
  const learns = options.backend === "auto" && variables >= options.quantum_threshold;
  if (searches.length < 2 && !learns) return [];
  const target = Math.min(...searches.map(({ solution }) => solution.plan.makespan_ms)) * (1 + TARGET);
  return rememberTrials(
    trials,
    searches.map((search) => ({ ...search, reached: search.solution.plan.makespan_ms <= target })),
    { problem: "schedule", variables, ms: options.budget_ms / searches.length },
  );
}

function noticesOf(agents: number, shards: number, forecast: OptimizeReport["forecast"]): readonly string[] {
  const idle = agents - shards;
  return [
    ...(idle === 0
      ? []
      : [`${idle} of ${agents} agents have nothing to do, and are not in the matrix: ask for fewer agents`]),
    ...(forecast?.runs === 0
      ? ["no task has a time yet: all count the same, until there are timings of a run"]
      : []),
  ];
}
