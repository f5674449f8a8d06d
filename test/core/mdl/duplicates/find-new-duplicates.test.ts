import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDuplicates, findNewDuplicates } from "../../../../core/mdl/duplicates/index.ts";
import type { Duplicate, TextFile } from "../../../../core/mdl/index.ts";
import { codeFile, renamed, sampleCode } from "./sample-code.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const alpha = sampleCode(11, 30);
const beta = sampleCode(12, 30);
const gamma = sampleCode(13, 30);

describe("findNewDuplicates", () => {
  it("names the copied lines of a new file and the unchanged file that they come from", () => {
    const head = [codeFile("new.ts", beta, alpha.slice(3, 18), gamma)];
    expect(newDuplicates({ head, unchanged: [codeFile("old.ts", alpha)] })).toEqual([
      {
        path: "new.ts",
        start_line: 31,
        end_line: 45,
        source_path: "old.ts",
        source_start_line: 4,
        source_end_line: 18,
        kind: "exact",
      },
    ]);
  });

  it("tells a renamed copy of an unchanged file", () => {
    const head = [codeFile("new.ts", beta, renamed(alpha), gamma)];
    expect(newDuplicates({ head, unchanged: [codeFile("old.ts", alpha)] })).toEqual([
      expect.objectContaining({ path: "new.ts", source_path: "old.ts", kind: "renamed" }),
    ]);
  });

  it("finds lines that a file repeats of itself", () => {
    const base = [codeFile("a.ts", alpha, beta)];
    const head = [codeFile("a.ts", alpha, beta, alpha.slice(0, 10))];
    expect(places(newDuplicates({ base, head }))).toEqual(["a.ts:61-70 a.ts:1-10"]);
  });

  it("names the place that the change made, whichever of the two comes first", () => {
    const old = codeFile("m.ts", alpha);
    for (const path of ["a.ts", "z.ts"]) {
      const head = [codeFile(path, alpha.slice(0, 20)), codeFile("m.ts", alpha, gamma)];
      expect(places(newDuplicates({ base: [old], head }))).toEqual([`${path}:1-20 m.ts:1-20`]);
    }
  });

  it("names the second of two places that are both new", () => {
    const head = [codeFile("b.ts", beta, alpha), codeFile("a.ts", alpha, gamma)];
    expect(places(newDuplicates({ head }))).toEqual(["b.ts:31-60 a.ts:1-30"]);
  });

  it("names the third copy and not the second, which was there before", () => {
    const base = [codeFile("b.ts", alpha)];
    const head = [codeFile("b.ts", alpha, beta), codeFile("c.ts", gamma, alpha)];
    const found = newDuplicates({ base, head, unchanged: [codeFile("old.ts", alpha)] });
    expect(found).toEqual([expect.objectContaining({ path: "c.ts", start_line: 31, end_line: 60 })]);
  });

  it("names the new file and not what moved within its own", () => {
    const base = [codeFile("m.ts", alpha, beta)];
    const head = [codeFile("a.ts", alpha), codeFile("m.ts", beta, alpha)];
    expect(places(newDuplicates({ base, head }))).toEqual(["a.ts:1-30 m.ts:31-60"]);
  });

  it("names one of two files that take the place of one", () => {
    const base = [codeFile("m.ts", alpha)];
    const head = [codeFile("b.ts", alpha), codeFile("c.ts", alpha)];
    expect(places(newDuplicates({ base, head }))).toEqual(["c.ts:1-30 b.ts:1-30"]);
  });

  it("names of a longer copy only what was added to it", () => {
    const base = [codeFile("a.ts", alpha.slice(0, 12), beta)];
    const head = [codeFile("a.ts", alpha, beta)];
    const found = newDuplicates({ base, head, unchanged: [codeFile("old.ts", alpha)] });
    expect(places(found)).toEqual(["a.ts:13-30 old.ts:13-30"]);
  });

  it("is silent on copies that were there and whose surroundings change", () => {
    const unchanged = [codeFile("old.ts", alpha)];
    const base = [codeFile("a.ts", beta, alpha, gamma)];
    const head = [codeFile("a.ts", beta.slice(5), alpha, gamma.slice(0, 20))];
    expect(newDuplicates({ base, head, unchanged })).toEqual([]);
  });

  it("is silent on copies that were there and in which a line is edited", () => {
    const unchanged = [codeFile("old.ts", alpha)];
    const edited = alpha.map((line, n) => (n === 12 ? "logger.trace({ at: here }, step);" : line));
    expect(
      newDuplicates({ base: [codeFile("a.ts", alpha)], head: [codeFile("a.ts", edited)], unchanged }),
    ).toEqual([]);
  });

  it("is silent on copies whose names the change replaces", () => {
    const unchanged = [codeFile("old.ts", alpha)];
    const base = [codeFile("a.ts", alpha)];
    expect(newDuplicates({ base, head: [codeFile("a.ts", renamed(alpha))], unchanged })).toEqual([]);
  });

  it("is silent on any file that moves, though it had a copy", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom("a/b.ts", "z.ts"), (seed, to) => {
        const code = sampleCode(seed, 60);
        const unchanged = [codeFile("old.ts", code)];
        const change = { base: [codeFile("m.ts", code)], head: [codeFile(to, code)], unchanged };
        expect(newDuplicates(change)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is silent on lines that move from one file to another", () => {
    const base = [codeFile("a.ts", alpha, beta), codeFile("b.ts", gamma)];
    const head = [codeFile("a.ts", beta), codeFile("b.ts", gamma, alpha)];
    expect(newDuplicates({ base, head, unchanged: [codeFile("old.ts", alpha)] })).toEqual([]);
  });

  it("is silent on functions that change their order", () => {
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (seed, order) => {
        const parts = order.map((n) => sampleCode(seed + n * 1_000_000, 20));
        const sorted = [0, 1, 2, 3, 4].map((n) => sampleCode(seed + n * 1_000_000, 20));
        const unchanged = [codeFile("old.ts", ...sorted)];
        const change = { base: [codeFile("a.ts", ...sorted)], head: [codeFile("a.ts", ...parts)], unchanged };
        expect(newDuplicates(change)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is silent when copies are removed", () => {
    const base = [codeFile("a.ts", alpha), codeFile("b.ts", alpha, beta)];
    const head = [codeFile("b.ts", beta)];
    expect(newDuplicates({ base, head, unchanged: [codeFile("old.ts", alpha)] })).toEqual([]);
  });

  it("gives the same for files in another order", () => {
    const change = {
      base: [codeFile("a.ts", alpha), codeFile("b.ts", beta)],
      head: [codeFile("a.ts", alpha, beta), codeFile("b.ts", beta, gamma), codeFile("c.ts", renamed(gamma))],
      unchanged: [codeFile("u.ts", gamma), codeFile("v.ts", gamma.slice(5)), codeFile("w.ts", alpha)],
    };
    const found = newDuplicates(change);
    expect(found.length).toBeGreaterThan(2);
    const all = <T>(files: readonly T[]) => fc.shuffledSubarray([...files], { minLength: files.length });
    fc.assert(
      fc.property(all(change.base), all(change.head), all(change.unchanged), (base, head, unchanged) => {
        expect(findNewDuplicates({ base, head, unchanged })).toEqual(found);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same whatever the line ends", () => {
    const crlf = ({ path, text }: TextFile): TextFile => {
      return {
        path,
        text: new TextEncoder().encode(new TextDecoder().decode(text).replaceAll("\n", "\r\n")),
      };
    };
    const head = [codeFile("a.ts", beta, alpha)];
    const unchanged = [codeFile("old.ts", alpha)];
    const found = newDuplicates({ head, unchanged });
    expect(found).toHaveLength(1);
    expect(newDuplicates({ head: head.map(crlf), unchanged })).toEqual(found);
    expect(newDuplicates({ base: head, head: head.map(crlf), unchanged })).toEqual([]);
  });

  it("finds in a tree that is all new what there is in the tree", () => {
    const files = [
      codeFile("a.ts", alpha, beta),
      codeFile("b.ts", renamed(beta)),
      codeFile("c.ts", alpha, alpha),
    ];
    const found = findDuplicates(files);
    expect(found.length).toBeGreaterThan(2);
    expect(newDuplicates({ head: files })).toEqual(found);
  });
});

function newDuplicates(change: {
  readonly base?: readonly TextFile[];
  readonly head: readonly TextFile[];
  readonly unchanged?: readonly TextFile[];
}): readonly Duplicate[] {
  return findNewDuplicates({ base: [], unchanged: [], ...change });
}

function places(duplicates: readonly Duplicate[]): readonly string[] {
  return duplicates.map(
    (found) =>
      `${found.path}:${found.start_line}-${found.end_line} ${found.source_path}:${found.source_start_line}-${found.source_end_line}`,
  );
}
