import type { ScheduleProblem } from "./schedule-problem.ts";

export type TopologicalOrder = {
  /** Places of tasks, each after those it depends on; shorter than the tasks when some wait for each other. */
  readonly order: readonly number[];
  /** Names of the tasks of one circle, each depending on the one after it; empty without one. */
  readonly stuck: readonly string[];
};

/** topologicalOrder is Kahn's algorithm (1962), in the order of the tasks where dependencies leave it open. */
export function topologicalOrder({ tasks }: Pick<ScheduleProblem, "tasks">): TopologicalOrder {
  const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
  const waitsFor = tasks.map(({ depends_on = [] }) => depends_on.flatMap((name) => placeOf.get(name) ?? []));
  const followers: number[][] = tasks.map(() => []);
  for (const [at, places] of waitsFor.entries()) for (const place of places) followers[place]?.push(at);
  const left = waitsFor.map((places) => places.length);
  const order = left.flatMap((count, at) => (count === 0 ? [at] : []));
  for (let next = 0; next < order.length; next += 1) {
    for (const follower of followers[order[next] ?? 0] ?? []) {
      left[follower] = (left[follower] ?? 0) - 1;
      if (left[follower] === 0) order.push(follower);
    }
  }
  if (order.length === tasks.length) return { order, stuck: [] };
  return { order, stuck: circle(waitsFor, left).map((at) => tasks[at]?.task ?? "") };
}

/** Whatever is left waits for something that is left, so going on must come back to where it was. */
function circle(waitsFor: readonly (readonly number[])[], left: readonly number[]): readonly number[] {
  const path: number[] = [];
  const passed = new Set<number>();
  let at = left.findIndex((count) => count > 0);
  while (!passed.has(at)) {
    passed.add(at);
    path.push(at);
    at = (waitsFor[at] ?? []).find((place) => (left[place] ?? 0) > 0) ?? at;
  }
  return [...path.slice(path.indexOf(at)), at];
}
