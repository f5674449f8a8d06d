import type { Instance } from "./instance.ts";
import { relax } from "./relaxation.ts";
import { forcedSuite, type Suite } from "./suite.ts";

/** Steps after which the prices are not improved any more. */
const STEPS = 200;
/** Steps without a better bound after which smaller ones are made. */
const PATIENCE = 10;
/** Additions that all steps together may take. */
const QUICK = 8_000_000;

export type UpperBound = {
  /** No suite is worth more. */
  readonly bound: number;
  /** Prices of the elements that show it. */
  readonly prices: Float64Array;
};

/**
 * upperBound looks for prices (see relax) by the subgradient method with Polyak's steps (Held, Wolfe and Crowder 1974). It
 * starts from those that the best suite known gives: all of an element's weight where it covers it not, nothing where it
 * does. Every price gives a bound; the least found counts.
 */
export function upperBound(instance: Instance, known: Suite): UpperBound {
  const { weights, covers, ticks, forced } = instance;
  const suite = forcedSuite(instance);
  const open = Array.from(ticks.keys()).filter((at) => forced[at] === 0);
  const size = covers.reduce((sum, { length }) => sum + length, 0) + 20 * open.length;
  const prices = weights.map((weight, element) => (known.isCovered(element) ? 0 : weight));
  const coverers = elementsOf(instance, open);
  let best = { ...relax(instance, suite, open, weights), prices: weights };
  let scale = 1;
  let idle = 0;
  for (let step = 0; step < Math.min(STEPS, QUICK / (size + 1)) && best.bound > known.worth; step += 1) {
    const { bound, taken } = relax(instance, suite, open, prices);
    if (bound < best.bound) {
      best = { bound, taken, prices: prices.slice() };
      idle = 0;
    } else if (++idle > PATIENCE) {
      scale /= 2;
      idle = 0;
    }
    const slopes = new Float64Array(weights.length);
    for (const at of open) {
      for (const element of covers[at] as Int32Array)
        slopes[element] = (slopes[element] as number) + (taken[at] as number);
    }
    let norm = 0;
    for (const element of coverers) {
      if (suite.isCovered(element)) continue;
      slopes[element] = (slopes[element] as number) - 1;
      norm += (slopes[element] as number) ** 2;
    }
    if (norm === 0) break;
    const length = (scale * (bound - known.worth)) / norm;
    for (const element of coverers) {
      if (suite.isCovered(element)) continue;
      const moved = Math.round((prices[element] as number) - length * (slopes[element] as number));
      prices[element] = Math.max(0, Math.min(weights[element] as number, moved));
    }
  }
  return { bound: best.bound, prices: best.prices };
}

function elementsOf({ covers }: Instance, open: readonly number[]): readonly number[] {
  return [...new Set(open.flatMap((at) => [...(covers[at] as Int32Array)]))];
}
