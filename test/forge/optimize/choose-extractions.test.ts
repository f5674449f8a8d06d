import { describe, expect, it } from "vitest";
import { openHighs } from "../../../adapters/highs/index.ts";
import { drawnExtractions } from "../../../bench/optimize/drawn-extractions.ts";
import { minimiseExactly } from "../../../core/optimize/exact/index.ts";
import type { ExtractionReport } from "../../../core/report/extraction-report.ts";
import { renderExtraction } from "../../../core/report/render-extraction.ts";
import { chooseExtractions, type ExtractionSources } from "../../../forge/optimize/choose-extractions.ts";
import type { ChoiceMeans } from "../../../forge/optimize/choose-with-backends.ts";
import type { OptimizeOptions } from "../../../forge/optimize/optimize-options.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { answerOf, backendThat, trialsInMemory } from "./backends.ts";

const ALONE: OptimizeOptions = {
  backend: "classical",
  compare: false,
  budget_ms: 2000,
  seed: 1,
  quantum_threshold: 0,
};

function choose(
  files: Readonly<Record<string, unknown>>,
  sources: Partial<ExtractionSources>,
  { options = ALONE, ...means }: Partial<ChoiceMeans> & { readonly options?: OptimizeOptions } = {},
): Promise<ExtractionReport> {
  return chooseExtractions({ file: null, measurement: null, ...sources }, options, {
    readInput: async (path) => new TextEncoder().encode(JSON.stringify(files[path])),
    adapters: [],
    trials: trialsInMemory(),
    linear: null,
    ...means,
  });
}

const region = (path: string, start_line: number, end_line: number) => ({ path, start_line, end_line });
const problemFile = (problem: object): object => ({ schema: "quantum-forge/extractions@1", ...problem });
const SMALL = problemFile({
  extractions: [
    { name: "middle", saving_bytes: 10, regions: [region("a", 5, 15)] },
    { name: "before", saving_bytes: 6, regions: [region("a", 1, 5)] },
    { name: "behind", saving_bytes: 7, regions: [region("a", 15, 20)] },
    { name: "nothing", saving_bytes: -2, regions: [region("b", 1, 9)] },
  ],
});

/** Three copies of ten lines of 16 bits in files of lines of 8 bits, and a copy in a file that was not measured. */
const MEASURED = {
  schema: "quantum-forge/measure@1",
  mdl_delta: 1,
  duplicates: [
    ["b", 1, 10, "a", 1, 10],
    ["c", 1, 10, "a", 1, 10],
    ["c", 8, 12, "b", 12, 16],
    ["unmeasured", 1, 5, "a", 1, 5],
  ].map(([path, start_line, end_line, source_path, source_start_line, source_end_line]) => ({
    path,
    start_line,
    end_line,
    source_path,
    source_start_line,
    source_end_line,
    kind: "exact",
  })),
  line_surprise: ["b", "c"].map((path) => ({
    path,
    line_bits: Array.from({ length: 20 }, (_, at) => (at < 10 ? 128 : 64)),
  })),
};

describe("the choice of extractions", () => {
  it("keeps its three numbers apart, and says why the others are left", async () => {
    const report = await choose({ "p.json": SMALL }, { file: "p.json" });
    expect(report).toMatchObject({
      schema: "quantum-forge/optimize@1",
      problem: "mdl",
      backend: "classical",
      unit: "byte",
      value: 13,
      upper_bound: 13,
      gap: 0,
      proven: true,
      current: "as_found",
      current_value: 10,
      gain_over_classical: 0,
      variables: 3,
      prediction: null,
    });
    expect(report.gain_over_current).toBeCloseTo(0.3, 12);
    expect(report.chosen.map(({ name }) => name)).toEqual(["behind", "before"]);
    expect(report.left.map(({ name, in_the_way }) => [name, in_the_way])).toEqual([
      ["middle", ["before", "behind"]],
      ["nothing", []],
    ]);
  });

  it("predicts from a measurement what each repeat, and all repeats of one text together, would save", async () => {
    const report = await choose({ "m.json": MEASURED }, { measurement: "m.json" });
    expect(report.prediction).toEqual({ duplicates: 4, unmeasured: 1 });
    // Lines of 16 and 8 bytes, of 12 on average: 2 x 160 - 4 x 12 for the group, 160 - 3 x 12 for a pair.
    expect(report.chosen).toEqual([
      {
        name: "a:1-10 and 2 other places",
        saving_bytes: 272,
        regions: [region("a", 1, 10), region("b", 1, 10), region("c", 1, 10)],
      },
    ]);
    expect(report.left.map(({ name, saving_bytes }) => [name, saving_bytes])).toEqual([
      ["a:1-10 and b:1-10", 124],
      ["a:1-10 and c:1-10", 124],
      ["b:12-16 and c:8-12", 28],
    ]);
    expect(report.notices).toEqual([
      "1 repeat is left out: the measurement has no lengths for the lines of the files",
    ]);
  });

  it("is empty, and says why, when a measurement has no repeats", async () => {
    const report = await choose({ "m.json": { ...MEASURED, duplicates: [] } }, { measurement: "m.json" });
    expect(report).toMatchObject({
      value: 0,
      gap: 0,
      proven: true,
      gain_over_current: null,
      chosen: [],
      left: [],
    });
    expect(report.notices).toEqual(["the measurement has no repeats: there is nothing to choose from"]);
    expect(renderExtraction(report, { width: 80, color: false })).toContain("0 B predicted to be saved");
  });

  it.each([
    ["no source", {}, "E_OPTION"],
    ["two sources", { file: "p.json", measurement: "m.json" }, "E_OPTION"],
    ["a problem for a measurement", { measurement: "p.json" }, "E_EXTRACTION_FORM"],
    ["a measurement for a problem", { file: "m.json" }, "E_EXTRACTION_FORM"],
    ["a repeat that ends before it starts", { measurement: "reversed.json" }, "E_EXTRACTION_FORM"],
  ])("is refused with %s", async (_, sources, code) => {
    const files = {
      "p.json": SMALL,
      "m.json": MEASURED,
      "reversed.json": {
        ...MEASURED,
        duplicates: [{ ...MEASURED.duplicates[0], end_line: 1, start_line: 2 }],
      },
    };
    await expect(choose(files, sources)).rejects.toMatchObject({ code });
  });
});

