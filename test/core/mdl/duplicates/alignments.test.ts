import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Alignment,
  alignmentOf,
  clip,
  Scanner,
  swapSides,
} from "../../../../core/mdl/duplicates/alignments/index.ts";
import { Tokenizer } from "../../../../core/mdl/duplicates/tokens/index.ts";
import { renamed, sampleCode } from "./sample-code.ts";

const pieces = [
  { a: 10, b: 100, length: 20, replaced: 2, gap_cost: 0 },
  { a: 33, b: 120, length: 30, replaced: 0, gap_cost: 7.5 },
];

describe("an alignment", () => {
  it("gains a token for each that agrees, and loses by gaps and replacements", () => {
    expect(alignmentOf(pieces)).toMatchObject({
      a_start: 10,
      a_end: 63,
      b_start: 100,
      b_end: 150,
      length: 50,
      replaced: 2,
      gain: 20 - 2 - 3 * 2 - 7.5 + 30,
    });
  });

  it("is the same when its sides are swapped twice", () => {
    expect(swapSides(swapSides(alignmentOf(pieces)))).toEqual(alignmentOf(pieces));
  });

  it("is cut on side a, and as far on side b", () => {
    const cut = clip(alignmentOf(pieces), 15, 40);
    expect(cut).toMatchObject({ a_start: 15, a_end: 40, b_start: 105, b_end: 127, length: 22 });
    expect(clip(alignmentOf(pieces), 30, 33)).toBeNull();
    expect(clip(alignmentOf(pieces), 33, 99)).toMatchObject({ a_start: 33, gain: 30 });
  });
});

describe("Scanner", () => {
  it("finds one copy once, however many fingerprints it has", () => {
    const code = tokens(sampleCode(1, 300));
    expect(found([code], code).filter(({ replaced }) => replaced === 0)).toHaveLength(2);
  });

  it("reaches over edited lines but not over edits without end", () => {
    const code = sampleCode(2, 80);
    const other = sampleCode(3, 80);
    const parted = (gap: number) => [...code.slice(0, 40), ...other.slice(0, gap), ...code.slice(40)];
    const longest = (gap: number) =>
      Math.max(...found([tokens(code)], tokens(parted(gap))).map(({ length }) => length));
    const all = tokens(code).length;
    expect(longest(2)).toBe(all);
    expect(longest(20)).toBeLessThan(0.7 * all);
  });

  it("maps names one to one", () => {
    const code = sampleCode(4, 40);
    const names = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(names, names, (x, y) => {
        fc.pre(x !== y);
        const merged = renamed(code).map((line) => line.replaceAll(`another${x}`, `another${y}`));
        const best = (from: readonly string[], to: readonly string[]) =>
          Math.max(...found([tokens(from)], tokens(to)).map(({ gain }) => gain));
        expect(best(code, merged)).toBeLessThan(best(code, renamed(code)));
        expect(best(merged, code)).toBeLessThan(best(renamed(code), code));
      }),
      { numRuns: 20 },
    );
  });

  it("finds the same whichever side is scanned, for copies and for renamings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (seed, isRenamed) => {
        const code = sampleCode(seed, 50);
        const part = code.slice(10, 40);
        const x = tokens(code);
        const y = tokens(isRenamed ? renamed(part) : part);
        const ranges = (all: readonly Alignment[]) =>
          all.map(({ a_start, a_end, b_start, b_end }) => [a_start, a_end, b_start, b_end]);
        const forth = ranges(found([x], y).filter(({ gain }) => gain > 100));
        const back = ranges(
          found([y], x)
            .filter(({ gain }) => gain > 100)
            .map(swapSides),
        );
        expect(forth.length).toBeGreaterThan(0);
        expect(back).toEqual(forth);
      }),
      { numRuns: 30 },
    );
  });

  it("aligns repeated text a number of times that grows slower than the text", () => {
    const line = "call(first, second, 3); other.thing(a + b, 'x', [d, e]); if (f) return g;";
    const block = sampleCode(5, 12);
    const counts = (repeats: number) =>
      [
        Array.from({ length: repeats }, () => line),
        Array.from({ length: repeats / 8 }, () => block).flat(),
      ].map((lines) => {
        let count = 0;
        new Scanner().scanAndAdd(tokens(lines), () => count++);
        return count;
      });
    const few = counts(400);
    const many = counts(3_200);
    for (const [n, count] of many.entries()) expect(count).toBeLessThan(4 * (few[n] ?? 0));
  });
});

/** Alignments of a text with files. */
function found(files: readonly Uint32Array[], text: Uint32Array): readonly Alignment[] {
  const scanner = new Scanner();
  for (const file of files) scanner.add(file, () => true);
  const all: Alignment[] = [];
  scanner.scan(text, (alignment) => all.push(alignment));
  return all;
}

function tokens(lines: readonly string[]): Uint32Array {
  return new Tokenizer().read(new TextEncoder().encode(lines.join("\n"))).codes;
}
