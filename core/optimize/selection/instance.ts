import type { SelectionProblem } from "./selection-problem.ts";
import { chancesOf, elementWeights } from "./weigh-suite.ts";

const TICKS_PER_MS = 1000;
/** Sums of worths stay whole, and a share keeps fifteen digits. */
const WHOLE = 2 ** 50;

/** A sound problem as the solvers take it: places for names, whole ticks of a microsecond, whole units of worth. */
export type Instance = {
  readonly ticks: Float64Array;
  /** What each test is worth by itself: the failures that are expected in it, and more than all else if it failed last. */
  readonly worths: Float64Array;
  /** Elements that each test covers, by place. */
  readonly covers: readonly Int32Array[];
  /** What each element is worth once it is covered. */
  readonly weights: Float64Array;
  /** Ticks that a suite may take. */
  readonly budget: number;
  /** 1 for tests that are in every suite: they must run, or take no time, or failed last and fit together. */
  readonly forced: Uint8Array;
  /** Units of the value 1. */
  readonly units: number;
  /** The tests that failed last when not all of them fit, the shortest first; each is worth more than all else together. */
  readonly contested: readonly number[];
};

/** instanceOf gives the solvers' view of a problem that requireSound let pass. */
export function instanceOf(problem: SelectionProblem): Instance {
  const { tests, budget_ms, must_run = [] } = problem;
  const ticks = Float64Array.from(tests, ({ duration_ms }) => Math.round(duration_ms * TICKS_PER_MS));
  const budget = Math.floor(budget_ms * TICKS_PER_MS);
  const musts = new Set(must_run);
  const needed = tests.map(({ test }, at) => musts.has(test) || ticks[at] === 0);
  const failed = tests.map(({ failed_last = false }) => failed_last);
  const both = Uint8Array.from(tests, (_, at) => Number(needed[at] === true || failed[at] === true));
  const allFit = both.reduce((sum, one, at) => sum + one * (ticks[at] ?? 0), 0) <= budget;
  const rivals = allFit ? 0 : failed.filter((one) => one).length;
  const units = WHOLE / (1 + 2 * rivals);
  const terms = termsOf(problem);
  const prize = (at: number): number => (!allFit && failed[at] === true ? Math.ceil(2 * units) : 0);
  return {
    ticks,
    worths: Float64Array.from(terms.own, (share, at) => Math.round(share * units) + prize(at)),
    covers: terms.covers,
    weights: Float64Array.from(terms.weights, (share) => Math.round(share * units)),
    budget,
    forced: allFit ? both : Uint8Array.from(needed, Number),
    units,
    contested: allFit ? [] : shortestFirst(failed, ticks),
  };
}

function shortestFirst(failed: readonly boolean[], ticks: Float64Array): readonly number[] {
  const places = failed.flatMap((one, at) => (one ? [at] : []));
  return places.sort((a, b) => (ticks[a] ?? 0) - (ticks[b] ?? 0) || a - b);
}

/** The terms of the value as shares that add up to 1. */
function termsOf(problem: SelectionProblem): {
  readonly own: readonly number[];
  readonly covers: readonly Int32Array[];
  readonly weights: readonly number[];
} {
  const weights = elementWeights(problem);
  const whole = total([...weights.values()]);
  const chances = chancesOf(problem, whole > 0);
  const expected = total(chances ?? []);
  const known = Number(whole > 0) + Number(expected > 0);
  const placeOf = new Map([...weights.keys()].map((element, at) => [element, at]));
  return {
    own: problem.tests.map((_, at) => (expected > 0 ? (chances?.[at] ?? 0) / expected / known : 0)),
    covers: problem.tests.map(({ covers = [] }) =>
      Int32Array.from(new Set(covers), (one) => placeOf.get(one) ?? 0),
    ),
    weights: [...weights.values()].map((weight) => (whole > 0 ? weight / whole / known : 0)),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
