import { UsageError } from "../../core/commands/index.ts";
import { backTest, forecastDurations, observedRun } from "../../core/optimize/forecast/index.ts";
import type { TimedTask } from "../../core/optimize/index.ts";
import { parseScheduleProblem, type ScheduleProblem } from "../../core/optimize/schedule/index.ts";
import type { OptimizeReport } from "../../core/report/optimize-report.ts";
import { ForgeError } from "../forge-error.ts";
import { parseTaskNames } from "./parse-task-names.ts";
import { readHistory } from "./read-history.ts";
import { parseEither, type ReadInput, readReports, readTimings, type SeenTask } from "./read-runs.ts";
import { requirePlainNames } from "./require-plain-names.ts";
import { tellOfNames } from "./tell-of-names.ts";

/** Paths of files, and how to read them. */
export type OptimizeSources = {
  /** A whole problem; excludes all others. */
  readonly file: string | null;
  /** The last run, as timings or as JUnit reports. */
  readonly timings: string | null;
  readonly junit: readonly string[];
  /** Runs before it, the oldest first, each as its files of timings or JUnit reports. */
  readonly history: readonly (readonly string[])[];
  /** Names of the tasks that are to run; null: those of the newest run. */
  readonly tasks: string | null;
  /** null only with a problem file. */
  readonly agents: number | null;
  /** Quantile of a task's recent runs that counts. */
  readonly level: number;
};

export type PosedProblem = {
  readonly problem: ScheduleProblem;
  readonly forecast: OptimizeReport["forecast"];
  /** The last run; null when none was handed in as timings. */
  readonly ran: readonly TimedTask[] | null;
  readonly notices: readonly string[];
};

/**
 * poseProblem makes the problem out of a problem file, or out of timings and a number of agents, with the durations
 * forecast. Throws UsageError E_OPTION when it is not told enough, or the same twice, ForgeError E_INPUT_FILE, InputsError and
 * ScheduleError.
 */
export async function poseProblem(sources: OptimizeSources, readInput: ReadInput): Promise<PosedProblem> {
  const { file, agents, level } = sources;
  if (file !== null) {
    requireAlone(sources);
    return { problem: parseScheduleProblem(await readInput(file)), forecast: null, ran: null, notices: [] };
  }
  if (agents === null) throw option("how many agents there are", "write --agents 4");
  const last = await readLastRun(sources, readInput);
  const { history, notices } = await readHistory(sources.history, { readInput, parse: parseEither });
  const given = sources.tasks === null ? null : parseTaskNames(await readInput(sources.tasks), sources.tasks);
  const names = given ?? namesOfNewest(sources, { history, last, notices });
  const runs = [...history, last].map((run) => observedRun(timedTasks(run))).filter(({ size }) => size > 0);
  const { prior_weight_runs, tasks } = forecastDurations(runs, names, level);
  return {
    problem: {
      agents: Array.from({ length: agents }, (_, at) => ({ name: String(at + 1) })),
      tasks: tasks.map(({ task, duration_ms }) => ({ task, duration_ms })),
    },
    forecast: {
      runs: runs.length,
      level,
      prior_weight_runs,
      without_history: tasks.flatMap(({ task, source }) => (source === "prior" ? [task] : [])),
      moved: tasks.flatMap(({ task, source }) => (source === "moved" ? [task] : [])),
      tasks,
      error: backTest(runs, agents, level),
    },
    ran: sources.timings === null ? null : timedTasks(last),
    notices: [...notices, ...tellOfNames({ given, runs, tasks })],
  };
}

function requireAlone({ timings, junit, history, tasks, agents }: OptimizeSources): void {
  if (timings === null && junit.length + history.length === 0 && tasks === null && agents === null) return;
  throw option("the whole problem in one file", "give --file alone, or leave it out");
}

async function readLastRun(
  { timings, junit }: OptimizeSources,
  readInput: ReadInput,
): Promise<readonly SeenTask[]> {
  if (timings !== null && junit.length > 0)
    throw option("one source for the last run", "give --timings or --junit");
  return timings === null ? readReports(junit, readInput) : readTimings(timings, readInput);
}

type ReadRuns = {
  readonly history: readonly (readonly SeenTask[])[];
  readonly last: readonly SeenTask[];
  readonly notices: readonly string[];
};

function namesOfNewest(
  { timings, junit, history: paths }: OptimizeSources,
  { history, last, notices: [left] }: ReadRuns,
): readonly string[] {
  const newest = [...history, last].findLast(({ length }) => length > 0);
  if (newest === undefined) {
    if (timings !== null) throw nothingRan(timings);
    const why = left === undefined ? "" : `; ${left}`;
    throw option(`what is to be planned${why}`, "write --timings, --junit or --tasks");
  }
  const names = [...new Set(newest.map(({ task }) => task))];
  requirePlainNames(names, newest === last ? (timings === null ? junit : [timings]) : paths.flat());
  return names;
}

function nothingRan(path: string): ForgeError {
  return new ForgeError("E_INPUT_FILE", {
    what: `expected tasks that ran in ${JSON.stringify(path)}, found none`,
    remedy: "hand in the timings of a run, or name with --tasks what is to run",
  });
}

function timedTasks(run: readonly SeenTask[]): readonly TimedTask[] {
  return run.flatMap(({ duration_ms, ...task }) => (duration_ms === null ? [] : [{ ...task, duration_ms }]));
}

function option(expected: string, remedy: string): UsageError {
  return new UsageError("E_OPTION", { what: `expected ${expected}`, remedy });
}
