import type { TimedTask } from "./timed-task.ts";

/** agentLoads gives the sum of durations of each agent, by name. Tasks without an agent are left out. */
export function agentLoads(timings: readonly TimedTask[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { agent, duration_ms } of timings) {
    if (agent !== undefined) loads.set(agent, (loads.get(agent) ?? 0) + duration_ms);
  }
  return loads;
}
