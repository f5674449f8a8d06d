import { describe, expect, it } from "vitest";
import { openHighs } from "../../../../adapters/highs/index.ts";
import { drawnSelection } from "../../../../bench/optimize/drawn-selection.ts";
import { linearForm, solveSelection, takeLinearAnswer } from "../../../../core/optimize/selection/index.ts";
import { temporaryFolder } from "../../../git-fixture.ts";

/** HiGHS works in floating point. */
const DIGITS = 5;

describe("suites beside HiGHS", () => {
  it.each([1, 2, 3])("are worth what HiGHS proves to be the most, seed %i", async (seed) => {
    const problem = drawnSelection(40, 60, seed);
    const solution = solveSelection(problem);
    const answer = await openHighs({ home: temporaryFolder() })?.(linearForm(problem), { ms: 50_000 });
    expect(answer?.optimal).toBe(true);
    expect(solution.plan.value).toBeCloseTo(-(answer?.bound ?? 0), DIGITS);
    expect(solution.proven).toBe(true);
  });

  it("are found again in its answer, without a budget of our own", async () => {
    const problem = { ...drawnSelection(40, 60, 4), must_run: ["t0"] };
    const poor = solveSelection(problem, { tries: 0, nodes: 0 });
    const answer = await openHighs({ home: temporaryFolder() })?.(linearForm(problem), { ms: 50_000 });
    expect(answer).toBeDefined();
    if (answer === null || answer === undefined) return;
    const taken = takeLinearAnswer(problem, poor, answer);
    expect(taken.plan.value).toBeCloseTo(solveSelection(problem).plan.value, DIGITS);
    expect(taken.plan.tests).toContain("t0");
    expect(taken.gap).toBeLessThan(1e-5);
    expect(taken.upper_bound).toBeGreaterThanOrEqual(taken.plan.value);
  });
});
