export { MAX_PROBLEM_BYTES, parseScheduleProblem } from "./parse-schedule-problem.ts";
export { planInOrder } from "./plan-in-order.ts";
export { planSplit } from "./plan-split.ts";
export { ScheduleError, type ScheduleErrorCode } from "./schedule-error.ts";
export {
  type PlannedTask,
  SCHEDULE_SCHEMA_NAME,
  type ScheduleAgent,
  type SchedulePlan,
  type ScheduleProblem,
  type ScheduleTask,
} from "./schedule-problem.ts";
export { solveHedged } from "./solve-hedged.ts";
export {
  DEFAULT_BUDGET,
  type ScheduleAttempt,
  type ScheduleBudget,
  type ScheduleMethod,
  type ScheduleSolution,
  solveSchedule,
} from "./solve-schedule.ts";
export { splitContiguous, splitRoundRobin } from "./split-contiguous.ts";
export { verifyPlan } from "./verify-plan.ts";
