import type { Assignment, Instance } from "./instance.ts";

/** loadsOf sums up the ticks that each agent gets. */
export function loadsOf({ ticks, agents }: Instance, assignment: Assignment): Float64Array {
  const loads = new Float64Array(agents);
  for (const [at, agent] of assignment.entries()) loads[agent] = (loads[agent] ?? 0) + (ticks[at] ?? 0);
  return loads;
}

/** greatestLoad is the makespan of tasks that wait for nothing. */
export function greatestLoad(instance: Instance, assignment: Assignment): number {
  return loadsOf(instance, assignment).reduce((most, load) => Math.max(most, load), 0);
}
