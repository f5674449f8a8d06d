import { chainRanks } from "./chain-ranks.ts";
import type { Assignment, Instance, Timetable } from "./instance.ts";
import { oneAfterTheOther } from "./one-after-the-other.ts";

/**
 * keepAgents times an assignment as it is: each agent takes its tasks by the longest chain that begins with them, each after
 * what it waits for; where no task waits, in the order of the problem.
 */
export function keepAgents(instance: Instance, assignment: Assignment): Timetable {
  const { ticks, after, order } = instance;
  if (after === null) return oneAfterTheOther(instance, assignment);
  const ranks = chainRanks(instance);
  // A task without duration has the chain of what follows it; its place in the order then keeps it before.
  const place = new Int32Array(ticks.length);
  for (const [at, task] of order.entries()) place[task] = at;
  const byChain = order.toSorted(
    (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0),
  );
  const free = new Float64Array(instance.agents);
  const starts = new Float64Array(ticks.length);
  for (const task of byChain) {
    const agent = assignment[task] ?? 0;
    const ready = (after[task] ?? []).reduce(
      (latest, one) => Math.max(latest, (starts[one] ?? 0) + (ticks[one] ?? 0)),
      0,
    );
    starts[task] = Math.max(ready, free[agent] ?? 0);
    free[agent] = (starts[task] ?? 0) + (ticks[task] ?? 0);
  }
  return { agents: assignment, starts };
}
