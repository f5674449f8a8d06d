import type { Face } from "../registry/build-record.ts";

export const INPUTS_SCHEMA_NAME = "forge-inputs@1";

/** Look-ups of one cache during the run, and how many of them hit. */
export type CacheReport = { readonly name: string; readonly hits: number; readonly lookups: number };

/** One pipeline task (job, step, test file) as it ran. */
export type TaskTiming = {
  readonly task: string;
  /** The runner that executed it. */
  readonly agent?: string;
  readonly duration_ms: number;
  /** From any common origin. */
  readonly start_ms?: number;
  /** Named by the pipeline; else told from the task's name. */
  readonly face?: Face;
};

/** Lines of one source file. path is null where a report gave only its total. */
export type FileCoverage = { readonly path: string | null; readonly lines: number; readonly covered: number };

export type CoverageFormat = "lcov" | "cobertura" | "istanbul";

export type CoverageReport = {
  /** The file's name, for people. */
  readonly source: string;
  readonly format: CoverageFormat;
  readonly files: readonly FileCoverage[];
};

/** Test cases of one JUnit report. failed counts failures and errors; total counts skipped ones too. */
export type JunitReport = {
  readonly source: string;
  readonly total: number;
  readonly failed: number;
  readonly skipped: number;
  /** Sum of the test cases' times; null when none is given. */
  readonly duration_ms: number | null;
};

/** Everything that a pipeline hands over about one build, in one document. */
export type ForgeInputs = {
  readonly schema: typeof INPUTS_SCHEMA_NAME;
  readonly caches: readonly CacheReport[];
  readonly timings: readonly TaskTiming[];
  readonly coverage: readonly CoverageReport[];
  readonly junit: readonly JunitReport[];
  /** Names the plan that the pipeline ran; null when it ran none. */
  readonly plan_ref: string | null;
};
