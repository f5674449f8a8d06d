export const SELECTION_SCHEMA_NAME = "quantum-forge/selection@1";

export type SelectionTest = {
  readonly test: string;
  /** At least 0; counted in whole microseconds. */
  readonly duration_ms: number;
  /** Elements that it covers: lines, branches, functions, files, in whatever grain the caller has. */
  readonly covers?: readonly string[];
  /** In how many of `runs` recent runs it failed. */
  readonly failures?: number;
  readonly runs?: number;
  /** It failed in the last run: it is kept before all others. */
  readonly failed_last?: boolean;
};

/**
 * Tests of which a suite is chosen that takes at most `budget_ms`. Asked for is, in this order,
 * - all of `must_run`;
 * - the most tests that failed in their last run;
 * - the most value: the share of the weight of all elements that are covered, and the share of the failures that are
 * expected in   all tests that are expected in the suite; their mean, or the one that is known.
 */
export type SelectionProblem = {
  readonly budget_ms: number;
  readonly tests: readonly SelectionTest[];
  /** Elements whose weight is not 1; an element that no test covers counts for nothing. */
  readonly elements?: readonly { readonly element: string; readonly weight: number }[];
  readonly must_run?: readonly string[];
};

/** A suite: its tests in the order of the problem, and what it is worth. */
export type SelectionPlan = {
  readonly tests: readonly string[];
  readonly time_ms: number;
  /** 0..1 */
  readonly value: number;
};
