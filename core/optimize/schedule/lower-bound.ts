import type { Instance } from "./instance.ts";
import { longestFirst } from "./longest-first.ts";

/**
 * lowerBound is a makespan, in ticks, that no plan can be under: the most of
 * - the longest chain of tasks that wait for each other, which is the longest task where none waits;
 * - for all tasks, and for those that only some agents fit, their time shared equally;
 * - for each j, what crowds when the j longest tasks go to m agents: with k = ceil(j / m) and r = j - (k - 1) m, the r agents
 *   that get most of them get at least r k of these tasks, so one of them has the sum of the r k shortest of the j longest
 *   over r, or more. r = 1 is the bound by pairs and its like (Dell'Amico and Martello 1995);
 * rounded up to a multiple of the greatest common divisor of all durations, as is every makespan of a plan in which no task starts later than it could.
 */
export function lowerBound(instance: Instance): number {
  const bound = Math.max(longestChain(instance), ...shares(instance), crowding(instance));
  const measure = commonMeasure(instance.ticks);
  return measure === 0 ? bound : Math.ceil(bound / measure) * measure;
}

function longestChain({ ticks, after, order }: Instance): number {
  const ends = new Float64Array(ticks.length);
  let most = 0;
  for (const at of order) {
    const start = (after?.[at] ?? []).reduce((latest, place) => Math.max(latest, ends[place] ?? 0), 0);
    ends[at] = start + (ticks[at] ?? 0);
    most = Math.max(most, ends[at] ?? 0);
  }
  return most;
}

/** Sets of agents that are looked at, so that a problem of many labels stays quick. */
const MOST_SETS = 64;

/** For each set of agents that some task is bound to, all tasks that are bound to agents of that set. */
function shares({ ticks, agents, fits }: Instance): readonly number[] {
  const whole = Math.ceil(ticks.reduce((sum, load) => sum + load, 0) / agents);
  if (fits === null) return [whole];
  const sets = [...new Set(fits)].slice(0, MOST_SETS);
  const bound = sets.map((set) => {
    const members = new Set(set);
    const own = sets.filter((other) => other.every((agent) => members.has(agent)));
    const chosen = new Set(own);
    const sum = ticks.reduce((total, load, at) => total + (chosen.has(fits[at] ?? []) ? load : 0), 0);
    return Math.ceil(sum / set.length);
  });
  return [whole, ...bound];
}

function crowding({ ticks, agents }: Instance): number {
  const sorted = longestFirst(ticks).map((at) => ticks[at] ?? 0);
  const before = [0];
  for (const load of sorted) before.push((before.at(-1) ?? 0) + load);
  let most = 0;
  for (let longest = 1; longest <= sorted.length; longest += 1) {
    const held = Math.ceil(longest / agents);
    const crowded = longest - (held - 1) * agents;
    const shortest = (before[longest] ?? 0) - (before[longest - crowded * held] ?? 0);
    most = Math.max(most, Math.ceil(shortest / crowded));
  }
  return most;
}

/** Every load is a sum of durations, so that it is a multiple of what divides all of them. */
function commonMeasure(ticks: Float64Array): number {
  return ticks.reduce((measure, load) => {
    let [a, b] = [measure, load];
    while (b > 0) [a, b] = [b, a % b];
    return a;
  }, 0);
}
