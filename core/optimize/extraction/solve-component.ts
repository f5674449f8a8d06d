import { cliqueBound } from "./clique-bound.ts";
import { boundByPrices } from "./clique-prices.ts";
import type { Instance } from "./instance.ts";

/**
 * solveComponent is branch and bound over the vertices of a component: one that weighs at least as much as its open rivals
 * together is in (it can replace them); else the one of the most open rivals is in, then out, cut off by the two bounds by
 * cliques. Gives the heaviest independent set, or null when no set is above `known` weight, and `proven: false` when
 * `budget` nodes did not suffice.
 */
export function solveComponent(
  instance: Instance,
  cliquesOf: readonly (readonly number[])[],
  {
    vertices,
    known,
    prices,
    budget,
  }: {
    readonly vertices: readonly number[];
    readonly known: number;
    readonly prices: Float64Array;
    readonly budget: number;
  },
): { readonly chosen: readonly number[] | null; readonly nodes: number; readonly proven: boolean } {
  const { weights, rivals } = instance;
  let best: readonly number[] | null = null;
  let most = known;
  let nodes = 0;
  const descend = (open: ReadonlySet<number>, taken: readonly number[], weight: number): void => {
    nodes += 1;
    if (nodes > budget) return;
    const [rest, inNow, added] = reduce(instance, open);
    const chosen = [...taken, ...inNow];
    const total = weight + added;
    if (total > most) [most, best] = [total, chosen];
    if (rest.size === 0) return;
    const left = [...rest];
    if (total + boundByPrices(instance, cliquesOf, { open: left, prices }) <= most) return;
    if (total + cliqueBound(instance, cliquesOf, left) <= most) return;
    const v = mostRivals(rivals, rest);
    const without = new Set(rest);
    without.delete(v);
    const after = new Set(without);
    for (const rival of rivals[v] as readonly number[]) after.delete(rival);
    descend(after, [...chosen, v], total + (weights[v] as number));
    descend(without, chosen, total);
  };
  descend(new Set(vertices), [], 0);
  return { chosen: best, nodes, proven: nodes <= budget };
}

/** Takes what weighs at least as much as its open rivals, as long as there is any. */
function reduce(
  { weights, rivals }: Instance,
  open: ReadonlySet<number>,
): readonly [rest: ReadonlySet<number>, taken: readonly number[], weight: number] {
  const rest = new Set(open);
  const taken: number[] = [];
  let weight = 0;
  for (let found = true; found; ) {
    found = false;
    for (const v of [...rest]) {
      if (!rest.has(v)) continue;
      const against = (rivals[v] as readonly number[]).filter((rival) => rest.has(rival));
      if (against.reduce((sum, rival) => sum + (weights[rival] as number), 0) > (weights[v] as number))
        continue;
      rest.delete(v);
      for (const rival of against) rest.delete(rival);
      taken.push(v);
      weight += weights[v] as number;
      found = true;
    }
  }
  return [rest, taken, weight];
}

function mostRivals(rivals: readonly (readonly number[])[], open: ReadonlySet<number>): number {
  let [best, most] = [-1, -1];
  for (const v of open) {
    const count = (rivals[v] as readonly number[]).filter((rival) => open.has(rival)).length;
    if (count > most) [best, most] = [v, count];
  }
  return best;
}
