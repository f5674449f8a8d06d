import { fillGreedily } from "./fill-greedily.ts";
import type { Instance } from "./instance.ts";
import { relax } from "./relaxation.ts";
import { forcedSuite, Suite } from "./suite.ts";

/**
 * solveExactly is branch and bound: the test of the most worth for its time is in, then out, cut off where no suite can be
 * above the best known, by the prices of upperBound and by submodularity. Gives the best suite, which is `start` when none
 * is better, and null when `budget` nodes did not suffice.
 */
export function solveExactly(
  instance: Instance,
  start: Suite,
  { prices, budget }: { readonly prices: Float64Array; readonly budget: number },
): { readonly suite: Suite; readonly nodes: number } | null {
  const { ticks, weights } = instance;
  const suite = forcedSuite(instance);
  let best = start;
  let nodes = 0;
  const descend = (open: readonly number[]): void => {
    nodes += 1;
    if (nodes > budget) return;
    if (suite.worth > best.worth) best = new Suite(instance, suite.tests());
    const fitting = open.filter((at) => (ticks[at] as number) <= suite.room && suite.gain(at) > 0);
    if (fitting.length === 0) return;
    if (relax(instance, suite, fitting, prices).bound <= best.worth) return;
    if (relax(instance, suite, fitting, weights).bound <= best.worth) return;
    const next = densest(instance, suite, fitting);
    const rest = fitting.filter((at) => at !== next);
    suite.add(next);
    descend(rest);
    suite.remove(next);
    descend(rest);
  };
  descend(Array.from(ticks.keys()).filter((at) => suite.held[at] === 0));
  if (nodes > budget) return null;
  fillGreedily(instance, best, "density");
  return { suite: best, nodes };
}

function densest({ ticks }: Instance, suite: Suite, open: readonly number[]): number {
  const density = (at: number): number => suite.gain(at) / (ticks[at] as number);
  return open.reduce((most, at) => (density(at) > density(most) ? at : most));
}
