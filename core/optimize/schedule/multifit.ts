import type { Assignment, Instance } from "./instance.ts";
import { greatestLoad } from "./loads.ts";
import { longestFirst } from "./longest-first.ts";

/** Halvings of the range of capacities; each costs one first-fit packing. */
const HALVINGS = 20;

/**
 * multifit looks by bisection for the least capacity at which first-fit decreasing packs all tasks into m bins (Coffman,
 * Garey and Johnson 1978: at most 13/11 of the optimum). null when no capacity below `ceiling` packs. O(n m) a packing. Of
 * tasks alone: no labels, no dependencies.
 */
export function multifit(instance: Instance, lowerBound: number, ceiling: number): Assignment | null {
  const order = longestFirst(instance.ticks);
  let [low, high] = [lowerBound, ceiling];
  let best: Assignment | null = null;
  for (let round = 0; round < HALVINGS && low < high; round += 1) {
    const capacity = Math.floor((low + high) / 2);
    const packed = firstFit(instance, order, capacity);
    if (packed === null) low = capacity + 1;
    else {
      best = packed;
      high = greatestLoad(instance, packed);
    }
  }
  return best;
}

function firstFit(
  { ticks, agents }: Instance,
  order: readonly number[],
  capacity: number,
): Assignment | null {
  const loads = new Float64Array(agents);
  const assignment = new Int32Array(ticks.length);
  for (const at of order) {
    const load = ticks[at] ?? 0;
    const bin = loads.findIndex((used) => used + load <= capacity);
    if (bin === -1) return null;
    loads[bin] = (loads[bin] ?? 0) + load;
    assignment[at] = bin;
  }
  return assignment;
}
