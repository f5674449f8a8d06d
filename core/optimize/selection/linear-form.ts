import type { LinearModel, LinearRow } from "../linear/index.ts";
import { instanceOf } from "./instance.ts";
import type { SelectionProblem } from "./selection-problem.ts";

/**
 * linearForm writes a sound problem as a mixed integer program (maximum coverage under a knapsack, Church and ReVelle
 * 1974): one whole column a test, then one column an element, which is covered only as far as its tests are chosen. Cost is
 * minus the value.
 */
export function linearForm(problem: SelectionProblem): LinearModel {
  const { ticks, worths, covers, weights, budget, forced, units } = instanceOf(problem);
  const tests = ticks.length;
  const coverers: number[][] = Array.from(weights, () => []);
  for (const [at, elements] of covers.entries()) for (const element of elements) coverers[element]?.push(at);
  const scale = Math.max(1, budget);
  const time: LinearRow = {
    lower: Number.NEGATIVE_INFINITY,
    upper: budget / scale,
    terms: Array.from(ticks, (cost, at) => [at, cost / scale] as const),
  };
  const musts = Array.from(forced.keys()).filter((at) => forced[at] === 1);
  return {
    columns: [
      ...Array.from(worths, (worth) => ({ cost: -worth / units, upper: 1, whole: true })),
      ...Array.from(weights, (weight) => ({ cost: -weight / units, upper: 1, whole: false })),
    ],
    rows: [
      time,
      ...musts.map((at): LinearRow => ({ lower: 1, upper: 1, terms: [[at, 1]] })),
      ...coverers.map(
        (own, element): LinearRow => ({
          lower: 0,
          upper: Number.POSITIVE_INFINITY,
          terms: [...own.map((at) => [at, 1] as const), [tests + element, -1]],
        }),
      ),
    ],
  };
}
