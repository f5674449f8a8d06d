import type { Instance, Timetable } from "./instance.ts";

/**
 * listSchedule takes tasks by rising rank, each once all that it waits for is planned, and puts each on the agent that
 * fits it and can end it first: the first gap that is long enough is not looked for, a task starts after what its agent has.
 * Of equal agents it takes the one that was busy last, which leaves the others free for longer. O(n (log n + m)).
 */
export function listSchedule(instance: Instance, ranks: Float64Array): Timetable {
  const { ticks, agents, fits, after } = instance;
  const timetable = { agents: new Int32Array(ticks.length), starts: new Float64Array(ticks.length) };
  const free = new Float64Array(agents);
  const everyone = Array.from({ length: agents }, (_, agent) => agent);
  for (const at of precedenceOrder(instance, ranks)) {
    const ready = (after?.[at] ?? []).reduce(
      (latest, place) => Math.max(latest, (timetable.starts[place] ?? 0) + (ticks[place] ?? 0)),
      0,
    );
    const agent = soonest(fits?.[at] ?? everyone, free, ready);
    const start = Math.max(ready, free[agent] ?? 0);
    timetable.agents[at] = agent;
    timetable.starts[at] = start;
    free[agent] = start + (ticks[at] ?? 0);
  }
  return timetable;
}

function soonest(candidates: readonly number[], free: Float64Array, ready: number): number {
  let best = candidates[0] ?? 0;
  for (const agent of candidates) {
    const [mine, least] = [Math.max(ready, free[agent] ?? 0), Math.max(ready, free[best] ?? 0)];
    if (mine < least || (mine === least && (free[agent] ?? 0) > (free[best] ?? 0))) best = agent;
  }
  return best;
}

/** Tasks by rank as far as dependencies allow: a heap of those that wait for nothing any more. */
function precedenceOrder({ ticks, after }: Instance, ranks: Float64Array): readonly number[] {
  const byRank = (a: number, b: number): number => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b;
  if (after === null) return Array.from(ticks.keys()).sort(byRank);
  const followers: number[][] = Array.from(ticks, () => []);
  for (const [at, places] of after.entries()) for (const place of places) followers[place]?.push(at);
  const left = after.map(({ length }) => length);
  const ready = left.flatMap((count, at) => (count === 0 ? [at] : [])).sort(byRank);
  const order: number[] = [];
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    order.push(next);
    for (const follower of followers[next] ?? []) {
      left[follower] = (left[follower] ?? 0) - 1;
      if (left[follower] === 0) insert(ready, follower, byRank);
    }
  }
  return order;
}

function insert(sorted: number[], item: number, compare: (a: number, b: number) => number): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] ?? 0, item) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, item);
}
