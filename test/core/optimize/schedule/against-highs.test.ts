import { describe, expect, it } from "vitest";
import { openHighs } from "../../../../adapters/highs/index.ts";
import { layeredPipeline } from "../../../../bench/optimize/layered-pipeline.ts";
import { timeIndexedForm } from "../../../../bench/optimize/time-indexed-form.ts";
import { solveSchedule } from "../../../../core/optimize/schedule/index.ts";
import { temporaryFolder } from "../../../git-fixture.ts";

const SECOND = 1000;
/** Plans may be so much longer than the optimum. */
const CLOSE = 0.01;

/** Seeds whose optimum HiGHS proves within a second or two; bench/optimize/exactness.ts takes hundreds. */
const SEEDS = [1, 2, 5, 9, 21, 27];

describe("plans of pipelines with dependencies and labels", () => {
  it.each(SEEDS)("are within a hundredth of the optimum that HiGHS proves, seed %i", async (seed) => {
    const shape = { tasks: 8 + (seed % 4), agents: 2 + (seed % 2), labels: seed % 3 === 0 };
    const problem = layeredPipeline(seed, shape);
    const { plan, lower_bound_ms } = solveSchedule(problem);
    const horizon = Math.round(plan.makespan_ms / SECOND);
    const solve = openHighs({ home: temporaryFolder() });
    const answer = await solve?.(timeIndexedForm(problem, SECOND, horizon), { ms: 50_000 });
    expect(answer?.optimal).toBe(true);
    const optimum = Math.round(answer?.bound ?? 0) * SECOND;
    expect(plan.makespan_ms).toBeLessThanOrEqual((1 + CLOSE) * optimum);
    expect(plan.makespan_ms).toBeGreaterThanOrEqual(optimum);
    expect(lower_bound_ms).toBeLessThanOrEqual(optimum);
  });
});
