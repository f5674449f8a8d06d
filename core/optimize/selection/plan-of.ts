import type { SelectionPlan, SelectionProblem } from "./selection-problem.ts";
import { weighSuite } from "./weigh-suite.ts";

/** planOf gives the suite of some of the problem's tests, by place, its names, time and value. */
export function planOf(problem: SelectionProblem, places: Iterable<number>): SelectionPlan {
  const held = new Set(places);
  const chosen = problem.tests.filter((_, at) => held.has(at));
  const names = chosen.map(({ test }) => test);
  const micros = chosen.reduce((sum, { duration_ms }) => sum + Math.round(duration_ms * 1000), 0);
  return { tests: names, time_ms: micros / 1000, value: weighSuite(problem, new Set(names)).value };
}

/** placesOf gives the places of a suite's tests in the problem. */
export function placesOf(problem: SelectionProblem, plan: SelectionPlan): readonly number[] {
  const names = new Set(plan.tests);
  return Array.from(problem.tests.keys()).filter((at) => names.has(problem.tests[at]?.test ?? ""));
}
