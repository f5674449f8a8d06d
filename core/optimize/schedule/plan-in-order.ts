import { instanceOf, planOf } from "./instance.ts";
import { listSchedule } from "./list-schedule.ts";
import { requireSound } from "./require-sound.ts";
import type { SchedulePlan, ScheduleProblem } from "./schedule-problem.ts";

/**
 * planInOrder is what happens without a plan: whenever an agent is free it takes the first task of the problem that may start
 * and that it fits. Throws ScheduleError.
 */
export function planInOrder(problem: ScheduleProblem): SchedulePlan {
  requireSound(problem);
  const instance = instanceOf(problem);
  return planOf(problem, listSchedule(instance, Float64Array.from(instance.ticks.keys())));
}
