import type { Assignment, Instance, Timetable } from "./instance.ts";

/** oneAfterTheOther starts the tasks of each agent without a pause, in the order of the problem. */
export function oneAfterTheOther({ ticks, agents }: Instance, assignment: Assignment): Timetable {
  const free = new Float64Array(agents);
  const starts = Float64Array.from(assignment, (agent, at) => {
    const start = free[agent] ?? 0;
    free[agent] = start + (ticks[at] ?? 0);
    return start;
  });
  return { agents: assignment, starts };
}
