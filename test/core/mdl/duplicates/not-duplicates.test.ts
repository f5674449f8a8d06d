import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../../../core/mdl/duplicates/index.ts";
import { codeFile, sampleCode } from "./sample-code.ts";

const WORDS = ["apple", "birch", "cedar", "daisy", "elder", "ferns", "grape", "hazel", "iris", "jasmine"];

/** Two files of unlike code that share one kind of likeness. */
function inBoth(likeness: (suffix: string) => readonly string[]): ReturnType<typeof findDuplicates> {
  return findDuplicates([
    codeFile("a.ts", sampleCode(1, 20), likeness("One"), sampleCode(2, 20)),
    codeFile("b.ts", sampleCode(3, 20), likeness("Two"), sampleCode(4, 20)),
  ]);
}

describe("what is alike and no duplicate", () => {
  it("is a list of imports of other things", () => {
    const imports = (suffix: string) =>
      WORDS.map((word) => `import { ${word}${suffix} } from "./${word}${suffix}.ts";`);
    expect(inBoth(imports)).toEqual([]);
  });

  it("is a table of other literals", () => {
    const rows = (suffix: string) =>
      WORDS.map((word, n) => `  ["${word}${suffix}", ${n * suffix.length}, "${n}"],`);
    expect(inBoth(rows)).toEqual([]);
  });

  it("is a list of records with the same fields", () => {
    const records = (suffix: string) =>
      WORDS.map((word) => `  { id: "${word}${suffix}", size: ${word.length}, at: ${word}${suffix} },`);
    expect(inBoth(records)).toEqual([]);
  });

  it("is a list of records that differ in one literal", () => {
    const records = (suffix: string) =>
      WORDS.map((word) => `  { id: "${word}${suffix}", size: width, at: height, on: total },`);
    expect(inBoth(records)).toEqual([]);
  });

  it("is a list of calls of one form", () => {
    expect(inBoth((suffix) => WORDS.map((word) => `${word}${suffix}.add(${word}, "${suffix}");`))).toEqual(
      [],
    );
  });

  it("is prose of the same punctuation", () => {
    const prose = (suffix: string) =>
      WORDS.map(
        (word) => `${word}${suffix} ${suffix}${word} and more of ${word}${suffix}, which ${suffix} is.`,
      );
    expect(inBoth(prose)).toEqual([]);
  });

  it("is the licence at the top of each file", () => {
    const licence = Array.from(
      { length: 20 },
      (_, n) => `// Clause ${n}: no warranty of merchantability or fitness.`,
    );
    expect(
      findDuplicates([
        codeFile("a.ts", licence, sampleCode(5, 20)),
        codeFile("b.ts", licence, sampleCode(6, 20)),
      ]),
    ).toEqual([]);
  });

  it("is a stack of brackets, a rule across the page or a table of one number", () => {
    const brackets = Array.from({ length: 40 }, (_, n) => `${" ".repeat(40 - n)}}`);
    expect(inBoth(() => brackets)).toEqual([]);
    expect(inBoth(() => Array.from({ length: 40 }, () => `// ${"-".repeat(60)}`))).toEqual([]);
    expect(inBoth(() => Array.from({ length: 40 }, () => "  0, 0, 0, 0, 0, 0, 0, 0,"))).toEqual([]);
  });

  it("is less than five lines or forty tokens", () => {
    const code = sampleCode(7, 40);
    const dense = [0, 10, 20, 30].map((n) => code.slice(n, n + 10).join(" "));
    expect(inBoth(() => dense)).toEqual([]);
    expect(inBoth(() => [...dense, code[0] ?? ""])).toHaveLength(1);
    expect(inBoth(() => ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"])).toEqual([]);
  });
});
