import { type Assignment, instanceOf, planOf } from "./instance.ts";
import { oneAfterTheOther } from "./one-after-the-other.ts";
import type { SchedulePlan, ScheduleProblem } from "./schedule-problem.ts";

/**
 * planSplit is the plan of a split that was made by other means, such as splitContiguous: each agent does its tasks one after
 * the other. Of a sound problem whose tasks wait for nothing.
 */
export function planSplit(problem: ScheduleProblem, assignment: Assignment): SchedulePlan {
  return planOf(problem, oneAfterTheOther(instanceOf(problem), assignment));
}
