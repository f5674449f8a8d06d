import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../../../core/mdl/duplicates/index.ts";
import type { TextFile } from "../../../../core/mdl/index.ts";
import { codeFile, renamed, sampleCode } from "./sample-code.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
/** Where a chunk stands in a.ts and its copy in b.ts. */
const PLANTED = fc.record({
  seed: seeds,
  before: fc.nat(30),
  lines: fc.integer({ min: 12, max: 60 }),
  at: fc.nat(30),
});

describe("findDuplicates", () => {
  it("finds a copy of a random chunk at its lines", () => {
    fc.assert(
      fc.property(PLANTED, ({ seed, before, lines, at }) => {
        const chunk = sampleCode(seed, lines);
        expect(findDuplicates(planted(seed, chunk, before, chunk, at))).toEqual([
          {
            path: "b.ts",
            start_line: at + 2,
            end_line: at + 1 + lines,
            source_path: "a.ts",
            source_start_line: before + 2,
            source_end_line: before + 1 + lines,
            kind: "exact",
          },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("finds a copy whose names were all replaced, as a renamed one", () => {
    fc.assert(
      fc.property(PLANTED, ({ seed, before, lines, at }) => {
        const chunk = sampleCode(seed, lines + 10);
        const [found] = findDuplicates(planted(seed, chunk, before, renamed(chunk), at));
        expect(found).toMatchObject({ path: "b.ts", source_path: "a.ts", kind: "renamed" });
        expect(Math.abs((found?.start_line ?? 0) - (at + 2))).toBeLessThanOrEqual(2);
        expect(Math.abs((found?.end_line ?? 0) - (at + 11 + lines))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it("does not take text for a renamed copy whose names were replaced by different ones each time", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = sampleCode(seed, 40);
        let number = 0;
        const scrambled = source.map((line) => line.replace(/\b[a-z]{6}\d\b/g, () => `name${number++}`));
        expect(findDuplicates([codeFile("a.ts", source), codeFile("b.ts", scrambled)])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("finds nothing in code that does not repeat itself", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const files = [1, 2, 3].map((n) => codeFile(`${n}.ts`, sampleCode(seed + n * 1_000_000, 80)));
        expect(findDuplicates(files)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same for files in another order", () => {
    const code = sampleCode(1, 200);
    const files = [
      codeFile("a.ts", code.slice(0, 60)),
      codeFile("b.ts", sampleCode(2, 20), code.slice(20, 90)),
      codeFile("c.ts", renamed(code.slice(10, 50)), sampleCode(3, 20)),
      codeFile("d.ts", code.slice(100), code.slice(150)),
      codeFile("e.ts", code.slice(90, 130)),
    ];
    const found = findDuplicates(files);
    expect(found.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(findDuplicates(shuffled)).toEqual(found);
      }),
      { numRuns: 20 },
    );
  });

  it("joins what a few edited lines part into one near-duplicate", () => {
    const code = sampleCode(4, 60);
    const edited = [
      ...code.slice(0, 20),
      "logger.trace({ at: here }, step);",
      ...code.slice(21, 40),
      ...code.slice(42),
    ];
    expect(findDuplicates([codeFile("a.ts", code), codeFile("b.ts", edited)])).toEqual([
      {
        path: "b.ts",
        start_line: 1,
        end_line: 58,
        source_path: "a.ts",
        source_start_line: 1,
        source_end_line: 60,
        kind: "exact",
      },
    ]);
  });

  it("takes a copy in which literals differ for one, and calls it renamed", () => {
    const code = sampleCode(9, 60);
    const changes = code.map((line, n) => (n % 20 === 10 ? line.replace(/"[^"]*"/, '"other"') : line));
    expect(changes.filter((line, n) => line !== code[n]).length).toBeGreaterThan(0);
    expect(findDuplicates([codeFile("a.ts", code), codeFile("b.ts", changes)])).toEqual([
      expect.objectContaining({ path: "b.ts", start_line: 1, end_line: 60, kind: "renamed" }),
    ]);
  });

  it("names every copy but the first", () => {
    const code = sampleCode(5, 30);
    const files = ["c.ts", "a.ts", "b.ts"].map((path) => codeFile(path, code));
    const found = findDuplicates(files);
    expect(found.map(({ path, source_path }) => [path, source_path])).toEqual([
      ["b.ts", "a.ts"],
      ["c.ts", "a.ts"],
    ]);
  });

  it("finds text that a file repeats of itself, the copy and its source apart", () => {
    const code = sampleCode(6, 20);
    expect(findDuplicates([codeFile("a.ts", code, code)])).toEqual([
      expect.objectContaining({ start_line: 21, end_line: 40, source_start_line: 1, source_end_line: 20 }),
    ]);
  });

  it("finds copies that were indented or wrapped otherwise", () => {
    const code = sampleCode(7, 30);
    const wrapped = code.flatMap((line) => line.split(/(?<=[,;{(])/).map((part) => `\t\t${part}`));
    expect(findDuplicates([codeFile("a.ts", code), codeFile("b.ts", wrapped)])).toEqual([
      expect.objectContaining({ start_line: 1, end_line: wrapped.length, source_end_line: 30 }),
    ]);
  });

  it("puts the largest first", () => {
    const code = sampleCode(8, 100);
    const files = [
      codeFile("a.ts", code),
      codeFile("b.ts", code.slice(0, 15)),
      codeFile("c.ts", code.slice(20, 70)),
      codeFile("d.ts", code.slice(70)),
    ];
    expect(findDuplicates(files).map(({ path }) => path)).toEqual(["c.ts", "d.ts", "b.ts"]);
  });
});

/** Two files of other code with a chunk and its copy in them, between lines of which no half is alike. */
function planted(
  seed: number,
  chunk: readonly string[],
  before: number,
  copy: readonly string[],
  at: number,
): readonly TextFile[] {
  const x = sampleCode(seed + 1_000_000, before + 20);
  const y = sampleCode(seed + 2_000_000, at + 20);
  return [
    codeFile("a.ts", x.slice(0, before), ["begin (of) {the: chunk}"], chunk, ["it [ends]"], x.slice(before)),
    codeFile("b.ts", y.slice(0, at), ["so much / for + what % came"], copy, ["<and> | after"], y.slice(at)),
  ];
}
