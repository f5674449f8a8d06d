import { table } from "../../cli/table.ts";
import { solveSchedule } from "../../core/optimize/schedule/index.ts";
import { seededRandom } from "../steps/seeded-random.ts";
import { leastDuration } from "./least-duration.ts";
import type { CycleTest } from "./read-cycles.ts";

const RUNS = 5;

/**
 * solverTable splits one suite, and one of 10,000 drawn tasks, over more and more agents: gap to the certified bound, and the
 * solver's time beside the least-duration split's (a sort and one pass), the median of five runs.
 */
export function solverTable(suite: readonly CycleTest[], counts: readonly number[]): string {
  const random = seededRandom(1);
  const drawn = Array.from({ length: 10_000 }, (_, at) => ({
    task: `t${at}`,
    duration_ms: 100 + random(1000) * (1 + random(60)),
  }));
  const rows = [
    ...counts.map((count) => [`${suite.length} real tests`, ...solverRow(suite, count)]),
    ["10000 drawn tasks", ...solverRow(drawn, 32)],
  ];
  return table(["tasks", "agents", "gap", "proven", "least_duration gap", "ms", "/ least_duration"], rows, 1);
}

function solverRow(tasks: readonly CycleTest[], count: number): readonly string[] {
  const agents = Array.from({ length: count }, (_, at) => ({ name: String(at) }));
  const stored = new Map(tasks.map(({ task, duration_ms }) => [task, duration_ms]));
  const names = tasks.map(({ task }) => task);
  const [ours, { gap, proven, lower_bound_ms }] = timed(() => solveSchedule({ agents, tasks }));
  const [theirs, split] = timed(() => leastDuration(names, stored, count));
  const loads = new Float64Array(count);
  for (const [at, group] of split.entries())
    loads[group] = (loads[group] ?? 0) + (tasks[at]?.duration_ms ?? 0);
  const peer = Math.max(...loads);
  return [
    String(count),
    `${(gap * 100).toFixed(4)} %`,
    proven ? "yes" : "no",
    `${((1 - lower_bound_ms / peer) * 100).toFixed(4)} %`,
    ours.toFixed(0),
    (ours / theirs).toFixed(1),
  ];
}

function timed<Result>(work: () => Result): readonly [ms: number, result: Result] {
  const times: number[] = [];
  let result = work();
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    result = work();
    times.push(performance.now() - start);
  }
  return [times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0, result];
}
