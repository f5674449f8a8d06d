import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRIMING_BUDGETS, planPriming } from "../../../core/mdl/index.ts";

const BUDGET = PRIMING_BUDGETS.fast;
const files = (...paths: readonly string[]) => paths.map((path) => ({ path, bytes: 10 }));

describe("the plan of priming", () => {
  it("ends with the nearest: same directory, then same extension, then path", () => {
    const unchanged = files("docs/x.md", "core/b.md", "core/c.ts", "core/a.ts", "core/mdl/d.ts", "e.ts");
    expect(planPriming(["core/new.ts"], unchanged, BUDGET).trained).toEqual([
      "docs/x.md",
      "e.ts",
      "core/mdl/d.ts",
      "core/b.md",
      "core/c.ts",
      "core/a.ts",
    ]);
  });

  it("measures nearness from the nearest changed file", () => {
    const { trained } = planPriming(
      ["a/b/c/x.ts", "z/y.ts"],
      files("z/n.ts", "a/m.ts", "a/b/c/o.ts"),
      BUDGET,
    );
    expect(trained).toEqual(["a/m.ts", "z/n.ts", "a/b/c/o.ts"]);
  });

  it("indexes what does not fit into the first budget and drops what fits into none", () => {
    const unchanged = [
      { path: "a/big", bytes: 60 },
      { path: "a/small", bytes: 30 },
      { path: "b/huge", bytes: 500 },
      { path: "b/next", bytes: 20 },
    ];
    const plan = planPriming(["a/changed"], unchanged, { trained_bytes: 50, indexed_bytes: 100 });
    expect(plan).toEqual({ trained: ["b/next", "a/small"], indexed: ["a/big"] });
  });

  it("is empty when nothing changed", () => {
    expect(planPriming([], files("a", "b"), BUDGET)).toEqual({ trained: [], indexed: [] });
  });

  it("does not depend on the order of its input and keeps to its budgets", () => {
    const path = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "b", "/", ".") });
    const unchangedFiles = fc.uniqueArray(fc.record({ path, bytes: fc.nat(200_000) }), {
      selector: (file) => file.path,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 4 }), unchangedFiles, (changed, unchanged) => {
        const plan = planPriming(changed, unchanged, BUDGET);
        expect(planPriming([...changed].reverse(), [...unchanged].reverse(), BUDGET)).toEqual(plan);
        const bytes = new Map(unchanged.map((file) => [file.path, file.bytes]));
        const sum = plan.trained.reduce((total, name) => total + (bytes.get(name) ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(BUDGET.trained_bytes);
        expect([...plan.trained, ...plan.indexed].sort()).toEqual([...bytes.keys()].sort());
      }),
    );
  });
});
