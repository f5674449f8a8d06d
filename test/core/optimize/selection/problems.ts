import fc from "fast-check";
import { type SelectionProblem, weighSuite } from "../../../../core/optimize/selection/index.ts";

/** Small problems; ties, zeros, tests that must run, that failed last, that cover the same and that cover nothing are frequent. */
export const choosing: fc.Arbitrary<SelectionProblem> = fc
  .record({
    tests: fc.array(
      fc.record({
        duration_ms: fc.oneof(fc.nat(9), fc.nat(1000)),
        covers: fc.uniqueArray(fc.nat(11), { maxLength: 6 }),
        runs: fc.nat(6),
        failures: fc.nat(6),
        failed_last: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
        must: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    weights: fc.option(fc.array(fc.nat(7), { minLength: 12, maxLength: 12 }), { nil: null }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    history: fc.boolean(),
  })
  .map(({ tests, weights, share, history }) => {
    const must_run = tests.flatMap(({ must }, at) => (must ? [`t${at}`] : []));
    const sum = (only: boolean): number =>
      tests.reduce((total, one) => total + (one.must || !only ? one.duration_ms : 0), 0);
    return {
      budget_ms: sum(true) + Math.floor(share * (sum(false) - sum(true))),
      tests: tests.map(({ duration_ms, covers, runs, failures, failed_last }, at) => ({
        test: `t${at}`,
        duration_ms,
        covers: covers.map((element) => `e${element}`),
        ...(history ? { runs, failures: Math.min(runs, failures), failed_last } : {}),
      })),
      ...(weights === null ? {} : { elements: weights.map((weight, at) => ({ element: `e${at}`, weight })) }),
      must_run,
    };
  });

export type Best = { readonly kept: number; readonly value: number };

/** bestOfAll tries all suites: the most tests that failed last, and of those suites the most value. */
export function bestOfAll(problem: SelectionProblem): Best {
  const { tests, must_run = [], budget_ms } = problem;
  let best: Best = { kept: -1, value: -1 };
  for (let suite = 0; suite < 2 ** tests.length; suite += 1) {
    const held = tests.filter((_, at) => ((suite >> at) & 1) === 1);
    const names = new Set(held.map(({ test }) => test));
    if (must_run.some((name) => !names.has(name))) continue;
    if (held.reduce((sum, { duration_ms }) => sum + duration_ms, 0) > budget_ms) continue;
    const kept = held.filter(({ failed_last = false }) => failed_last).length;
    if (kept < best.kept) continue;
    const { value } = weighSuite(problem, names);
    if (kept > best.kept || value > best.value) best = { kept, value };
  }
  return best;
}
