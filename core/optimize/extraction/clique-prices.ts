import type { Instance } from "./instance.ts";

/**
 * Steps after which the prices are not improved any more, and steps without a better bound after which smaller ones are
 * made.
 */
const STEPS = 300;
const PATIENCE = 8;
/** Additions that all steps together may take. */
const QUICK = 20_000_000;

/**
 * boundByPrices gives a weight that no independent set of the open vertices is above: each clique with an open vertex costs
 * its price once, and a vertex what of its weight the prices of its cliques do not pay. A bound for all whole prices of at
 * least 0 (Lagrangian relaxation of "one of a clique at most").
 */
export function boundByPrices(
  { weights }: Instance,
  cliquesOf: readonly (readonly number[])[],
  { open, prices }: { readonly open: readonly number[]; readonly prices: Float64Array },
): number {
  const met = new Set<number>();
  let bound = 0;
  for (const v of open) {
    let due = weights[v] as number;
    for (const n of cliquesOf[v] as readonly number[]) {
      due -= prices[n] as number;
      met.add(n);
    }
    if (due > 0) bound += due;
  }
  for (const n of met) bound += prices[n] as number;
  return bound;
}

/**
 * lowerPrices looks for the prices of a component's cliques that give the least bound, by the subgradient method with Polyak's
 * steps towards the weight that is known to be reached (Held, Wolfe and Crowder 1974).
 */
export function lowerPrices(
  instance: Instance,
  cliquesOf: readonly (readonly number[])[],
  { vertices, known }: { readonly vertices: readonly number[]; readonly known: number },
): { readonly bound: number; readonly prices: Float64Array } {
  const { weights, cliques } = instance;
  const own = [...new Set(vertices.flatMap((v) => cliquesOf[v] as readonly number[]))];
  const prices = new Float64Array(cliques.length);
  const size = own.reduce((sum, n) => sum + (cliques[n] as readonly number[]).length, vertices.length);
  for (const n of own) {
    // Half of the second heaviest: what a pair would split.
    const sorted = (cliques[n] as readonly number[]).map((v) => weights[v] as number).sort((a, b) => b - a);
    prices[n] = Math.round((sorted[1] ?? 0) / 2);
  }
  let best = {
    bound: boundByPrices(instance, cliquesOf, { open: vertices, prices }),
    prices: prices.slice(),
  };
  let [scale, idle] = [1, 0];
  for (let step = 0; step < Math.min(STEPS, QUICK / size) && best.bound > known; step += 1) {
    const bound = boundByPrices(instance, cliquesOf, { open: vertices, prices });
    if (bound < best.bound) [best, idle] = [{ bound, prices: prices.slice() }, 0];
    else if (++idle > PATIENCE) [scale, idle] = [scale / 2, 0];
    const unpaid = new Set(
      vertices.filter((v) => {
        const paid = (cliquesOf[v] as readonly number[]).reduce((sum, n) => sum + (prices[n] as number), 0);
        return (weights[v] as number) > paid;
      }),
    );
    const slopes = own.map((n) => 1 - (cliques[n] as readonly number[]).filter((v) => unpaid.has(v)).length);
    const norm = slopes.reduce((sum, slope) => sum + slope * slope, 0);
    if (norm === 0) break;
    const length = (scale * (bound - known)) / norm;
    for (const [at, n] of own.entries()) {
      prices[n] = Math.max(0, Math.round((prices[n] as number) - length * (slopes[at] as number)));
    }
  }
  return best;
}
