import { table } from "../../cli/table.ts";
import { solveSchedule } from "../../core/optimize/schedule/index.ts";
import type { Cycles } from "./read-cycles.ts";

/** What a plan should be within. */
const CLOSE = 0.002;

/**
 * gapTable splits each CI run of at least `least` tests by the times that it took, and counts how often the plan is within
 * 0.2 % of the certified bound. Runs whose longest test is the bound are counted apart: no split of them can be shorter.
 */
export function gapTable(cycles: Cycles, counts: readonly number[], least: number): string {
  const suites = cycles.filter(({ length }) => length >= least);
  const rows = counts.map((count) => {
    const agents = Array.from({ length: count }, (_, at) => ({ name: String(at) }));
    const solved = suites.map((tasks) => {
      const { gap, lower_bound_ms } = solveSchedule({ agents, tasks });
      return { gap, bound: lower_bound_ms === Math.max(...tasks.map(({ duration_ms }) => duration_ms)) };
    });
    const free = solved.filter(({ bound }) => !bound);
    const close = free.filter(({ gap }) => gap <= CLOSE);
    const worst = Math.max(0, ...free.map(({ gap }) => gap));
    return [
      String(count),
      String(suites.length),
      String(suites.length - free.length),
      `${close.length} of ${free.length}`,
      `${(worst * 100).toFixed(2)} %`,
    ];
  });
  return table(["agents", "runs", "longest test is the bound", "within 0.2 %", "widest gap"], rows, 0);
}
