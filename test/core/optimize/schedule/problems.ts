import fc from "fast-check";
import type { ScheduleProblem, ScheduleTask } from "../../../../core/optimize/schedule/index.ts";

/** agentsNamed gives m agents, 1 to m. */
export function agentsNamed(count: number): ScheduleProblem["agents"] {
  return Array.from({ length: count }, (_, at) => ({ name: String(at + 1) }));
}

/** tasksOf gives tasks that wait for nothing, t00, t01 and so on. */
export function tasksOf(durations: readonly number[]): readonly ScheduleTask[] {
  return durations.map((duration_ms, at) => ({ task: `t${String(at).padStart(2, "0")}`, duration_ms }));
}

/** Small problems of tasks alone; ties and zeros are frequent. */
export const spreading: fc.Arbitrary<ScheduleProblem> = fc
  .record({
    durations: fc.array(fc.oneof(fc.nat(12), fc.nat(1000)), { minLength: 1, maxLength: 7 }),
    agents: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ durations, agents }) => ({ agents: agentsNamed(agents), tasks: tasksOf(durations) }));

/** Small problems in which tasks wait for earlier ones and some ask for a label that the first agent has. */
export const waiting: fc.Arbitrary<ScheduleProblem> = fc
  .record({
    tasks: fc.array(
      fc.record({ duration: fc.nat(20), after: fc.array(fc.nat(5), { maxLength: 2 }), big: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    agents: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ tasks, agents }) => ({
    agents: agentsNamed(agents).map((agent, at) => (at === 0 ? { ...agent, labels: ["big"] } : agent)),
    tasks: tasks.map(({ duration, after, big }, at) => ({
      task: `t${at}`,
      duration_ms: duration,
      depends_on: after.filter((place) => place < at).map((place) => `t${place}`),
      labels: big ? ["big"] : [],
    })),
  }));

/** bestOfAll is the least makespan of all plans in which no task starts later than it could, by trying each of them. */
export function bestOfAll({ agents, tasks }: ScheduleProblem): number {
  const ends = new Map<string, number>();
  const free = new Map(agents.map(({ name }) => [name, 0]));
  let least = Number.POSITIVE_INFINITY;
  const descend = (latest: number): void => {
    if (ends.size === tasks.length) least = Math.min(least, latest);
    for (const { task, duration_ms, depends_on = [], labels = [] } of tasks) {
      if (ends.has(task) || depends_on.some((name) => !ends.has(name))) continue;
      for (const { name, labels: had = [] } of agents) {
        if (labels.some((label) => !had.includes(label))) continue;
        const before = free.get(name) ?? 0;
        const end = Math.max(before, ...depends_on.map((one) => ends.get(one) ?? 0)) + duration_ms;
        ends.set(task, end);
        free.set(name, end);
        descend(Math.max(latest, end));
        ends.delete(task);
        free.set(name, before);
      }
    }
  };
  descend(0);
  return least;
}

/** bestSplit is the least makespan of all ways to give each task an agent. */
export function bestSplit({ agents, tasks }: ScheduleProblem): number {
  const loads = agents.map(() => 0);
  const descend = (at: number): number => {
    const task = tasks[at];
    if (task === undefined) return Math.max(...loads);
    let least = Number.POSITIVE_INFINITY;
    for (const agent of loads.keys()) {
      const before = loads[agent] ?? 0;
      loads[agent] = before + task.duration_ms;
      least = Math.min(least, descend(at + 1));
      loads[agent] = before;
    }
    return least;
  };
  return descend(0);
}
