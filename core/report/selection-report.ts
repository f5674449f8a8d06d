import type { BackendName } from "../optimize/backend/index.ts";
import type { SelectionMethod } from "../optimize/selection/index.ts";
import type { OPTIMIZE_SCHEMA, ReportedBackend } from "./optimize-report.ts";

/** A solver, or a search by windows around what the solvers found. */
export type ReportedSelectionMethod = SelectionMethod | "windows";

/** A test that the suite leaves out. */
export type DroppedTest = {
  readonly test: string;
  readonly duration_ms: number;
  /** How likely it is to fail; null when no test has a run. */
  readonly failure_chance: number | null;
  /** How many of the elements that the suite leaves uncovered it covers. */
  readonly uncovered: number;
};

/** SelectionReport is all that choosing a suite has to say. Shares are 0..1; nothing is left out silently. */
export type SelectionReport = {
  readonly schema: typeof OPTIMIZE_SCHEMA;
  readonly problem: "tests";
  /** Of equal suites the classical one is taken. */
  readonly backend: BackendName;
  readonly method: ReportedSelectionMethod;
  readonly unit: "share";
  /** The mean of coverage_share and failures_share, or the one that is known. */
  readonly value: number;
  /** No suite within the time that keeps as many tests that failed last is worth more. */
  readonly upper_bound: number;
  /** (upper_bound - value) / upper_bound. */
  readonly gap: number;
  readonly proven: boolean;
  /** What the suite is compared with: tests in bytewise order of their names, each that still fits. */
  readonly current: "by_name";
  readonly current_value: number;
  /** value / current_value - 1; null when that is worth nothing. */
  readonly gain_over_current: number | null;
  /** value / the best that classical methods found - 1; 0 when they found it. */
  readonly gain_over_classical: number;
  readonly iterations: number;
  /** The time that the suite may take, takes, and that all tests would. */
  readonly suite: { readonly budget_ms: number; readonly time_ms: number; readonly whole_ms: number };
  /** In the order of the problem. */
  readonly chosen: readonly string[];
  /** Share of the weight of all elements; null without coverage. */
  readonly coverage_share: number | null;
  /** Share of the failures that are expected in all tests; null when nothing is known of them. */
  readonly failures_share: number | null;
  readonly given_up: {
    readonly tests: readonly DroppedTest[];
    /** Elements that a test covers, and none of the suite. */
    readonly uncovered: readonly string[];
    /** 1 - coverage_share and 1 - failures_share. */
    readonly coverage_share: number | null;
    readonly failures_share: number | null;
  };
  /** Tests that failed in their last run. */
  readonly failed_last: { readonly kept: readonly string[]; readonly dropped: readonly string[] };
  readonly losers: readonly {
    readonly backend: BackendName;
    readonly method: ReportedSelectionMethod;
    readonly value: number;
  }[];
  /** Of the search by backends. */
  readonly budget_ms: number;
  readonly seed: number;
  /** Binary variables: one for each test. */
  readonly variables: number;
  readonly backends: readonly ReportedBackend[];
  /** What the durations rest on; null: they are a problem file's own. */
  readonly forecast: {
    readonly runs: number;
    readonly level: number;
    readonly without_history: readonly string[];
  } | null;
  readonly notices: readonly string[];
};
