import { chainRanks } from "./chain-ranks.ts";
import { endOf } from "./end-of.ts";
import type { Assignment, Instance, Timetable } from "./instance.ts";
import { oneAfterTheOther } from "./one-after-the-other.ts";

/** Orders of all tasks, each task after those that it waits for. */
export type TaskOrders = readonly (readonly number[])[];

/**
 * taskOrders gives the orders in which keepAgents tries tasks: by the longest chain that begins with them, and as they start in a
 * timetable that there is already. Empty where no task waits, since any order ends alike then.
 */
export function taskOrders(instance: Instance, starts: Float64Array): TaskOrders {
  if (instance.after === null) return [];
  // A task without duration begins with what follows it; its place in the order then keeps it before.
  const place = new Int32Array(instance.ticks.length);
  for (const [at, task] of instance.order.entries()) place[task] = at;
  return [chainRanks(instance), starts].map((ranks) =>
    instance.order.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0)),
  );
}

/**
 * keepAgents times an assignment as it is: each agent takes its tasks in one of the orders, each task after what it waits for, and
 * the timetable that ends first is taken. Without orders, in the order of the problem.
 */
export function keepAgents(instance: Instance, assignment: Assignment, orders: TaskOrders): Timetable {
  const [first, ...rest] = orders.map((order) => timed(instance, assignment, order));
  if (first === undefined) return oneAfterTheOther(instance, assignment);
  return rest.reduce((best, one) => (endOf(instance, one) < endOf(instance, best) ? one : best), first);
}

function timed(
  { ticks, after, agents }: Instance,
  assignment: Assignment,
  order: readonly number[],
): Timetable {
  const free = new Float64Array(agents);
  const starts = new Float64Array(ticks.length);
  for (const task of order) {
    const agent = assignment[task] ?? 0;
    const ready = (after?.[task] ?? []).reduce(
      (latest, one) => Math.max(latest, (starts[one] ?? 0) + (ticks[one] ?? 0)),
      0,
    );
    starts[task] = Math.max(ready, free[agent] ?? 0);
    free[agent] = (starts[task] ?? 0) + (ticks[task] ?? 0);
  }
  return { agents: assignment, starts };
}
