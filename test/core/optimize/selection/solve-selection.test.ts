import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnSelection } from "../../../../bench/optimize/drawn-selection.ts";
import { minimiseExactly } from "../../../../core/optimize/exact/index.ts";
import {
  poseSelectionWindow,
  type SelectionProblem,
  selectInOrder,
  solveSelection,
  verifySelection,
} from "../../../../core/optimize/selection/index.ts";
import { bestOfAll, choosing } from "./problems.ts";

const DIGITS = 9;
const keptOf = ({ tests }: SelectionProblem, chosen: readonly string[]): number =>
  tests.filter(({ test, failed_last = false }) => failed_last && chosen.includes(test)).length;

describe("the choice of a suite", () => {
  it("is the best of all suites of small problems, and proven so", () => {
    fc.assert(
      fc.property(choosing, (problem) => {
        const { plan, proven, gap, upper_bound } = solveSelection(problem);
        const best = bestOfAll(problem);
        expect(keptOf(problem, plan.tests)).toBe(best.kept);
        expect(plan.value).toBeCloseTo(best.value, DIGITS);
        expect([proven, gap, upper_bound]).toEqual([true, 0, plan.value]);
      }),
      { numRuns: 3000 },
    );
  });

  it("has a bound that is never under the best, though nothing was searched", () => {
    fc.assert(
      fc.property(choosing, (problem) => {
        const { upper_bound, plan } = solveSelection(problem, { tries: 0, nodes: 0 });
        const best = bestOfAll(problem);
        expect(keptOf(problem, plan.tests)).toBe(best.kept);
        expect(upper_bound).toBeGreaterThanOrEqual(best.value - 10 ** -DIGITS);
      }),
      { numRuns: 3000 },
    );
  });

  it("greedily alone is worth at least (1 - 1/e) / 2 of the best", () => {
    fc.assert(
      fc.property(choosing, (problem) => {
        const none = {
          ...problem,
          must_run: [],
          tests: problem.tests.map((one) => ({ ...one, failed_last: false })),
        };
        const { value } = solveSelection(none, { tries: 0, nodes: 0 }).plan;
        expect(value).toBeGreaterThanOrEqual(((1 - 1 / Math.E) / 2) * bestOfAll(none).value - 10 ** -DIGITS);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never worth less than tests by name, each that still fits", () => {
    fc.assert(
      fc.property(choosing, (problem) => {
        const inOrder = selectInOrder(problem);
        const { plan } = solveSelection(problem);
        if (keptOf(problem, inOrder.tests) === keptOf(problem, plan.tests))
          expect(plan.value).toBeGreaterThanOrEqual(inOrder.value - 10 ** -DIGITS);
      }),
    );
  });

  it("leaves out no test for which there is time, not even one that adds nothing", () => {
    fc.assert(
      fc.property(choosing, fc.nat(50), (problem, nodes) => {
        const { plan } = solveSelection(problem, { tries: nodes, nodes });
        const left = problem.budget_ms - plan.time_ms;
        const out = problem.tests.filter(({ test }) => !plan.tests.includes(test));
        expect(out.filter(({ duration_ms }) => duration_ms <= left)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same again", () => {
    const problem = drawnSelection(60, 80, 5);
    expect(solveSelection(problem)).toEqual(solveSelection(problem));
  });

  it("keeps what failed last though it is worth least, the most of them when not all fit", () => {
    const problem: SelectionProblem = {
      budget_ms: 10,
      tests: [
        { test: "rich", duration_ms: 10, covers: ["a", "b", "c"] },
        { test: "failed", duration_ms: 6, failed_last: true },
        { test: "failed too", duration_ms: 5, failed_last: true },
        { test: "and this", duration_ms: 4, failed_last: true },
      ],
    };
    expect(solveSelection(problem).plan.tests).toEqual(["failed too", "and this"]);
    expect(solveSelection({ ...problem, budget_ms: 9 }).plan.tests).toEqual(["failed too", "and this"]);
    expect(solveSelection({ ...problem, budget_ms: 15 }).plan.tests).toEqual([
      "failed",
      "failed too",
      "and this",
    ]);
  });

  it("keeps the most of many tests that failed last, though others would fill the time better", () => {
    const tests = Array.from({ length: 300 }, (_, at) => ({
      test: `t${at}`,
      duration_ms: at === 0 ? 1 : 100 + at,
      covers: at % 3 === 0 ? [`e${at}`] : [],
      failed_last: at % 3 === 1,
    }));
    const failed = tests.filter(({ failed_last }) => failed_last).map(({ duration_ms }) => duration_ms);
    const budget_ms = failed.slice(0, 50).reduce((sum, one) => sum + one, 0);
    const { plan } = solveSelection({ budget_ms, tests }, { tries: 10, nodes: 0 });
    expect(keptOf({ budget_ms, tests }, plan.tests)).toBe(50);
  });

  it.each([
    ["no time at all", 0, [{ test: "a", duration_ms: 1 }], []],
    ["a test that takes no time", 0, [{ test: "a", duration_ms: 0 }], ["a"]],
    [
      "time for everything",
      5,
      [
        { test: "a", duration_ms: 2 },
        { test: "b", duration_ms: 3 },
      ],
      ["a", "b"],
    ],
  ])("takes %s", (_, budget_ms, tests, chosen) => {
    expect(solveSelection({ budget_ms, tests })).toMatchObject({
      plan: { tests: chosen },
      proven: true,
      gap: 0,
    });
  });

  it("of 1,000 tests and 3,000 elements is within 1 % of its certified bound", () => {
    const { gap, plan } = solveSelection(drawnSelection(1000, 3000, 1));
    expect(gap).toBeLessThan(0.01);
    expect(plan.tests.length).toBeGreaterThan(100);
  });
});

describe("a window of a suite", () => {
  it("has at most 20 variables, and gives a suite that holds for whatever bits", () => {
    fc.assert(
      fc.property(choosing, fc.nat(2), fc.nat(2 ** 20 - 1), (problem, round, bits) => {
        const { plan } = solveSelection(problem, { tries: 0, nodes: 0 });
        const window = poseSelectionWindow(problem, plan, round);
        if (window === null) return;
        expect(window.variables.length).toBeLessThanOrEqual(20);
        expect(window.ising.fields).toHaveLength(window.variables.length);
        const decoded = window.decode(window.variables.map((_, at) => (bits >> at) & 1));
        verifySelection(problem, decoded);
        expect(window.value(decoded)).toBe(decoded.value);
      }),
      { numRuns: 2000 },
    );
  });

  it("lets the minimum of its Ising form better a suite that was filled by name", () => {
    let better = 0;
    for (let seed = 0; seed < 10; seed += 1) {
      const problem = drawnSelection(40, 60, seed);
      const plan = selectInOrder(problem);
      const window = poseSelectionWindow(problem, plan, 0);
      if (window === null) continue;
      const found = window.decode(minimiseExactly(window.ising).bits);
      verifySelection(problem, found);
      if (found.value > plan.value) better += 1;
    }
    expect(better).toBe(10);
  });
});
