import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isingEnergy } from "../../../../core/optimize/ising/index.ts";
import { pairProblem } from "../../../../core/optimize/rubikstack/pair-problem.ts";
import { bruteForce } from "../ising/some-ising.ts";

describe("pairProblem", () => {
  it("has its minimum where the loads lie closest together, and of those where the face's do", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: -30, max: 30 }),
        (ticks, difference, faceDifference) => {
          const problem = pairProblem({ ticks, difference, faceDifference });
          const states = bruteForce(problem).map((energy, index) => {
            const moved = ticks.reduce((sum, each, i) => sum + ((index >> i) % 2 === 0 ? each : -each), 0);
            return { energy, apart: Math.abs(difference + moved), face: Math.abs(faceDifference + moved) };
          });
          const best = states.reduce((least, one) => (one.energy < least.energy ? one : least));
          const closest = Math.min(...states.map(({ apart }) => apart));
          // A share of 2^-10 of the face's difference squared, at most 93^2, weighs less than 9 ticks squared.
          expect(best.apart ** 2 - closest ** 2).toBeLessThanOrEqual(93 ** 2 / 1024);
          const ties = states.filter(({ apart }) => apart === best.apart).map(({ face }) => face);
          expect(best.face).toBe(Math.min(...ties));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("has the difference squared for its energy, in units of the longest task", () => {
    const problem = pairProblem({ ticks: [4, 2], difference: 6, faceDifference: 0 });
    // Both on the first agent: 6 + 4 + 2 = 12; one on each: 6 + 4 - 2 = 8.
    expect(isingEnergy(problem, [0, 0])).toBeCloseTo((12 / 4) ** 2 + (6 / 4) ** 2 / 1024, 12);
    expect(isingEnergy(problem, [0, 1])).toBeCloseTo((8 / 4) ** 2 + (2 / 4) ** 2 / 1024, 12);
  });
});
