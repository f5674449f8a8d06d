import type { Instance } from "./instance.ts";
import type { Suite } from "./suite.ts";

/** Units by which floating point could err in the one fraction of a test that a bound takes. */
const SLACK = 1;

/** A bound, and what share of each test it took, by place. */
export type Relaxed = { readonly bound: number; readonly taken: Float64Array };

/**
 * relax gives a worth that no suite is above that holds the given one and else tests of `open` alone, within the budget. An
 * element e that the suite does not cover is split by a price 0 <= p_e <= w_e: w_e - p_e is granted, and p_e is paid to
 * each test that covers it, which is too much at most; what is left is a fractional knapsack (Dantzig 1957). For all whole
 * prices it is a bound (Lagrangian relaxation of "covered only by a chosen test", Geoffrion 1974); p = w is that of
 * submodularity (Nemhauser, Wolsey and Fisher 1978).
 */
export function relax(
  { ticks, worths, covers, weights }: Instance,
  suite: Suite,
  open: readonly number[],
  prices: Float64Array,
): Relaxed {
  const granted = new Set<number>();
  const offers = open.flatMap((at) => {
    if ((ticks[at] as number) > suite.room) return [];
    let worth = worths[at] as number;
    for (const element of covers[at] as Int32Array) {
      if (suite.isCovered(element)) continue;
      worth += prices[element] as number;
      granted.add(element);
    }
    return [{ at, worth, density: worth / (ticks[at] as number) }];
  });
  offers.sort((a, b) => b.density - a.density || a.at - b.at);
  let bound = suite.worth;
  for (const element of granted) bound += (weights[element] as number) - (prices[element] as number);
  const taken = new Float64Array(ticks.length);
  let { room } = suite;
  for (const { at, worth, density } of offers) {
    const time = ticks[at] as number;
    if (time > room) {
      taken[at] = room / time;
      return { bound: bound + Math.ceil(density * room) + SLACK, taken };
    }
    bound += worth;
    room -= time;
    taken[at] = 1;
  }
  return { bound, taken };
}
