import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnExtractions } from "../../../../bench/optimize/drawn-extractions.ts";
import { minimiseExactly } from "../../../../core/optimize/exact/index.ts";
import {
  chooseInOrder,
  type ExtractionProblem,
  extractionQubo,
  poseExtractionWindow,
  solveExtraction,
  verifyExtraction,
} from "../../../../core/optimize/extraction/index.ts";
import { instanceOf } from "../../../../core/optimize/extraction/instance.ts";
import { isingFromQubo } from "../../../../core/optimize/ising/index.ts";
import { codeOf } from "../../code-of.ts";
import { bestOfAll, overlapping, shareLine } from "./problems.ts";

const DIGITS = 9;
const region = (start_line: number, end_line: number) => ({ path: "a.ts", start_line, end_line });

describe("the choice of extractions", () => {
  it("is the best of all choices of small problems, and proven so", () => {
    fc.assert(
      fc.property(overlapping, (problem) => {
        const { plan, proven, gap, upper_bound } = solveExtraction(problem);
        const best = bestOfAll(problem);
        expect(plan.saving_bytes).toBeCloseTo(best, DIGITS);
        expect(upper_bound).toBeCloseTo(best, DIGITS);
        expect([proven, gap]).toEqual([true, 0]);
      }),
      { numRuns: 3000 },
    );
  });

  it("has a bound that is never under the best, though nothing was searched", () => {
    fc.assert(
      fc.property(overlapping, (problem) => {
        const { upper_bound } = solveExtraction(problem, { tries: 0, nodes: 0 });
        expect(upper_bound).toBeGreaterThanOrEqual(bestOfAll(problem) - 10 ** -DIGITS);
      }),
      { numRuns: 3000 },
    );
  });

  it("knows as rivals just those that share a line", () => {
    fc.assert(
      fc.property(overlapping, (problem) => {
        const { places, rivals } = instanceOf(problem);
        for (const [v, own] of rivals.entries()) {
          const others = places.flatMap((place, w) => {
            const [a, b] = [problem.extractions[places[v] ?? -1], problem.extractions[place]];
            return w !== v && a !== undefined && b !== undefined && shareLine(a, b) ? [w] : [];
          });
          expect(own).toEqual(others);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never saves less than doing them as they are found", () => {
    fc.assert(
      fc.property(overlapping, (problem) => {
        expect(chooseInOrder(problem).saving_bytes).toBeLessThanOrEqual(
          solveExtraction(problem, { tries: 0, nodes: 0 }).upper_bound,
        );
        expect(chooseInOrder(problem).saving_bytes).toBeLessThanOrEqual(
          solveExtraction(problem).plan.saving_bytes,
        );
      }),
    );
  });

  it("takes two that share no line over the larger one between them", () => {
    const problem: ExtractionProblem = {
      extractions: [
        { name: "middle", saving_bytes: 10, regions: [region(5, 15)] },
        { name: "before", saving_bytes: 6, regions: [region(1, 5)] },
        { name: "behind", saving_bytes: 6, regions: [region(15, 20)] },
        { name: "worthless", saving_bytes: -1, regions: [region(30, 40)] },
      ],
    };
    expect(chooseInOrder(problem).names).toEqual(["middle"]);
    expect(solveExtraction(problem)).toMatchObject({
      plan: { names: ["before", "behind"], saving_bytes: 12 },
      upper_bound: 12,
      proven: true,
    });
  });

  it("is nothing when nothing saves anything", () => {
    const extractions = [{ name: "a", saving_bytes: 0, regions: [region(1, 2)] }];
    expect(solveExtraction({ extractions })).toMatchObject({ plan: { names: [], saving_bytes: 0 }, gap: 0 });
  });

  it("proves the best of 300 extractions in 40 files", () => {
    const problem = drawnExtractions(300, 40, 3);
    expect(solveExtraction(problem)).toMatchObject({ proven: true, gap: 0 });
    expect(solveExtraction(problem)).toEqual(solveExtraction(problem));
  });

  it("is refused with more conflicts than fit in memory", () => {
    const extractions = Array.from({ length: 4000 }, (_, at) => ({
      name: `x${at}`,
      saving_bytes: 1,
      regions: [region(1, 2)],
    }));
    expect(codeOf(() => solveExtraction({ extractions }))).toBe("E_EXTRACTION_TOO_LARGE");
  });
});

describe("the QUBO of extractions", () => {
  it("has the best choice as its minimum", () => {
    fc.assert(
      fc.property(overlapping, (problem) => {
        const instance = instanceOf(problem);
        const qubo = extractionQubo(instance, Array.from(instance.places.keys()));
        const { bits, energy } = minimiseExactly(isingFromQubo(qubo));
        expect(-energy).toBeCloseTo(bestOfAll(problem), DIGITS);
        const chosen = instance.places.filter((_, v) => bits[v] === 1);
        const names = chosen.map((at) => problem.extractions[at]?.name ?? "");
        verifyExtraction(problem, { names, saving_bytes: solveExtraction(problem).plan.saving_bytes });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a window of a choice", () => {
  it("has at most 20 variables, and gives a choice that holds for whatever bits", () => {
    fc.assert(
      fc.property(overlapping, fc.nat(3), fc.nat(2 ** 20 - 1), (problem, round, bits) => {
        const window = poseExtractionWindow(problem, chooseInOrder(problem), round);
        if (window === null) return;
        expect(window.variables.length).toBeLessThanOrEqual(20);
        expect(window.ising.fields).toHaveLength(window.variables.length);
        const decoded = window.decode(window.variables.map((_, at) => (bits >> at) & 1));
        verifyExtraction(problem, decoded);
        expect(window.value(decoded)).toBe(decoded.saving_bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it("never makes a choice worse by its minimum, and betters what was done as it was found", () => {
    let better = 0;
    for (let seed = 0; seed < 10; seed += 1) {
      const problem = drawnExtractions(80, 4, seed);
      const plan = chooseInOrder(problem);
      const window = poseExtractionWindow(problem, plan, 0);
      const found = window?.decode(minimiseExactly(window.ising).bits) ?? plan;
      verifyExtraction(problem, found);
      expect(found.saving_bytes).toBeGreaterThanOrEqual(plan.saving_bytes);
      if (found.saving_bytes > plan.saving_bytes) better += 1;
    }
    expect(better).toBeGreaterThanOrEqual(8);
  });

  it("is not there when nothing is in anything's way", () => {
    const extractions = [
      { name: "a", saving_bytes: 1, regions: [region(1, 2)] },
      { name: "b", saving_bytes: 1, regions: [region(3, 4)] },
    ];
    const problem = { extractions };
    expect(poseExtractionWindow(problem, chooseInOrder(problem), 0)).toBeNull();
  });
});
