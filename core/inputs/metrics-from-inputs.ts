import { type Metric, measured, missing, type Unit } from "../metric.ts";
import { rubikstackImprovement } from "../optimize/index.ts";
import type { MetricName } from "../registry/build-record.ts";
import type { FileCoverage, ForgeInputs, TaskTiming } from "./forge-inputs.ts";

export type ReportedMetric = Extract<
  MetricName,
  | "cache_efficiency"
  | "rubikstack_improvement"
  | "test_coverage"
  | "tests_total"
  | "tests_failed"
  | "duration_ms"
>;

/**
 * metricsFromInputs gives the metrics that only the pipeline can know; each is missing, with the reason, when
 * its input is absent or empty (a report without a single look-up, line or test case shows nothing).
 */
export function metricsFromInputs(inputs: ForgeInputs): { readonly [name in ReportedMetric]: Metric } {
  return {
    cache_efficiency: cacheEfficiency(inputs),
    rubikstack_improvement: rubikstackImprovement(inputs.timings),
    test_coverage: testCoverage(inputs),
    tests_total: testsTotal(inputs),
    tests_failed: testsFailed(inputs),
    duration_ms: duration(inputs),
  };
}

function cacheEfficiency({ caches }: ForgeInputs): Metric {
  if (caches.length === 0) return absent("no cache was reported", "ratio");
  const lookups = sum(caches.map((cache) => cache.lookups));
  if (lookups === 0) return absent("the reported caches had no look-ups", "ratio");
  return measured(sum(caches.map((cache) => cache.hits)) / lookups, "ratio", "reported");
}

function testCoverage({ coverage }: ForgeInputs): Metric {
  if (coverage.length === 0) return absent("no coverage was reported", "ratio");
  const files = mergeFiles(coverage.flatMap((report) => report.files));
  const lines = sum(files.map((file) => file.lines));
  if (lines === 0) return absent("the coverage reports hold no line", "ratio");
  return measured(sum(files.map((file) => file.covered)) / lines, "ratio", "reported");
}

/**
 * Reports of different files add up. Of a file in several reports only counts are known here, not which
 * lines: the greatest number of lines and of covered lines stands, which never overstates the union's covered
 * lines.
 */
function mergeFiles(files: readonly FileCoverage[]): readonly FileCoverage[] {
  const byPath = new Map<string, FileCoverage>();
  for (const file of files) {
    if (file.path === null) continue;
    const before = byPath.get(file.path);
    byPath.set(file.path, {
      path: file.path,
      lines: Math.max(file.lines, before?.lines ?? 0),
      covered: Math.max(file.covered, before?.covered ?? 0),
    });
  }
  return [...byPath.values(), ...files.filter(({ path }) => path === null)];
}

function testsTotal({ junit }: ForgeInputs): Metric {
  if (junit.length === 0) return absent("no test results were reported", "count");
  return measured(sum(junit.map((report) => report.total)), "count", "reported");
}

/**
 * A test runner that broke often leaves a well-formed report without a test; that must not read as 0
 * failures.
 */
function testsFailed({ junit }: ForgeInputs): Metric {
  if (junit.length === 0) return absent("no test results were reported", "count");
  if (junit.every(({ total }) => total === 0)) return absent("the test results hold no test case", "count");
  return measured(sum(junit.map((report) => report.failed)), "count", "reported");
}

/**
 * From the first start to the last end when every task says when it started, else the load of the busiest
 * agent.
 */
function duration({ timings }: ForgeInputs): Metric {
  if (timings.length === 0) return absent("no task timings were reported", "ms");
  const spans = timings.flatMap(({ start_ms, duration_ms }) =>
    start_ms === undefined ? [] : [{ start: start_ms, end: start_ms + duration_ms }],
  );
  if (spans.length < timings.length) return measured(busiest(timings), "ms", "reported");
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = spans.reduce((greatest, span) => Math.max(greatest, span.end), 0);
  return measured(end - start, "ms", "reported");
}

function busiest(timings: readonly TaskTiming[]): number {
  const loads = new Map<string, number>();
  for (const { agent = "", duration_ms } of timings) loads.set(agent, (loads.get(agent) ?? 0) + duration_ms);
  return Math.max(...loads.values());
}

function absent(reason: string, unit: Unit): Metric {
  return missing(reason, unit, "reported");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
