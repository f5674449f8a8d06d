import { failureChances } from "./failure-chances.ts";
import type { SelectionProblem } from "./selection-problem.ts";

/** What a suite is worth by its terms, and what it gives up. Shares are 0..1, and null where nothing is known to share. */
export type SuiteWorth = {
  readonly value: number;
  /** Of the weight of all elements that some test covers. */
  readonly coverage_share: number | null;
  /** Of the failures that are expected in all tests together. */
  readonly failures_share: number | null;
  /** Elements that a test covers, and none of the suite, in the order of the problem. */
  readonly uncovered: readonly string[];
};

/**
 * weighSuite computes a suite's value from the problem alone, by sets of names. With neither coverage nor runs all tests are
 * taken to be as likely to fail.
 */
export function weighSuite(problem: SelectionProblem, chosen: ReadonlySet<string>): SuiteWorth {
  const weights = elementWeights(problem);
  const covered = new Set(problem.tests.flatMap(({ test, covers = [] }) => (chosen.has(test) ? covers : [])));
  const whole = sum([...weights.values()]);
  const coverage = whole === 0 ? null : sum([...covered].map((one) => weights.get(one) ?? 0)) / whole;
  const chances = chancesOf(problem, coverage !== null);
  const expected = chances === null ? 0 : sum(chances);
  const failures =
    chances === null || expected === 0
      ? null
      : sum(problem.tests.map(({ test }, at) => (chosen.has(test) ? (chances[at] ?? 0) : 0))) / expected;
  const known = [coverage, failures].filter((share) => share !== null);
  return {
    value: known.length === 0 ? 0 : sum(known) / known.length,
    coverage_share: coverage,
    failures_share: failures,
    uncovered: [...weights.keys()].filter((element) => !covered.has(element)),
  };
}

/** elementWeights gives the weight of each element that some test covers. */
export function elementWeights({ tests, elements = [] }: SelectionProblem): ReadonlyMap<string, number> {
  const given = new Map(elements.map(({ element, weight }) => [element, weight]));
  const weights = new Map<string, number>();
  for (const { covers = [] } of tests) for (const one of covers) weights.set(one, given.get(one) ?? 1);
  return weights;
}

/** chancesOf gives the chances that count; null when coverage alone does. */
export function chancesOf({ tests }: SelectionProblem, coverage: boolean): readonly number[] | null {
  return failureChances(tests) ?? (coverage ? null : tests.map(() => 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
