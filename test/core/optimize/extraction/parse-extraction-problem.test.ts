import { describe, expect, it } from "vitest";
import { parseExtractionProblem, solveExtraction } from "../../../../core/optimize/extraction/index.ts";
import { codeOf } from "../../code-of.ts";

const REGION = { path: "a.ts", start_line: 1, end_line: 3 };
const ONE = { name: "a", saving_bytes: 1.5, regions: [REGION] };
const bytes = (document: unknown): Uint8Array =>
  new TextEncoder().encode(typeof document === "string" ? document : JSON.stringify(document));
const problem = (extractions: unknown): Uint8Array =>
  bytes({ schema: "quantum-forge/extractions@1", extractions });

describe("an extraction problem file", () => {
  it("gives the extractions as they stand in it", () => {
    const extractions = [ONE, { ...ONE, name: "b", saving_bytes: -2 }];
    expect(parseExtractionProblem(problem(extractions))).toEqual({ extractions });
  });

  it("takes ./a and a for one file", () => {
    const at = (path: string) => ({ ...ONE, name: path, regions: [{ ...REGION, path }] });
    const { extractions } = parseExtractionProblem(
      problem([at("./src//a.ts"), at("src/./a.ts"), at("src/a.ts")]),
    );
    expect(extractions.map(({ regions }) => regions[0]?.path)).toEqual(["src/a.ts", "src/a.ts", "src/a.ts"]);
  });

  it.each([
    ["nothing to extract", problem([]), "E_EXTRACTION_EMPTY"],
    [
      "a saving that is null, as JSON writes NaN",
      problem([{ ...ONE, saving_bytes: Number.NaN }]),
      "E_EXTRACTION_FORM",
    ],
    ["no region", problem([{ ...ONE, regions: [] }]), "E_EXTRACTION_FORM"],
    ["a line 0", problem([{ ...ONE, regions: [{ ...REGION, start_line: 0 }] }]), "E_EXTRACTION_FORM"],
    [
      "lines that end before they start",
      problem([{ ...ONE, regions: [{ ...REGION, start_line: 4 }] }]),
      "E_EXTRACTION_FORM",
    ],
    ["half a line", problem([{ ...ONE, regions: [{ ...REGION, end_line: 3.5 }] }]), "E_EXTRACTION_FORM"],
    ["an unknown key", problem([{ ...ONE, bytes: 1 }]), "E_EXTRACTION_FORM"],
    [
      "another schema",
      bytes({ schema: "quantum-forge/selection@1", extractions: [ONE] }),
      "E_EXTRACTION_FORM",
    ],
    ["a key twice", bytes('{"schema":"quantum-forge/extractions@1","schema":"x"}'), "E_EXTRACTION_FORM"],
    ["bytes that are not UTF-8", Uint8Array.of(0xff, 0xfe), "E_EXTRACTION_FORM"],
    ["a hundred megabytes", new Uint8Array(100 * 1024 * 1024), "E_EXTRACTION_TOO_LARGE"],
    [
      "savings that cannot be added up",
      problem(Array.from({ length: 10 }, (_, at) => ({ ...ONE, name: `${at}`, saving_bytes: 1e12 }))),
      "E_EXTRACTION_TOO_LARGE",
    ],
    ["two extractions of one name", problem([ONE, ONE]), "E_EXTRACTION_DUPLICATE"],
  ])("with %s is refused", (_, document, code) => {
    expect(codeOf(() => parseExtractionProblem(document))).toBe(code);
  });
});

describe("an extraction problem that was not read from a file", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])("is refused with a saving of %d", (saving_bytes) => {
    expect(codeOf(() => solveExtraction({ extractions: [{ ...ONE, saving_bytes }] }))).toBe(
      "E_EXTRACTION_FORM",
    );
  });

  it("is refused without a region", () => {
    expect(codeOf(() => solveExtraction({ extractions: [{ ...ONE, regions: [] }] }))).toBe(
      "E_EXTRACTION_FORM",
    );
  });
});
