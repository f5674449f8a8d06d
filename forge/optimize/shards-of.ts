import type { PlannedTask, SchedulePlan, ScheduleProblem } from "../../core/optimize/schedule/index.ts";
import type { ReportedShard } from "../../core/report/optimize-report.ts";

/** shardsOf gives the tasks of each agent in the order in which they start, for agents that have any. */
export function shardsOf({ agents }: ScheduleProblem, { tasks }: SchedulePlan): readonly ReportedShard[] {
  const own = new Map<string, PlannedTask[]>();
  for (const one of tasks) {
    const planned = own.get(one.agent);
    if (planned === undefined) own.set(one.agent, [one]);
    else planned.push(one);
  }
  return agents.flatMap(({ name }): readonly ReportedShard[] => {
    const planned = (own.get(name) ?? []).toSorted((a, b) => a.start_ms - b.start_ms);
    if (planned.length === 0) return [];
    // Whole microseconds, as the plan counts.
    const micros = planned.reduce((sum, { duration_ms }) => sum + Math.round(duration_ms * 1000), 0);
    return [{ shard: name, tasks: planned.map(({ task }) => task), duration_ms: micros / 1000 }];
  });
}
