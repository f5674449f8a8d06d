import { describe, expect, it } from "vitest";
import { openHighs } from "../../../../adapters/highs/index.ts";
import { drawnExtractions } from "../../../../bench/optimize/drawn-extractions.ts";
import { linearForm, solveExtraction, takeLinearAnswer } from "../../../../core/optimize/extraction/index.ts";
import { temporaryFolder } from "../../../git-fixture.ts";

describe("extractions beside HiGHS", () => {
  it.each([1, 2, 3])("save what HiGHS proves to be the most, seed %i", async (seed) => {
    const problem = drawnExtractions(80, 4, seed);
    const solution = solveExtraction(problem);
    const answer = await openHighs({ home: temporaryFolder() })?.(linearForm(problem), { ms: 50_000 });
    expect(answer?.optimal).toBe(true);
    expect(solution.plan.saving_bytes).toBeCloseTo(-(answer?.bound ?? 0), 3);
    expect(solution.proven).toBe(true);
  });

  it("are found again in its answer, without a budget of our own", async () => {
    const problem = drawnExtractions(200, 10, 4);
    const poor = solveExtraction(problem, { tries: 0, nodes: 0 });
    const answer = await openHighs({ home: temporaryFolder() })?.(linearForm(problem), { ms: 50_000 });
    expect(answer).toBeDefined();
    if (answer === null || answer === undefined) return;
    const taken = takeLinearAnswer(problem, poor, answer);
    expect(taken.plan.saving_bytes).toBe(solveExtraction(problem).plan.saving_bytes);
    expect(taken.gap).toBeLessThan(1e-5);
  });
});
