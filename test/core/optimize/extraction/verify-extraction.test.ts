import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ExtractionPlan,
  type ExtractionProblem,
  solveExtraction,
  verifyExtraction,
} from "../../../../core/optimize/extraction/index.ts";
import { codeOf } from "../../code-of.ts";
import { overlapping } from "./problems.ts";

const region = (path: string, start_line: number, end_line: number) => ({ path, start_line, end_line });
const PROBLEM: ExtractionProblem = {
  extractions: [
    { name: "a", saving_bytes: 5, regions: [region("x", 1, 9), region("x", 9, 12), region("y", 1, 9)] },
    { name: "b", saving_bytes: 4, regions: [region("x", 13, 20)] },
    { name: "c", saving_bytes: 3, regions: [region("y", 9, 9)] },
    { name: "d", saving_bytes: 0, regions: [region("z", 1, 1)] },
  ],
};
const PLAN: ExtractionPlan = { names: ["a", "b"], saving_bytes: 9 };

describe("the verifier of extractions", () => {
  it("lets a choice pass that holds, though regions of one extraction share a line", () => {
    expect(() => verifyExtraction(PROBLEM, PLAN)).not.toThrow();
  });

  it.each([
    ["an extraction is unknown", { ...PLAN, names: ["a", "b", "e"] }],
    ["an extraction is there twice", { ...PLAN, names: ["a", "b", "b"] }],
    ["the order is another", { ...PLAN, names: ["b", "a"] }],
    ["two share a line", { names: ["a", "c"], saving_bytes: 8 }],
    ["one saves nothing", { names: ["a", "d"], saving_bytes: 5 }],
    ["the saving is another", { ...PLAN, saving_bytes: 9.5 }],
    ["the saving is no number", { ...PLAN, saving_bytes: Number.NaN }],
  ])("refuses a choice when %s", (_, wrong) => {
    expect(codeOf(() => verifyExtraction(PROBLEM, wrong))).toBe("E_EXTRACTION_PLAN");
  });

  it("refuses each choice of a solver with an extraction added or taken away", () => {
    fc.assert(
      fc.property(overlapping, fc.nat(9), (problem, place) => {
        const { plan } = solveExtraction(problem);
        const changed = problem.extractions[place % problem.extractions.length];
        if (changed === undefined || Math.abs(changed.saving_bytes) < 0.01) return;
        const held = new Set(plan.names);
        if (!held.delete(changed.name)) held.add(changed.name);
        const names = problem.extractions.map(({ name }) => name).filter((name) => held.has(name));
        expect(codeOf(() => verifyExtraction(problem, { ...plan, names }))).toBe("E_EXTRACTION_PLAN");
      }),
      { numRuns: 2000 },
    );
  });
});
