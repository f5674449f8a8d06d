import type { Assignment, Instance } from "./instance.ts";
import { loadsOf } from "./loads.ts";

/** Up to two tasks that change agents together. */
type Bundle = { readonly sum: number; readonly tasks: readonly number[] };

/** Above this many tasks on an agent single ones mix finely enough, and pairs would be too many. */
const PAIRS_UP_TO = 64;

export type Improved = { readonly assignment: Assignment; readonly exchanges: number };

/**
 * exchangeTasks is a local search: as long as it lowers the load of the busiest agent, that agent gives up to two tasks to
 * another one, the least busy first, and takes up to two of its for them, those that bring the two loads closest together.
 * Each exchange leaves both below the old maximum, so it ends; at the latest after `budget` exchanges, or at `target`.
 * Of tasks alone: no labels, no dependencies.
 */
export function exchangeTasks(
  instance: Instance,
  start: Assignment,
  { budget, target }: { readonly budget: number; readonly target: number },
): Improved {
  const { ticks } = instance;
  const loads = loadsOf(instance, start);
  const held: number[][] = Array.from(loads, () => []);
  for (const [at, agent] of start.entries()) held[agent]?.push(at);
  const known = new Map<number, readonly Bundle[]>();
  const bundles = (agent: number): readonly Bundle[] => {
    const found = known.get(agent) ?? bundlesOf(held[agent] ?? [], ticks);
    known.set(agent, found);
    return found;
  };
  const improve = (): boolean => {
    const byLoad = Array.from(loads.keys()).sort((a, b) => (loads[a] ?? 0) - (loads[b] ?? 0) || a - b);
    const busiest = byLoad.pop() ?? 0;
    const most = loads[busiest] ?? 0;
    if (most <= target) return false;
    for (const other of byLoad) {
      const found = closest(bundles(busiest), bundles(other), most - (loads[other] ?? 0));
      if (found === null) continue;
      const [given, taken] = found;
      held[busiest] = [...without(held[busiest] ?? [], given), ...taken.tasks];
      held[other] = [...without(held[other] ?? [], taken), ...given.tasks];
      loads[busiest] = most - given.sum + taken.sum;
      loads[other] = (loads[other] ?? 0) + given.sum - taken.sum;
      known.delete(busiest);
      known.delete(other);
      return true;
    }
    return false;
  };
  let exchanges = 0;
  while (exchanges < budget && improve()) exchanges += 1;
  const assignment = new Int32Array(start.length);
  for (const [agent, tasks] of held.entries()) for (const at of tasks) assignment[at] = agent;
  return { assignment, exchanges };
}

/** By rising sum; the empty bundle is the first. Of single tasks of one duration the first stands for all. */
function bundlesOf(tasks: readonly number[], ticks: Float64Array): readonly Bundle[] {
  const bundles: Bundle[] = [{ sum: 0, tasks: [] }];
  for (const [rank, a] of tasks.entries()) {
    bundles.push({ sum: ticks[a] ?? 0, tasks: [a] });
    if (tasks.length > PAIRS_UP_TO) continue;
    for (const b of tasks.slice(rank + 1))
      bundles.push({ sum: (ticks[a] ?? 0) + (ticks[b] ?? 0), tasks: [a, b] });
  }
  return bundles.sort((x, y) => x.sum - y.sum);
}

/** The bundles whose exchange comes closest to halving the difference of two loads; null when none lessens it. */
function closest(
  given: readonly Bundle[],
  taken: readonly Bundle[],
  difference: number,
): readonly [Bundle, Bundle] | null {
  let best: readonly [Bundle, Bundle] | null = null;
  let least = difference / 2;
  let at = 0;
  for (const mine of given) {
    // As mine grows, so does what would balance it.
    while (at + 1 < taken.length && (taken[at]?.sum ?? 0) < mine.sum - difference / 2) at += 1;
    for (const theirs of [taken[at - 1], taken[at]]) {
      if (theirs === undefined) continue;
      const off = Math.abs(mine.sum - theirs.sum - difference / 2);
      if (off < least) [least, best] = [off, [mine, theirs]];
    }
  }
  return best;
}

function without(tasks: readonly number[], bundle: Bundle): readonly number[] {
  return tasks.filter((at) => !bundle.tasks.includes(at));
}
