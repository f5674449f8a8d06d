export const SCHEDULE_SCHEMA_NAME = "quantum-forge/schedule@1";

/** A runner. A task runs on it when it has all of the task's labels. */
export type ScheduleAgent = { readonly name: string; readonly labels?: readonly string[] };

/** A task that runs once, on one agent, without a break. */
export type ScheduleTask = {
  readonly task: string;
  /** At least 0; counted in whole microseconds. */
  readonly duration_ms: number;
  /** Tasks that must have ended before. */
  readonly depends_on?: readonly string[];
  /** What its agent must have, as `runs-on` asks for. */
  readonly labels?: readonly string[];
};

/** Tasks to be spread over agents so that the last one ends as early as possible. */
export type ScheduleProblem = {
  readonly agents: readonly ScheduleAgent[];
  readonly tasks: readonly ScheduleTask[];
};

export type PlannedTask = {
  readonly task: string;
  readonly agent: string;
  readonly start_ms: number;
  readonly duration_ms: number;
};

/** Where and when each task runs, in the order of the problem's tasks. */
export type SchedulePlan = { readonly makespan_ms: number; readonly tasks: readonly PlannedTask[] };
