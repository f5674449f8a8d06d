import type { LinearAnswer } from "../linear/index.ts";
import { fillGreedily } from "./fill-greedily.ts";
import { instanceOf } from "./instance.ts";
import { placesOf, planOf } from "./plan-of.ts";
import type { SelectionProblem } from "./selection-problem.ts";
import type { SelectionSolution } from "./solve-selection.ts";
import { forcedSuite, Suite } from "./suite.ts";
import { verifySelection } from "./verify-selection.ts";

/** By how much a bound of a solver in floating point may be off: its tolerances are 1e-6 and smaller. */
const TOLERANCE = 1e-6;

/**
 * takeLinearAnswer puts what a solver made of linearForm beside a solution. Its suite is built anew, test by test as long
 * as they fit, filled, verified, and taken if it is worth more; its bound counts with its tolerance, so that it is no
 * proof.
 */
export function takeLinearAnswer(
  problem: SelectionProblem,
  solution: SelectionSolution,
  { values, bound }: LinearAnswer,
): SelectionSolution {
  const instance = instanceOf(problem);
  const own = new Suite(instance, placesOf(problem, solution.plan));
  const found = forcedSuite(instance);
  for (const [at, ticks] of instance.ticks.entries()) {
    if ((values?.[at] ?? 0) > 0.5 && found.held[at] === 0 && ticks <= found.room) found.add(at);
  }
  if (values !== null) fillGreedily(instance, found, "density");
  const better = found.worth > own.worth;
  const plan = better ? planOf(problem, found.tests()) : solution.plan;
  verifySelection(problem, plan);
  const worth = Math.max(found.worth, own.worth) / instance.units;
  const above = Math.max(0, -bound - worth) + TOLERANCE;
  const upper = Math.max(plan.value, Math.min(solution.upper_bound, plan.value + above));
  const value = values === null ? [] : [planOf(problem, found.tests()).value];
  return {
    ...solution,
    plan,
    method: better ? "highs" : solution.method,
    upper_bound: upper,
    gap: upper === 0 ? 0 : (upper - plan.value) / upper,
    proven: plan.value === upper,
    attempts: [...solution.attempts, ...value.map((one) => ({ method: "highs" as const, value: one }))],
  };
}
