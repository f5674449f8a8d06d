import type { Assignment, Instance } from "./instance.ts";
import { longestFirst } from "./longest-first.ts";

/**
 * solveExactly is branch and bound: tasks from the longest to the shortest, each on every agent of a load of its own (two
 * agents of one load are the same), cut off where an agent would reach the best makespan known. Gives a plan better than
 * `start` that is proven best, `start` when that is proven best, and null when `budget` nodes did not suffice. Of tasks
 * alone: no labels, no dependencies.
 */
export function solveExactly(
  { ticks, agents }: Instance,
  start: { readonly assignment: Assignment; readonly makespan: number },
  { lowerBound, budget }: { readonly lowerBound: number; readonly budget: number },
): { readonly assignment: Assignment; readonly nodes: number } | null {
  const order = longestFirst(ticks);
  const loads = new Float64Array(agents);
  const current = new Int32Array(ticks.length);
  let { assignment: best, makespan: least } = start;
  let nodes = 0;
  const descend = (depth: number, most: number): void => {
    if (depth === order.length) {
      least = most;
      best = Int32Array.from(current);
      return;
    }
    const at = order[depth] ?? 0;
    const tried = new Set<number>();
    for (let agent = 0; agent < agents; agent += 1) {
      const load = loads[agent] ?? 0;
      if (tried.has(load)) continue;
      tried.add(load);
      const loaded = load + (ticks[at] ?? 0);
      if (loaded >= least) continue;
      nodes += 1;
      if (nodes > budget) return;
      loads[agent] = loaded;
      current[at] = agent;
      descend(depth + 1, Math.max(most, loaded));
      loads[agent] = load;
      if (least <= lowerBound) return;
    }
  };
  if (least > lowerBound) descend(0, 0);
  return nodes > budget && least > lowerBound ? null : { assignment: best, nodes };
}
