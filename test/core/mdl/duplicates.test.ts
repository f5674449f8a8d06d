import { describe, expect, it } from "vitest";
import { type Duplicate, measureDelta, type TextFile } from "../../../core/mdl/index.ts";
import { textFile } from "./real-files.ts";

/** Lines that say something and differ from each other. */
function lines(topic: string, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, i) => `  ${topic}.${"abcdefghij"[i % 10]}${i * 37}(${topic.length + i * i});`,
  );
}

function file(path: string, ...parts: readonly (readonly string[])[]): TextFile {
  return textFile(path, `${parts.flat().join("\n")}\n`);
}

const alpha = lines("alpha", 30);
const beta = lines("beta", 12);
const gamma = lines("gamma", 12);

describe("duplicates", () => {
  it("names the copied lines of a new file and the unchanged file that they come from", () => {
    const head = [file("new.ts", beta, alpha.slice(3, 15), gamma)];
    expect(duplicates({ head, trained: [file("old.ts", alpha)] })).toMatchObject([
      { path: "new.ts", start_line: 13, end_line: 24, source_path: "old.ts", source_start_line: 4 },
    ]);
  });

  it("finds a source that was only indexed", () => {
    expect(
      duplicates({ head: [file("new.ts", beta, alpha)], indexed: [file("far.ts", gamma, alpha)] }),
    ).toMatchObject([
      { path: "new.ts", start_line: 13, end_line: 42, source_path: "far.ts", source_start_line: 13 },
    ]);
  });

  it("finds lines that a file repeats of itself", () => {
    const base = [file("a.ts", alpha, beta)];
    const head = [file("a.ts", alpha, beta, alpha.slice(0, 10))];
    expect(duplicates({ base, head })).toMatchObject([
      { path: "a.ts", start_line: 43, end_line: 52, source_path: "a.ts", source_start_line: 1 },
    ]);
  });

  it("names the new file, also where it sorts before its model", () => {
    const base = [file("z.ts", alpha)];
    const head = [file("a.ts", alpha.slice(0, 20)), file("z.ts", alpha, beta)];
    expect(duplicates({ base, head })).toMatchObject([
      { path: "a.ts", start_line: 1, end_line: 20, source_path: "z.ts", source_start_line: 1 },
    ]);
  });

  it("names the third copy and not the second, which was there before", () => {
    const old = [file("old.ts", alpha)];
    const base = [file("b.ts", alpha)];
    const head = [file("b.ts", alpha, beta), file("c.ts", gamma, alpha)];
    expect(duplicates({ base, head, trained: old })).toMatchObject([
      expect.objectContaining({ path: "c.ts", start_line: 13, end_line: 42 }),
    ]);
  });

  it("is silent on copies that were there, on renamed files and on moved lines", () => {
    const old = [file("old.ts", alpha)];
    expect(
      duplicates({ base: [file("b.ts", alpha)], head: [file("b.ts", alpha, beta)], trained: old }),
    ).toMatchObject([]);
    expect(duplicates({ base: [file("b.ts", alpha)], head: [file("c.ts", alpha)], trained: old })).toEqual(
      [],
    );
    const moved = duplicates({
      base: [file("a.ts", alpha, beta), file("b.ts", gamma)],
      head: [file("a.ts", beta), file("b.ts", gamma, alpha)],
    });
    expect(moved).toMatchObject([]);
  });

  it("is silent on fewer than six lines, on short ones and on a line that repeats itself", () => {
    const old = [file("old.ts", alpha)];
    expect(duplicates({ head: [file("a.ts", beta, alpha.slice(4, 9), gamma)], trained: old })).toMatchObject(
      [],
    );
    const braces = Array.from({ length: 20 }, (_, i) => `${" ".repeat(20 - i)}}`);
    expect(duplicates({ head: [file("a.ts", beta, braces, gamma, braces)] })).toMatchObject([]);
    expect(
      duplicates({
        head: [
          file(
            "a.ts",
            Array.from({ length: 200 }, () => "  0, 0, 0, 0,"),
          ),
        ],
      }),
    ).toMatchObject([]);
  });

  it("names the lines in which a repeat begins and ends", () => {
    const text = alpha.slice(0, 14).join("\n");
    const head = [textFile("a.ts", `before ${text} after\n`)];
    expect(duplicates({ head, trained: [file("old.ts", beta, alpha)] })).toMatchObject([
      { path: "a.ts", start_line: 1, end_line: 14, source_path: "old.ts", source_start_line: 13 },
    ]);
  });
});

function duplicates(request: {
  readonly base?: readonly TextFile[];
  readonly head: readonly TextFile[];
  readonly trained?: readonly TextFile[];
  readonly indexed?: readonly TextFile[];
}): readonly Duplicate[] {
  return measureDelta({ base: [], trained: [], indexed: [], ...request }).duplicates;
}
