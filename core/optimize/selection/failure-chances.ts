import type { SelectionTest } from "./selection-problem.ts";

/**
 * failureChances gives how likely each test is to fail: (failures + r) / (runs + 1), where r is the share of failures over
 * all runs of all tests by the rule of succession, (failures + 1) / (runs + 2), so that a test without runs is taken for an
 * average one. null when no test has a run: then nothing tells them apart.
 */
export function failureChances(tests: readonly SelectionTest[]): readonly number[] | null {
  const runs = tests.reduce((sum, test) => sum + (test.runs ?? 0), 0);
  if (runs === 0) return null;
  const failures = tests.reduce((sum, test) => sum + (test.failures ?? 0), 0);
  const average = (failures + 1) / (runs + 2);
  return tests.map((test) => ((test.failures ?? 0) + average) / ((test.runs ?? 0) + 1));
}
