import { type Coupling, isingFromQubo } from "../ising/index.ts";
import { MOST_VARIABLES, type PosedWindow } from "../window/index.ts";
import { fillGreedily } from "./fill-greedily.ts";
import { type Instance, instanceOf } from "./instance.ts";
import { placesOf, planOf } from "./plan-of.ts";
import type { SelectionPlan, SelectionProblem } from "./selection-problem.ts";
import { forcedPlaces, Suite } from "./suite.ts";

/**
 * poseSelectionWindow gives a part of the problem around a suite: the tests in it of the least worth for their time, and as
 * many outside of the most, skipping those of earlier rounds; null when no test is left in one of the two, and when not
 * even the tests that failed last fit. x_t = 1 takes test t.
 * energy = - sum gain_t x_t + sum overlap_st x_s x_t + price (sum time_t x_t - room),
 * gain and overlap given the tests that stay. It is an approximation in two ways: the worth of three tests that cover one
 * element is counted by pairs (Bonferroni's inequality: never too high), and time is paid for and not limited, at the worth
 * for its time of the first test that would not fit any more in order of density (the knapsack's Lagrange multiplier).
 * `decode` takes out the least worth for its time until the suite fits, then fills the room.
 */
export function poseSelectionWindow(
  problem: SelectionProblem,
  plan: SelectionPlan,
  round: number,
): PosedWindow<SelectionPlan> | null {
  const instance = instanceOf(problem);
  if (instance.contested.length > 0) return null;
  const places = [...placesOf(problem, plan), ...forcedPlaces(instance)];
  const free = chooseFree(instance, new Suite(instance, new Set(places)), round);
  if (free.length === 0) return null;
  const varied = new Set(free);
  const fixed = new Set(places.filter((at) => !varied.has(at)));
  const kept = new Suite(instance, fixed);
  return {
    ising: isingFromQubo(quboOf(instance, kept, free)),
    variables: free.map((at) => problem.tests[at]?.test ?? ""),
    decode: (bits) => {
      const suite = new Suite(instance, fixed);
      for (const [n, at] of free.entries()) if (bits[n] === 1) suite.add(at);
      repair(instance, suite);
      fillGreedily(instance, suite, "density");
      return planOf(problem, suite.tests());
    },
    value: ({ value }) => value,
  };
}

function chooseFree(instance: Instance, suite: Suite, round: number): readonly number[] {
  const { ticks, forced, budget } = instance;
  const half = MOST_VARIABLES / 2;
  const free = Array.from(ticks.keys()).filter((at) => forced[at] === 0 && (ticks[at] as number) <= budget);
  const density = (at: number): number =>
    (suite.held[at] === 1 ? suite.loss(at) : suite.gain(at)) / (ticks[at] as number);
  const keys = new Map(free.map((at) => [at, density(at)]));
  const byDensity = (a: number, b: number): number => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b;
  const inside = free.filter((at) => suite.held[at] === 1).sort(byDensity);
  const outside = free
    .filter((at) => suite.held[at] === 0 && (keys.get(at) ?? 0) > 0)
    .sort(byDensity)
    .reverse();
  const givers = inside.slice(round * half, (round + 1) * half);
  const takers = outside.slice(round * half, (round + 1) * half + (half - givers.length));
  return givers.length === 0 || takers.length === 0
    ? []
    : [...givers, ...inside.slice((round + 1) * half, (round + 2) * half - takers.length), ...takers];
}

function quboOf(instance: Instance, kept: Suite, free: readonly number[]) {
  const { ticks, covers, weights, units } = instance;
  const gains = free.map((at) => kept.gain(at) / units);
  const price = priceOf(instance, kept, free);
  const quadratic: Coupling[] = [];
  for (const [i, a] of free.entries()) {
    const own = new Set([...(covers[a] as Int32Array)].filter((element) => !kept.isCovered(element)));
    for (const [offset, b] of free.slice(i + 1).entries()) {
      let overlap = 0;
      for (const element of covers[b] as Int32Array)
        if (own.has(element)) overlap += weights[element] as number;
      if (overlap > 0) quadratic.push({ i, j: i + 1 + offset, value: overlap / units });
    }
  }
  return {
    constant: -price * kept.room,
    linear: free.map((at, i) => price * (ticks[at] as number) - (gains[i] ?? 0)),
    quadratic,
  };
}

function priceOf({ ticks, units }: Instance, kept: Suite, free: readonly number[]): number {
  const sorted = free.toSorted(
    (a, b) => kept.gain(b) / (ticks[b] as number) - kept.gain(a) / (ticks[a] as number) || a - b,
  );
  let { room } = kept;
  for (const at of sorted) {
    if ((ticks[at] as number) > room) return kept.gain(at) / units / (ticks[at] as number);
    room -= ticks[at] as number;
  }
  return 0;
}

function repair({ ticks, forced }: Instance, suite: Suite): void {
  while (suite.room < 0) {
    const density = (at: number): number => suite.loss(at) / (ticks[at] as number);
    const held = suite.tests().filter((at) => forced[at] === 0);
    suite.remove(held.reduce((least, at) => (density(at) < density(least) ? at : least)));
  }
}
