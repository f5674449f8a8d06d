import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  failureChances,
  SelectionError,
  type SelectionPlan,
  type SelectionProblem,
  solveSelection,
  verifySelection,
  weighSuite,
} from "../../../../core/optimize/selection/index.ts";
import { codeOf } from "../../code-of.ts";
import { choosing } from "./problems.ts";

const PROBLEM: SelectionProblem = {
  budget_ms: 10,
  tests: [
    { test: "a", duration_ms: 5, covers: ["x", "y"] },
    { test: "b", duration_ms: 5, covers: ["y"] },
    { test: "c", duration_ms: 4, failed_last: true },
    { test: "d", duration_ms: 1, covers: ["z"] },
  ],
  must_run: ["d"],
};
const PLAN: SelectionPlan = { tests: ["a", "c", "d"], time_ms: 10, value: 1 };

describe("the verifier of suites", () => {
  it("lets a suite pass that holds", () => {
    expect(() => verifySelection(PROBLEM, PLAN)).not.toThrow();
  });

  it.each([
    ["a test is unknown", { ...PLAN, tests: ["a", "c", "d", "e"] }],
    ["a test is there twice", { ...PLAN, tests: ["a", "c", "d", "d"] }],
    ["the order is another", { ...PLAN, tests: ["c", "a", "d"] }],
    ["a test that must run is missing", { tests: ["a", "c"], time_ms: 9, value: 2 / 3 }],
    [
      "a test that failed last is missing, and another takes its time",
      { tests: ["a", "d"], time_ms: 6, value: 1 },
    ],
    ["it takes longer than the budget", { tests: ["a", "b", "c", "d"], time_ms: 15, value: 1 }],
    ["the time is another", { ...PLAN, time_ms: 9 }],
    ["the time is no number", { ...PLAN, time_ms: Number.NaN }],
    ["the value is another", { ...PLAN, value: 0.99 }],
    ["the value is no number", { ...PLAN, value: Number.NaN }],
  ])("refuses a suite when %s", (_, wrong) => {
    expect(codeOf(() => verifySelection(PROBLEM, wrong))).toBe("E_SELECTION_PLAN");
  });

  it("refuses each suite of a solver with a test added, taken away or exchanged, unless it is a suite of its own", () => {
    let refused = 0;
    fc.assert(
      fc.property(choosing, fc.nat(8), (problem, place) => {
        const { plan } = solveSelection(problem);
        const changed = problem.tests[place % problem.tests.length]?.test ?? "";
        const held = new Set(plan.tests);
        if (!held.delete(changed)) held.add(changed);
        const tests = problem.tests.map(({ test }) => test).filter((test) => held.has(test));
        const same = weighSuite(problem, held).value === plan.value;
        const took = problem.tests.find(({ test }) => test === changed)?.duration_ms ?? 0;
        if (same && took === 0) return;
        expect(codeOf(() => verifySelection(problem, { ...plan, tests }))).toBe("E_SELECTION_PLAN");
        refused += 1;
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it("says what is wrong", () => {
    expect(() => verifySelection(PROBLEM, { ...PLAN, time_ms: 9 })).toThrow(SelectionError);
    expect(() => verifySelection(PROBLEM, { ...PLAN, time_ms: 9 })).toThrow(
      "expected a time of 10 ms, found 9",
    );
  });
});

describe("what a suite is worth", () => {
  it("is the mean of the covered weight and of the expected failures", () => {
    const problem: SelectionProblem = {
      budget_ms: 9,
      tests: [
        { test: "a", duration_ms: 1, covers: ["x"], runs: 9, failures: 0 },
        { test: "b", duration_ms: 1, covers: ["y"], runs: 9, failures: 9 },
      ],
      elements: [{ element: "x", weight: 3 }],
    };
    // 9 failures in 18 runs: on average (9 + 1) / (18 + 2) = 1/2.
    expect(failureChances(problem.tests)).toEqual([0.05, 0.95]);
    expect(weighSuite(problem, new Set(["b"]))).toEqual({
      value: (0.25 + 0.95) / 2,
      coverage_share: 0.25,
      failures_share: 0.95,
      uncovered: ["x"],
    });
  });

  it("is the share of tests when nothing is known of them", () => {
    const tests = ["a", "b", "c", "d"].map((test) => ({ test, duration_ms: 1 }));
    expect(weighSuite({ budget_ms: 1, tests }, new Set(["a"]))).toMatchObject({
      value: 0.25,
      coverage_share: null,
    });
  });

  it("is 0 when the elements weigh nothing and no test has run", () => {
    const problem = {
      budget_ms: 1,
      tests: [{ test: "a", duration_ms: 1, covers: ["x"] }],
      elements: [{ element: "x", weight: 0 }],
    };
    expect(weighSuite(problem, new Set<string>()).coverage_share).toBeNull();
  });
});