describe("the choice of extractions with others", () => {
  const LARGE = problemFile(drawnExtractions(900, 90, 3));

  it("is bettered or certified more closely by HiGHS where it is there", async () => {
    const alone = await choose({ "p.json": LARGE }, { file: "p.json" });
    const linear = openHighs({ home: temporaryFolder() });
    const options = { ...ALONE, budget_ms: 60_000 };
    const both = await choose({ "p.json": LARGE }, { file: "p.json" }, { linear, options });
    expect(alone.proven).toBe(false);
    expect(both.gap).toBeLessThan(alone.gap);
    expect(both.value).toBeGreaterThanOrEqual(alone.value);
    expect(both.gain_over_classical).toBe(0);
  });

  it("is the same when HiGHS gives no answer, or nonsense", async () => {
    const alone = await choose({ "p.json": LARGE }, { file: "p.json" });
    expect(await choose({ "p.json": LARGE }, { file: "p.json" }, { linear: async () => null })).toEqual(
      alone,
    );
    const linear = async () => ({ values: Array<number>(900).fill(1), bound: -1e12, optimal: true });
    const { value, chosen } = await choose({ "p.json": LARGE }, { file: "p.json" }, { linear });
    expect([value, chosen]).toEqual([alone.value, alone.chosen]);
  });

  it("asks a backend by windows beside visiting all states, and never gets worse", async () => {
    const exact = backendThat(async (ising) => answerOf(minimiseExactly(ising).bits));
    const options = { ...ALONE, backend: "annealer" as const, budget_ms: 10_000 };
    const alone = await choose({ "p.json": LARGE }, { file: "p.json" });
    const report = await choose({ "p.json": LARGE }, { file: "p.json" }, { options, adapters: [exact] });
    expect(report.value).toBeGreaterThanOrEqual(alone.value);
    expect(report.backends.map(({ backend, status }) => [backend, status])).toEqual([
      ["classical", "answered"],
      ["annealer", "answered"],
    ]);
    expect([report.backend, report.gain_over_classical]).toEqual(["classical", 0]);
  });
});

describe("the choice of extractions on the terminal", () => {
  it("stays within 80 columns, whatever files are called", async () => {
    const path = `${"folder/".repeat(30)}a.ts`;
    const extractions = Array.from({ length: 40 }, (_, at) => ({
      name: `${at} ${path}`,
      saving_bytes: at - 3,
      regions: [region(path, 1 + 3 * at, 5 + 3 * at)],
    }));
    const report = await choose({ "p.json": problemFile({ extractions }) }, { file: "p.json" });
    const text = renderExtraction(report, { width: 80, color: false });
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    for (const label of [
      "Gain on current",
      "Gain on classical",
      "Certified gap",
      "more (--json has them all)",
    ])
      expect(text).toContain(label);
  });

  it("says what is saved, what is left and how it was predicted", async () => {
    const report = await choose({ "m.json": MEASURED }, { measurement: "m.json" });
    const text = renderExtraction(report, { width: 80, color: false });
    expect(text).toContain("272 B predicted to be saved by 1 extraction of 4");
    expect(text).toContain("left: a chosen one rewrites its lines");
    expect(text).toContain("from 4 repeats: the information of the copies");
  });
});
