import { CodedError } from "../../coded-error.ts";

/**
 * E_SCHEDULE_FORM: not a schedule problem. E_SCHEDULE_TOO_LARGE: more bytes, tasks or time than a problem may have.
 * E_SCHEDULE_EMPTY: no task or no agent. E_SCHEDULE_DUPLICATE: two tasks or two agents of one name.
 * E_SCHEDULE_UNKNOWN: a task depends on one that is not there. E_SCHEDULE_CYCLE: tasks wait for each other.
 * E_SCHEDULE_NO_AGENT: no agent has a task's labels. E_SCHEDULE_PLAN: a plan that does not hold, a defect of whoever made it.
 */
export type ScheduleErrorCode =
  | "E_SCHEDULE_FORM"
  | "E_SCHEDULE_TOO_LARGE"
  | "E_SCHEDULE_EMPTY"
  | "E_SCHEDULE_DUPLICATE"
  | "E_SCHEDULE_UNKNOWN"
  | "E_SCHEDULE_CYCLE"
  | "E_SCHEDULE_NO_AGENT"
  | "E_SCHEDULE_PLAN";

export class ScheduleError extends CodedError<ScheduleErrorCode> {}
