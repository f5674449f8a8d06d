import { SelectionError } from "./selection-error.ts";
import type { SelectionPlan, SelectionProblem } from "./selection-problem.ts";
import { weighSuite } from "./weigh-suite.ts";

/** Times are whole microseconds. */
const HALF_TICK = 0.0005;
/** Values are sums of many shares. */
const CLOSE = 1e-9;

/**
 * verifySelection looks at a suite with the problem alone, by none of the solvers' means: its tests are the problem's, each
 * once, in its order, all that must run among them; they fit in the budget; no test that failed last is missing for which
 * there is room or a test in it that did not fail and need not run; time and value are what they say. Throws
 * E_SELECTION_PLAN.
 */
export function verifySelection(problem: SelectionProblem, plan: SelectionPlan): void {
  const { tests, must_run = [], budget_ms } = problem;
  const chosen = new Set(plan.tests);
  const held = tests.filter(({ test }) => chosen.has(test));
  const sorted = held.every(({ test }, at) => plan.tests[at] === test);
  if (held.length !== plan.tests.length || !sorted)
    throw fault("tests of the problem, each once, in its order", `${plan.tests.length} names`);
  const missing = must_run.find((name) => !chosen.has(name));
  if (missing !== undefined) throw fault(`${missing}, which must run`, "a suite without it");
  const time = sumOf(held.map(({ duration_ms }) => duration_ms));
  if (!(Math.abs(time - plan.time_ms) <= HALF_TICK)) throw fault(`a time of ${time} ms`, `${plan.time_ms}`);
  if (!(time <= budget_ms)) throw fault(`at most ${budget_ms} ms`, `${time} ms`);
  requireFailedFirst(problem, chosen, budget_ms - time);
  const { value } = weighSuite(problem, chosen);
  if (!(Math.abs(value - plan.value) <= CLOSE)) throw fault(`a value of ${value}`, `${plan.value}`);
}

/** The shortest test that failed last and is missing would not fit even if all that can go made room. */
function requireFailedFirst(
  { tests, must_run = [] }: SelectionProblem,
  chosen: ReadonlySet<string>,
  room: number,
): void {
  const musts = new Set(must_run);
  const missing = tests.filter(({ test, failed_last = false }) => failed_last && !chosen.has(test));
  const spare = tests.filter(
    ({ test, failed_last = false }) => chosen.has(test) && !failed_last && !musts.has(test),
  );
  const free = room + sumOf(spare.map(({ duration_ms }) => duration_ms));
  const kept = missing.find(({ duration_ms }) => duration_ms <= free - HALF_TICK);
  if (kept !== undefined)
    throw fault(`${kept.test}, which failed last, before all others`, "a suite without it");
}

/** In whole microseconds, as the budget is counted. */
function sumOf(durations: readonly number[]): number {
  return durations.reduce((sum, each) => sum + Math.round(each * 1000), 0) / 1000;
}

function fault(expected: string, found: string): SelectionError {
  return new SelectionError("E_SELECTION_PLAN", {
    what: `a suite does not hold: expected ${expected}, found ${found}`,
    remedy: "report it with the problem; do not use this suite",
  });
}
