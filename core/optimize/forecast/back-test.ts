import { type ScheduleBudget, solveHedged } from "../schedule/index.ts";
import { forecastDurations } from "./forecast-durations.ts";
import type { ObservedRun } from "./observed-run.ts";
import { quantile } from "./quantile.ts";

/** The newest runs that are tested: what a suite was like long ago says little of its next run. */
const MOST_RUNS = 5;
/** Of very large suites fewer runs are tested, so that the test takes no longer than the plan: no more tasks than this in all, but one run in any case. */
const MOST_TASKS = 10_000;
/** Plans that nobody will run are not polished: the error is that of the durations. */
const BUDGET: ScheduleBudget = { steps: 0, nodes: 0 };
const MEDIAN = 0.5;

/**
 * How far forecasts were from what runs then took. A percentage error is (actual - forecast) / actual as a share, over 0 where a
 * run took longer than forecast (Hyndman and Koehler 2006); those of runs are of the makespan.
 */
export type ForecastError =
  | {
      readonly status: "measured";
      /** Runs that were forecast from those before them. */
      readonly runs: number;
      readonly median_absolute_percentage_error: number;
      /** The bias. */
      readonly median_percentage_error: number;
      /** Of the run that exceeded its forecast the most. */
      readonly max_percentage_error: number;
      readonly task_median_absolute_error_ms: number;
    }
  | { readonly status: "missing"; readonly reason: string };

/** What a plan of one run, made before it, would have come to. */
type TestedRun = { readonly percentage_error: number; readonly task_errors_ms: readonly number[] };

/**
 * backTest forecasts each of the newest runs, at most 5, from those before it alone, plans its tasks for as many agents, and
 * scores the plan by the durations that they then took. The runs stand oldest first. A run of which no task ran before, or that
 * took no time, tests nothing.
 */
export function backTest(runs: readonly ObservedRun[], agents: number, level?: number): ForecastError {
  const first = runs.length - testable(runs);
  const tested = runs
    .slice(first)
    .flatMap((run, at) => testRun(run, runs.slice(0, first + at), agents, level) ?? []);
  if (tested.length === 0) return { status: "missing", reason: "no two runs of the same tasks" };
  const errors = tested.map(({ percentage_error }) => percentage_error);
  const taskErrors = tested.flatMap(({ task_errors_ms }) => task_errors_ms);
  return {
    status: "measured",
    runs: tested.length,
    median_absolute_percentage_error: quantile(errors.map(Math.abs), MEDIAN),
    median_percentage_error: quantile(errors, MEDIAN),
    max_percentage_error: Math.max(...errors),
    task_median_absolute_error_ms: quantile(taskErrors, MEDIAN),
  };
}

/** How many of the newest runs are tested: all have one before them. */
function testable(runs: readonly ObservedRun[]): number {
  const newest = runs.slice(1).slice(-MOST_RUNS).reverse();
  let tasks = 0;
  const over = newest.findIndex(({ size }, at) => {
    tasks += size;
    return at > 0 && tasks > MOST_TASKS;
  });
  return over < 0 ? newest.length : over;
}

function testRun(
  actual: ObservedRun,
  before: readonly ObservedRun[],
  agents: number,
  level: number | undefined,
): TestedRun | null {
  const { tasks } = forecastDurations(before, [...actual.keys()], level);
  const unknown = tasks.filter(({ source }) => source === "prior").map(({ task }) => task);
  if (unknown.length === tasks.length) return null;
  const problem = {
    agents: Array.from({ length: agents }, (_, at) => ({ name: String(at) })),
    tasks: tasks.map(({ task, duration_ms }) => ({ task, duration_ms })),
  };
  const { plan } = solveHedged(problem, new Set(unknown), BUDGET);
  const loads = new Map<string, number>();
  for (const { task, agent } of plan.tasks)
    loads.set(agent, (loads.get(agent) ?? 0) + (actual.get(task) ?? 0));
  // In whole microseconds, as the plan counts: sums of the same durations are then the same.
  const makespan = Math.round(Math.max(...loads.values()) * 1000) / 1000;
  if (makespan === 0) return null;
  return {
    percentage_error: (makespan - plan.makespan_ms) / makespan,
    task_errors_ms: tasks.map(({ task, duration_ms }) => Math.abs((actual.get(task) ?? 0) - duration_ms)),
  };
}
