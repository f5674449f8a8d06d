import { UsageError } from "../../core/commands/index.ts";
import { parseTimings } from "../../core/inputs/index.ts";
import {
  forecastDurations,
  type JunitCase,
  junitCases,
  observedRun,
} from "../../core/optimize/forecast/index.ts";
import { parseSelectionProblem, type SelectionProblem } from "../../core/optimize/selection/index.ts";
import type { SelectionReport } from "../../core/report/selection-report.ts";
import { parseTaskNames } from "./parse-task-names.ts";
import { readHistory } from "./read-history.ts";
import { isXml, type ReadInput, readRun } from "./read-runs.ts";
import { requirePlainNames } from "./require-plain-names.ts";
import { tellOfNames } from "./tell-of-names.ts";

/** Paths of files, and what is asked for. */
export type SelectionSources = {
  /** A whole problem; excludes the runs and the names. */
  readonly file: string | null;
  /** The last run, as JUnit reports. */
  readonly junit: readonly string[];
  /** Runs before it, the oldest first, each as its files of timings or JUnit reports. */
  readonly history: readonly (readonly string[])[];
  /** Names of the tests to choose from; null: those of the newest run. */
  readonly tasks: string | null;
  /** Names of tests that must run. */
  readonly must_run: string | null;
  /** Time that the suite may take, milliseconds; null only with a problem file that has it. */
  readonly suite_ms: number | null;
  /** Quantile of a test's recent runs that counts as its duration. */
  readonly level: number;
};

export type PosedSelection = {
  readonly problem: SelectionProblem;
  readonly forecast: SelectionReport["forecast"];
  readonly notices: readonly string[];
};

/** A test case, or a task of which only its time is known: timings tell no outcome. */
type SeenCase = Omit<JunitCase, "failed"> & { readonly failed: boolean | null };

/** Runs whose failures count; what failed long ago says little. */
const RECENT = 10;

/**
 * poseSelection makes the problem out of a problem file, or out of JUnit reports and a time budget, with the durations
 * forecast and the failures counted; reports know no coverage. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE,
 * InputsError, SelectionError.
 */
export async function poseSelection(
  sources: SelectionSources,
  readInput: ReadInput,
): Promise<PosedSelection> {
  const { file, junit, history, tasks, suite_ms, level } = sources;
  const must_run =
    sources.must_run === null ? [] : parseTaskNames(await readInput(sources.must_run), sources.must_run);
  if (file !== null) {
    if (junit.length + history.length > 0 || tasks !== null)
      throw option("the whole problem in one file", "give --file alone, or leave it out");
    const given = { must_run, ...(suite_ms === null ? {} : { budget_ms: suite_ms }) };
    return { problem: parseSelectionProblem(await readInput(file), given), forecast: null, notices: [] };
  }
  if (suite_ms === null) throw option("the time that the suite may take", "write --suite-ms 600000");
  const last = await readRun(junit, { readInput, parse: junitCases });
  const { history: earlier, notices } = await readHistory(history, { readInput, parse: parseCases });
  const runs = [...earlier, last].filter(({ length }) => length > 0);
  const newest = runs.at(-1);
  const given = tasks === null ? null : parseTaskNames(await readInput(tasks), tasks);
  if (given === null && newest === undefined) {
    const why = notices[0] === undefined ? "" : `; ${notices[0]}`;
    throw option(`tests to choose from${why}`, "write --junit, --history or --tasks");
  }
  const names = given ?? [...new Set(newest?.map(({ task }) => task))];
  if (given === null) requirePlainNames(names, newest === last ? junit : history.flat());
  const times = runs.map(timesOf);
  const forecast = forecastDurations(times, names, level);
  const recent = runs.slice(-RECENT).map(outcomesOf);
  return {
    problem: {
      budget_ms: suite_ms,
      tests: forecast.tasks.map(({ task, duration_ms }) => {
        const own = recent.flatMap((run) => run.get(task) ?? []);
        return {
          test: task,
          duration_ms,
          runs: own.length,
          failures: own.filter((failed) => failed).length,
          // Its own last run: the newest one may have left it out.
          failed_last: own.at(-1) ?? false,
        };
      }),
      must_run,
    },
    forecast: {
      runs: runs.length,
      level,
      without_history: forecast.tasks.flatMap(({ task, source }) => (source === "prior" ? [task] : [])),
    },
    notices: [...notices, ...tellOfNames({ given, runs: times, tasks: forecast.tasks })],
  };
}

function parseCases(bytes: Uint8Array): readonly SeenCase[] {
  if (isXml(bytes)) return junitCases(bytes);
  return parseTimings(bytes).map(({ task, duration_ms }) => ({
    task,
    seconds: duration_ms / 1000,
    failed: null,
  }));
}

function timesOf(run: readonly SeenCase[]): ReturnType<typeof observedRun> {
  return observedRun(
    run.flatMap(({ task, seconds }) => (seconds === null ? [] : [{ task, duration_ms: seconds * 1000 }])),
  );
}

/** Whether each test failed: one case of it that did is enough. */
function outcomesOf(run: readonly SeenCase[]): ReadonlyMap<string, boolean> {
  const outcomes = new Map<string, boolean>();
  for (const { task, failed } of run)
    if (failed !== null) outcomes.set(task, failed || (outcomes.get(task) ?? false));
  return outcomes;
}

function option(expected: string, remedy: string): UsageError {
  return new UsageError("E_OPTION", { what: `expected ${expected}`, remedy });
}
