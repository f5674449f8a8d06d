import { neighbourMean } from "./neighbour-mean.ts";
import type { ObservedRun } from "./observed-run.ts";
import { quantile } from "./quantile.ts";

/** Runs of a task that count; what a test took long ago says little. */
const RECENT = 10;
/** What every task is taken to last when nothing ever ran: only that they are equal matters. */
const NO_HISTORY_MS = 1000;
const MEDIAN = 0.5;

/** history: it ran before. moved: a file of its name did, elsewhere. prior: nothing of it is known. */
export type ForecastSource = "history" | "moved" | "prior";

export type ForecastTask = {
  readonly task: string;
  readonly duration_ms: number;
  /** Runs that it rests on. */
  readonly runs: number;
  readonly source: ForecastSource;
};

export type Forecast = {
  readonly tasks: readonly ForecastTask[];
  /** How many runs the prior counts for: variance from run to run over variance from task to task. */
  readonly prior_weight_runs: number;
};

/**
 * forecastDurations tells how long each task will take, from earlier runs, the oldest first. The median of a task's last
 * 10 runs, drawn towards the prior by credibility (Buehlmann 1967): n runs count n, the prior as many as the runs
 * themselves say, 0 where each run is like the last or there was only one. The prior is the mean of the task's neighbours by
 * name. With `level` over .5 that quantile takes the median's place, for tasks whose time varies. A task without a run takes
 * over those of the one vanished task of its file name, else the prior.
 */
export function forecastDurations(
  runs: readonly ObservedRun[],
  tasks: readonly string[],
  level: number = MEDIAN,
): Forecast {
  const seen = recentRuns(runs);
  const centres = new Map([...seen].map(([task, times]) => [task, quantile(times, MEDIAN)]));
  const weight = priorWeight([...seen.values()], [...centres.values()]);
  const priorOf = neighbourMean(centres);
  const heirs = movedTasks(runs.at(-1), seen, tasks);
  return {
    prior_weight_runs: weight,
    tasks: tasks.map((task): ForecastTask => {
      const heir = heirs.get(task);
      const times = seen.get(heir ?? task);
      if (times === undefined) {
        return { task, duration_ms: priorOf(task) ?? NO_HISTORY_MS, runs: 0, source: "prior" };
      }
      const centre = centres.get(heir ?? task) ?? 0;
      const own = level === MEDIAN ? centre : quantile(times, level);
      const prior = priorOf(heir ?? task) ?? own;
      const duration = (times.length * own + weight * prior) / (times.length + weight);
      return {
        task,
        duration_ms: duration,
        runs: times.length,
        source: heir === undefined ? "history" : "moved",
      };
    }),
  };
}

function recentRuns(runs: readonly ObservedRun[]): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, number[]>();
  for (const run of runs) {
    for (const [task, duration] of run) {
      const times = seen.get(task);
      if (times === undefined) seen.set(task, [duration]);
      else if (times.push(duration) > RECENT) times.shift();
    }
  }
  return seen;
}

/** 0 as long as no task ran twice: nothing tells then how much one run differs from the next. */
function priorWeight(seen: readonly (readonly number[])[], centres: readonly number[]): number {
  const repeated = seen.filter(({ length }) => length > 1);
  if (repeated.length === 0) return 0;
  const degrees = repeated.reduce((sum, { length }) => sum + length - 1, 0);
  const within = repeated.reduce((sum, times) => sum + squares(times), 0) / degrees;
  const between = centres.length < 2 ? 0 : squares(centres) / (centres.length - 1);
  if (within === 0) return 0;
  return between === 0 ? RECENT : Math.min(RECENT, within / between);
}

/** A new task and a task that was in the last run and is gone, when each is the only one of its file name. */
function movedTasks(
  last: ObservedRun | undefined,
  seen: ReadonlyMap<string, readonly number[]>,
  tasks: readonly string[],
): ReadonlyMap<string, string> {
  const present = new Set(tasks);
  const gone = soleByFileName([...(last?.keys() ?? [])].filter((task) => !present.has(task)));
  const fresh = soleByFileName(tasks.filter((task) => !seen.has(task)));
  return new Map(
    [...fresh].flatMap(([name, task]) => {
      const former = gone.get(name);
      return former === undefined ? [] : [[task, former] as const];
    }),
  );
}

/** Of several tasks of one file name, none can be told. */
function soleByFileName(tasks: readonly string[]): ReadonlyMap<string, string> {
  const named = tasks
    .filter((task) => task.includes("/"))
    .map((task) => [task.slice(task.lastIndexOf("/") + 1), task] as const);
  const counts = new Map<string, number>();
  for (const [name] of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(named.filter(([name]) => counts.get(name) === 1));
}

function squares(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
