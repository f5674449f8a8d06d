import {
  type Forecast,
  forecastDurations,
  type ObservedRun,
  observedRun,
} from "../../core/optimize/forecast/index.ts";
import {
  planSplit,
  type ScheduleProblem,
  solveHedged,
  solveSchedule,
  splitContiguous,
  splitRoundRobin,
} from "../../core/optimize/schedule/index.ts";
import { leastDuration } from "./least-duration.ts";
import type { Cycles } from "./read-cycles.ts";

/** What one CI run took by each split, with the times that its tests really took. Milliseconds. */
export type ReplayedCycle = {
  readonly tests: number;
  /** Tests that had never run before. */
  readonly fresh: number;
  readonly planned: number;
  readonly contiguous: number;
  readonly round_robin: number;
  readonly least_duration: number;
  /** The best plan that is found once the times are known. */
  readonly hindsight: number;
};

/**
 * replayCycles plans each CI run of at least `least` tests from those before it alone, for each number of agents, and scores
 * the plan by what the tests then took.
 */
export function replayCycles(
  cycles: Cycles,
  counts: readonly number[],
  least: number,
): ReadonlyMap<number, readonly ReplayedCycle[]> {
  const runs: ObservedRun[] = [];
  const stored = new Map<string, number>();
  const replayed = new Map<number, ReplayedCycle[]>(counts.map((count) => [count, []]));
  for (const tests of cycles) {
    if (runs.length > 0 && tests.length >= least) {
      const names = tests.map(({ task }) => task);
      const forecast = forecastDurations(runs, names);
      for (const [count, list] of replayed) list.push(replayCycle(tests, forecast, stored, count));
    }
    runs.push(observedRun(tests));
    for (const { task, duration_ms } of tests) stored.set(task, duration_ms);
  }
  return replayed;
}

function replayCycle(
  tests: Cycles[number],
  forecast: Forecast,
  stored: ReadonlyMap<string, number>,
  count: number,
): ReplayedCycle {
  const agents = Array.from({ length: count }, (_, at) => ({ name: String(at) }));
  const names = tests.map(({ task }) => task);
  const real: ScheduleProblem = { agents, tasks: tests };
  const unknown = new Set(forecast.tasks.flatMap(({ task, source }) => (source === "prior" ? [task] : [])));
  const { plan } = solveHedged({ agents, tasks: forecast.tasks }, unknown);
  const taken = (split: Int32Array): number => planSplit(real, split).makespan_ms;
  return {
    tests: tests.length,
    fresh: forecast.tasks.filter(({ source }) => source === "prior").length,
    planned: taken(Int32Array.from(plan.tasks, ({ agent }) => Number(agent))),
    contiguous: taken(splitContiguous(names, count)),
    round_robin: taken(splitRoundRobin(names, count)),
    least_duration: taken(leastDuration(names, stored, count)),
    hindsight: solveSchedule(real).plan.makespan_ms,
  };
}
