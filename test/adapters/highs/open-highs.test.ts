import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { findHighs } from "../../../adapters/highs/find-highs.ts";
import { openHighs } from "../../../adapters/highs/index.ts";
import type { LinearModel } from "../../../core/optimize/linear/index.ts";
import { temporaryFolder } from "../../git-fixture.ts";

/** At most 5 of weights 3, 4 and 2 worth 4, 5 and 3: the first and the last, worth 7. */
const KNAPSACK: LinearModel = {
  columns: [-4, -5, -3].map((cost) => ({ cost, upper: 1, whole: true })),
  rows: [
    {
      lower: Number.NEGATIVE_INFINITY,
      upper: 5,
      terms: [
        [0, 3],
        [1, 4],
        [2, 2],
      ],
    },
  ],
};
const BUDGET = { ms: 10_000 };

/** A folder of a user in which the package is replaced by a program. */
function homeWith(program: string): string {
  const home = temporaryFolder();
  const folder = join(home, "node_modules", "highs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"name":"highs","main":"index.js"}');
  writeFileSync(join(folder, "index.js"), program);
  return home;
}

describe("HiGHS", () => {
  it("solves an integer program, and proves it", async () => {
    const answer = await openHighs({ home: temporaryFolder() })?.(KNAPSACK, BUDGET);
    expect(answer?.values?.map(Math.round)).toEqual([1, 0, 1]);
    expect(answer?.bound).toBeCloseTo(-7, 6);
    expect(answer?.optimal).toBe(true);
  });

  it("solves a linear program, whose columns are not whole", async () => {
    const columns = KNAPSACK.columns.map((column) => ({ ...column, whole: false }));
    const answer = await openHighs({ home: temporaryFolder() })?.({ ...KNAPSACK, columns }, BUDGET);
    expect(answer?.bound).toBeCloseTo(-7, 6);
    expect(answer?.optimal).toBe(true);
  });

  it("says that no values hold the rows", async () => {
    const rows = [{ lower: 4, upper: 5, terms: [[0, 1]] as const }];
    const answer = await openHighs({ home: temporaryFolder() })?.({ ...KNAPSACK, rows }, BUDGET);
    expect(answer).toMatchObject({ values: null, optimal: false });
  });

  it("is not there when its package is neither in the user's folder nor beside the program", () => {
    const home = temporaryFolder();
    expect(findHighs(home, pathToFileURL(join(home, "program.js")).href)).toBeNull();
  });

  it("is taken from the user's folder before it is taken from beside the program", () => {
    expect(findHighs(homeWith(""))).toContain(join("node_modules", "highs", "index.js"));
  });

  it.each([
    ["throws", "throw new Error('broken')"],
    ["ends its thread", "process.exit(3)"],
    ["is no function", "module.exports = 1"],
    ["never answers", "module.exports = () => new Promise(() => { setInterval(() => {}, 1000); })"],
    ["never lets go", "module.exports = () => { for (;;); }"],
    [
      "answers nonsense",
      `module.exports = async () => ({ constants: { modelStatus: { optimal: 7 } }, createModel: () => ({
        options: { set() {} }, run() {}, getModelStatus: () => 7, getObjectiveValue: () => NaN,
        info: { get: () => NaN }, getSolution: () => ({ colValue: ["x"] }), dispose() {} }) })`,
    ],
  ])("gives no answer, within its time, when its package %s", async (_, program) => {
    expect(await openHighs({ home: homeWith(program) })?.(KNAPSACK, { ms: 1500 })).toBeNull();
  });
});
