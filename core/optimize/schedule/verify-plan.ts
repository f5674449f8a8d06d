import { ScheduleError } from "./schedule-error.ts";
import type { PlannedTask, SchedulePlan, ScheduleProblem } from "./schedule-problem.ts";

/** Times are rounded to whole microseconds, by half of one at most and what binary fractions add; a fault is a whole one. */
const ROUNDING_MS = 0.00075;

/**
 * verifyPlan looks at a plan with the problem alone, by none of the solvers' means: every task is there once with its own
 * duration, on an agent with its labels, after all that it depends on, no agent does two things at once, and the makespan is
 * the end of the last task. Throws E_SCHEDULE_PLAN.
 */
export function verifyPlan(problem: ScheduleProblem, plan: SchedulePlan): void {
  const planned = new Map(plan.tasks.map((one) => [one.task, one]));
  if (plan.tasks.length !== problem.tasks.length || planned.size !== problem.tasks.length) {
    throw fault(`${problem.tasks.length} tasks`, `${plan.tasks.length}, ${planned.size} of them different`);
  }
  const labelsOf = new Map(problem.agents.map(({ name, labels = [] }) => [name, labels]));
  for (const { task, duration_ms, labels = [], depends_on = [] } of problem.tasks) {
    const own = planned.get(task);
    if (own === undefined) throw fault(`a place for ${task}`, "none");
    if (!(Math.abs(own.duration_ms - duration_ms) <= ROUNDING_MS)) {
      throw fault(`${task} to take ${duration_ms} ms`, `${own.duration_ms} ms`);
    }
    const had = labelsOf.get(own.agent);
    if (had === undefined) throw fault(`${task} on one of the agents`, own.agent);
    const lacking = labels.find((label) => !had.includes(label));
    if (lacking !== undefined) throw fault(`${task} on an agent with ${lacking}`, own.agent);
    if (!(own.start_ms >= 0)) throw fault(`${task} to start at 0 or later`, `${own.start_ms}`);
    const late = depends_on.find((name) => endOf(planned.get(name)) > own.start_ms + ROUNDING_MS);
    if (late !== undefined) throw fault(`${task} after ${late}`, `a start at ${own.start_ms} ms`);
  }
  requireOneAtATime(plan.tasks);
  const end = plan.tasks.reduce((latest, one) => Math.max(latest, endOf(one)), 0);
  if (!(Math.abs(end - plan.makespan_ms) <= ROUNDING_MS))
    throw fault(`a makespan of ${end} ms`, `${plan.makespan_ms}`);
}

function endOf(planned: PlannedTask | undefined): number {
  return planned === undefined ? Number.POSITIVE_INFINITY : planned.start_ms + planned.duration_ms;
}

function requireOneAtATime(tasks: readonly PlannedTask[]): void {
  const busyUntil = new Map<string, number>();
  const order = tasks.toSorted((a, b) => a.start_ms - b.start_ms || a.duration_ms - b.duration_ms);
  for (const one of order) {
    const until = busyUntil.get(one.agent) ?? 0;
    if (until > one.start_ms + ROUNDING_MS)
      throw fault(`${one.agent} to do one task at a time`, `${one.task} too early`);
    busyUntil.set(one.agent, endOf(one));
  }
}

function fault(expected: string, found: string): ScheduleError {
  return new ScheduleError("E_SCHEDULE_PLAN", {
    what: `a plan does not hold: expected ${expected}, found ${found}`,
    remedy: "report it with the problem; do not use this plan",
  });
}
