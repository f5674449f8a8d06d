/*
 * What a suite that is chosen under a time budget catches of the failures of a history of CI runs: `node
 * bench/optimize/selection.ts --history FILE [--shares 0.1,0.25,0.5] [--least N]`. FILE is a history as RETECS publishes it
 * (docs/optimizer.md). Each run is chosen from those before it alone, and scored by what its tests then did.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { table } from "../../cli/table.ts";
import { forecastDurations, observedRun } from "../../core/optimize/forecast/index.ts";
import { type SelectionProblem, selectInOrder, solveSelection } from "../../core/optimize/selection/index.ts";
import { type Cycles, readCycles } from "./read-cycles.ts";

const { values } = parseArgs({
  options: {
    history: { type: "string" },
    shares: { type: "string", default: "0.1,0.25,0.5,0.75" },
    least: { type: "string", default: "16" },
  },
});
if (values.history === undefined) throw new Error("expected --history FILE, found none");

/** Runs whose failures count, as the program counts them. */
const RECENT = 10;

/** Of one run: the share of its failing tests that each suite has, and of its time that each takes. */
type Caught = {
  readonly [suite in "chosen" | "by_name" | "shortest_first"]: readonly [failures: number, time: number];
};

const cycles = readCycles(await readFile(values.history, "utf8"));
const rows = values.shares
  .split(",")
  .map(Number)
  .map((share) => {
    const runs = replay(cycles, share, Number(values.least));
    const mean = (suite: keyof Caught, at: 0 | 1): string =>
      `${((100 * runs.reduce((sum, run) => sum + run[suite][at], 0)) / runs.length).toFixed(1)} %`;
    return [
      `${share * 100} %`,
      String(runs.length),
      ...(["chosen", "shortest_first", "by_name"] as const).flatMap((suite) => [
        mean(suite, 0),
        mean(suite, 1),
      ]),
    ];
  });
console.log("Mean share of the failing tests that a suite has, and of the time of all tests that it takes\n");
console.log(
  table(["budget", "runs", "chosen", "time", "shortest first", "time", "by name", "time"], rows, 0),
);

function replay(history: Cycles, share: number, least: number): readonly Caught[] {
  const caught: Caught[] = [];
  for (const [at, tests] of history.entries()) {
    if (at === 0 || tests.length < least || !tests.some(({ failed = false }) => failed)) continue;
    const problem = problemOf(history.slice(0, at), tests, share);
    const score = (names: readonly string[]): readonly [number, number] => {
      const held = new Set(names);
      const part = (of: (test: Cycles[number][number]) => number): number =>
        tests.reduce((sum, one) => sum + (held.has(one.task) ? of(one) : 0), 0) /
        tests.reduce((sum, one) => sum + of(one), 0);
      return [part(({ failed = false }) => Number(failed)), part(({ duration_ms }) => duration_ms)];
    };
    caught.push({
      chosen: score(solveSelection(problem).plan.tests),
      by_name: score(selectInOrder(problem).tests),
      shortest_first: score(shortestFirst(problem)),
    });
  }
  return caught;
}

function problemOf(before: Cycles, tests: Cycles[number], share: number): SelectionProblem {
  const forecast = forecastDurations(
    before.map(observedRun),
    tests.map(({ task }) => task),
  );
  const recent = new Map<string, boolean[]>();
  for (const run of before) {
    for (const { task, failed = false } of run)
      recent.set(task, [...(recent.get(task) ?? []), failed].slice(-RECENT));
  }
  const whole = forecast.tasks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
  return {
    budget_ms: share * whole,
    tests: forecast.tasks.map(({ task, duration_ms }) => {
      const own = recent.get(task) ?? [];
      return {
        test: task,
        duration_ms,
        runs: own.length,
        failures: own.filter((failed) => failed).length,
        failed_last: own.at(-1) ?? false,
      };
    }),
  };
}

/** What gets the most tests into the time. */
function shortestFirst({ tests, budget_ms }: SelectionProblem): readonly string[] {
  let room = budget_ms;
  return tests
    .toSorted((a, b) => a.duration_ms - b.duration_ms)
    .flatMap(({ test, duration_ms }) => {
      room -= duration_ms;
      return room < 0 ? [] : [test];
    });
}
