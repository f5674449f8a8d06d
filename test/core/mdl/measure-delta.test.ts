import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileCode } from "../../../core/mdl/code-files.ts";
import {
  bitsToBytes,
  type DeltaRequest,
  measureDelta,
  measureSolid,
  modelId,
  type TextFile,
  TIERS,
} from "../../../core/mdl/index.ts";
import { mapSurprise } from "../../../core/mdl/map-surprise.ts";
import { packageFiles, textFile } from "./real-files.ts";

const NOTHING: DeltaRequest = { base: [], head: [], trained: [], indexed: [] };
const sources = packageFiles("yaml/dist/{compose,nodes}/*.js", 90_000);
const unchanged = sources.slice(0, 4);
const module_ = source(7);

describe("the sign of a delta", () => {
  it("is negative when a module is deleted", () => {
    const measurement = measure({ base: [module_], trained: unchanged });
    expect(measurement.mdl_delta).toBeLessThan(-100);
    expect(measurement.about_zero).toBe(false);
    expect(measurement.removal_bytes).toBe(-measurement.mdl_delta);
    expect(measurement.novelty_bytes).toBe(0);
  });

  it("is positive for new code, in proportion to it", () => {
    const one = measure({ head: [module_], trained: unchanged }).mdl_delta;
    const two = measure({ head: [module_, source(8)], trained: unchanged }).mdl_delta;
    expect(one).toBeGreaterThan(100);
    expect(two).toBeGreaterThan(one + 100);
    expect(two).toBeLessThan(one + source(8).text.length / 2);
  });

  it("is a few bytes for a renamed file, although its text stays the same", () => {
    const renamed = { path: "yaml/dist/other/name.js", text: module_.text };
    const measurement = measure({ base: [module_], head: [renamed], trained: unchanged });
    expect(Math.abs(measurement.mdl_delta)).toBeLessThan(10);
    expect(measurement.about_zero).toBe(true);
    expect(measurement.novelty_bytes).toBeLessThan(40);
  });

  it("is under 100 bytes for a copy of 25 KB, near or far", () => {
    const text = largest(25_000);
    const near = measure({ head: [{ path: "copy.js", text }], trained: [{ path: "model.js", text }] });
    expect(near.mdl_delta).toBeGreaterThan(0);
    expect(near.mdl_delta).toBeLessThan(100);
    const far = measure({
      head: [{ path: "copy.js", text }],
      trained: [module_],
      indexed: [{ path: "far/model.js", text }],
    });
    expect(far.mdl_delta).toBeGreaterThan(0);
    expect(far.mdl_delta).toBeLessThan(100);
  });

  it("is small for a small edit, while novelty and removal tell the edit", () => {
    const text = new TextDecoder().decode(module_.text);
    const head = [textFile(module_.path, text.replace("'use strict';", "'use strict';\nconst quartz = 42;"))];
    const measurement = measure({ base: [module_], head, trained: unchanged });
    expect(measurement.mdl_delta).toBeGreaterThan(0);
    expect(measurement.mdl_delta).toBeLessThan(40);
    expect(measurement.novelty_bytes).toBeLessThan(60);
    expect(measurement.surprises[0]).toMatchObject({ path: module_.path, line: 2 });
  });
});

describe("a delta", () => {
  const anyFiles = fc
    .uniqueArray(
      fc.record({
        path: fc.constantFrom("a", "b.c", "b/c", "d"),
        text: fc.uint8Array({ maxLength: 60 }),
      }),
      { selector: (file) => file.path },
    )
    .map((files) => files.sort((a, b) => (a.path < b.path ? -1 : 1)));

  it("is negated exactly when the sides are swapped", () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, anyFiles, (base, head, trained) => {
        const there = measure({ base, head, trained });
        const back = measure({ base: head, head: base, trained });
        expect(back.mdl_delta_bits + there.mdl_delta_bits).toBe(0);
        expect(back.mdl_delta + there.mdl_delta).toBe(0);
        expect(back.removal_bytes).toBe(there.novelty_bytes);
        expect(back.about_zero).toBe(there.about_zero);
      }),
      { numRuns: 25 },
    );
  });

  it("is the sum of its files, in exact bits that are multiples of 2^-20", () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, (base, head) => {
        const { files, mdl_delta_bits } = measure({ base, head });
        expect(files.reduce((sum, file) => sum + file.delta_bits, 0)).toBe(mdl_delta_bits);
        expect(Number.isInteger(mdl_delta_bits * 2 ** 20)).toBe(true);
        expect(files.map((file) => file.path)).toEqual(
          [...new Set([...base, ...head].map((file) => file.path))].sort(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("is the solid code length when there was nothing before", () => {
    const measurement = measure({ head: sources.slice(0, 4) });
    expect(measurement.mdl_delta_bits).toBe(measureSolid(sources.slice(0, 4)));
    expect(measurement.novelty_bytes).toBe(measurement.mdl_delta);
  });

  it("is 0 between equal sides and for no files at all", () => {
    const same = measure({ base: [module_], head: [module_], trained: unchanged });
    expect(same).toMatchObject({ mdl_delta: 0, mdl_delta_bits: 0, about_zero: true, duplicates: [] });
    const none = measure({ trained: unchanged });
    expect(none).toMatchObject({
      mdl_delta: 0,
      files: [],
      surprises: [],
      about_zero: true,
      model: modelId("standard"),
    });
  });

  it("is 0 when only line ends changed, which are counted apart", () => {
    const base = [textFile("a.txt", "one\r\ntwo\r\nthree\r\n")];
    const head = [textFile("a.txt", "one\ntwo\nthree\n")];
    const measurement = measure({ base, head });
    expect(measurement.mdl_delta_bits).toBe(0);
    expect(measurement.crlf_lines).toEqual({ base: 3, head: 0 });
  });

  it("has a value for any content: empty, without a final line end, one long line, not UTF-8", () => {
    const contents = ["", "no end", "x".repeat(20_000), "\n\n\n", "\0\0"].map((text) => textFile("f", text));
    const bytes = {
      path: "f",
      text: Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 7 + (i >> 3)) & 255),
    };
    for (const file of [...contents, bytes]) {
      const { mdl_delta_bits } = measure({ head: [file] });
      expect(mdl_delta_bits).toBeGreaterThan(0);
      expect(mdl_delta_bits).toBeLessThan(100 + 9 * file.text.length);
    }
  });

  it("knows less to tell after priming on related files", () => {
    const alone = measure({ head: [module_] }).mdl_delta;
    const primed = measure({ head: [module_], trained: unchanged }).mdl_delta;
    expect(primed).toBeLessThan(alone * 0.8);
  });

  it("counts the lines that ended in CR LF on either side", () => {
    const measurement = measure({
      base: [textFile("a", "1\r\n2\r\n"), textFile("b", "3\n")],
      head: [textFile("b", "3\r\n")],
    });
    expect(measurement.crlf_lines).toEqual({ base: 2, head: 1 });
  });

  it("tells how far it got", () => {
    const seen: number[] = [];
    measure({
      base: [module_],
      head: [source(8)],
      trained: unchanged,
      onProgress: (done) => seen.push(done),
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen).toHaveLength(2 * (unchanged.length + 2));
    expect(seen.at(-1)).toBe(1);
  });

  it("refuses files that are out of order or come twice", () => {
    const out = [textFile("b", ""), textFile("a", "")];
    expect(() => measure({ head: out })).toThrow(/^E_MDL_ORDER: .*"a" after "b"/);
    expect(() => measure({ base: out })).toThrow(expect.objectContaining({ code: "E_MDL_ORDER" }));
    expect(() => measureSolid([textFile("a", ""), textFile("a", "")])).toThrow(
      expect.objectContaining({ code: "E_MDL_ORDER" }),
    );
  });
});

describe("the categories of a delta", () => {
  it("are those that occur, in a fixed order, each the rounded sum of its files' exact bits", () => {
    const text = new TextDecoder().decode(module_.text);
    const paths = ["README.md", "data.json", "lib/a.ts", "lib/b.ts", "test/a.test.ts"];
    const { categories, files } = measure({
      base: [textFile("lib/b.ts", text.slice(0, 900))],
      head: paths.map((path, index) => textFile(path, text.slice(400 * index, 400 * index + 700))),
    });
    expect(categories.map(({ category, files: count }) => [category, count])).toEqual([
      ["code", 2],
      ["tests", 1],
      ["docs", 1],
      ["data", 1],
    ]);
    for (const { category, base_bytes, head_bytes, delta_bytes } of categories) {
      const own = files.filter((file) => file.category === category);
      const sum = (side: "base_bits" | "head_bits" | "delta_bits") =>
        bitsToBytes(own.reduce((bits, file) => bits + file[side], 0));
      expect([base_bytes, head_bytes, delta_bytes]).toEqual(
        (["base_bits", "head_bits", "delta_bits"] as const).map(sum),
      );
    }
  });

  it("are none when nothing changed", () => {
    expect(measure({ trained: unchanged }).categories).toEqual([]);
  });
});

describe("surprising lines", () => {
  const text = new TextDecoder().decode(module_.text);
  const added = (...lines: readonly string[]) =>
    measure({
      base: [module_],
      head: [textFile(module_.path, `${text}${lines.join("\n")}\n`)],
      trained: unchanged,
    });
  const firstAdded = linesOf(module_) + 1;

  it("are those that the change brought, none that was there", () => {
    const { surprises } = added("// zyxwv 90210 q#%!", "const quartz = 42;");
    expect(surprises[0]).toMatchObject({ path: module_.path, line: firstAdded, bytes: 20 });
    expect(surprises.every(({ line }) => line >= firstAdded)).toBe(true);
    expect(measure({ base: [module_], head: [module_] }).surprises).toEqual([]);
  });

  it("are ranked by the bits beyond what their length explains, so that a long line is none for being long", () => {
    const ordinary = sources
      .slice(8)
      .flatMap((file) => new TextDecoder().decode(file.text).split("\n"))
      .filter((line) => line.length > 20)
      .slice(0, 30);
    const long = `// ${ordinary.slice(0, 12).join(" ").replaceAll(/\s+/g, " ")}`;
    const noise = "const k = 'q8Zr2kW7yTn5Xb0LpVd3';";
    const { surprises, line_surprise } = added(...ordinary, noise, long);
    const [first] = surprises;
    expect(first).toMatchObject({ line: firstAdded + 30, bytes: noise.length + 1 });
    expect(line_surprise[0]?.line_bits.at(-1)).toBeGreaterThan(first?.bits ?? Number.POSITIVE_INFINITY);
  });

  it("come the greatest excess first, at most 20", () => {
    const { surprises } = measure({ head: sources.slice(0, 3) });
    expect(surprises).toHaveLength(20);
    const excess = surprises.map(({ excess_bits }) => excess_bits);
    expect(excess).toEqual(excess.toSorted((a, b) => b - a));
    expect(excess.every((bits) => bits >= 0 && Number.isInteger(bits * 16))).toBe(true);
    for (const { bits, excess_bits } of surprises) expect(bits).toBeGreaterThan(excess_bits);
  });

  it("hold a change of one line, whose length explains all of its bits", () => {
    const { surprises } = measure({ head: [textFile("a.txt", "zyxwv 90210 q#%!\n")] });
    expect(surprises).toMatchObject([{ path: "a.txt", line: 1, bytes: 17, excess_bits: 0 }]);
  });
});

describe("the surprise map", () => {
  it("has every line of the changed files' new versions, in steps of 1/16 bit", () => {
    const head = [textFile("a.txt", "one\r\ntwo\n\nend"), textFile("b.txt", "")];
    const { line_surprise, line_surprise_left_out, files } = measure({ head });
    expect(line_surprise.map(({ path, line_bits }) => [path, line_bits.length])).toEqual([
      ["a.txt", 4],
      ["b.txt", 0],
    ]);
    expect(line_surprise_left_out).toEqual({ files: 0, lines: 0 });
    const bits = line_surprise[0]?.line_bits ?? [];
    expect(bits.every((each) => each >= 0 && Number.isInteger(each * 16))).toBe(true);
    expect(bits.reduce((sum, each) => sum + each, 0)).toBeLessThan(files[0]?.head_bits ?? 0);
  });

  it("gives the lines that the base explains next to nothing", () => {
    const head = [textFile(module_.path, `${new TextDecoder().decode(module_.text)}const quartz = 42;\n`)];
    const { line_surprise } = measure({ base: [module_], head });
    const bits = line_surprise[0]?.line_bits ?? [];
    expect(bits).toHaveLength(linesOf(module_) + 1);
    expect(bits.at(-1)).toBeGreaterThan(20);
    expect(Math.max(...bits.slice(1, -1))).toBeLessThan(8);
  });

  it("takes the files with the most information where there are too many, and says what it left out", () => {
    const code = (path: string, bits: number, lines: number): FileCode => ({
      path,
      bits,
      line_bits: Array.from({ length: lines }, () => bits / lines),
    });
    const many = Array.from({ length: 203 }, (_, index) => code(`f${index}`, index % 2 === 0 ? 9 : 5, 2));
    const map = mapSurprise(many);
    expect(map.line_surprise).toHaveLength(200);
    expect(map.line_surprise_left_out).toEqual({ files: 3, lines: 6 });
    const kept = map.line_surprise.map(({ path }) => path);
    expect(many.map(({ path }) => path).filter((path) => !kept.includes(path))).toEqual([
      "f197",
      "f199",
      "f201",
    ]);
    const long = mapSurprise([code("a", 1, 3), code("b", 9, 99_998), code("c", 5, 3), code("d", 1, 2)]);
    expect(long.line_surprise.map(({ path }) => path)).toEqual(["b", "d"]);
    expect(long.line_surprise_left_out).toEqual({ files: 2, lines: 6 });
  });
});

describe("the model by its name", () => {
  const exact = {
    fast: [10062338574, 2660708727],
    standard: [8123573801, 335998209],
    deep: [6397795290, -909006869],
  } as const;
  it.each(TIERS)("gives these exact code lengths in the tier %s; other numbers need another name", (tier) => {
    expect(modelId(tier)).toBe(`qf-mdl/2-${tier}`);
    const lines = Array.from(
      { length: 300 },
      (_, i) => `  const row_${(i * i) % 97} = table[${i % 13}] ?? ${i};`,
    );
    const golden = textFile("src/golden.ts", `${lines.join("\n")}\n${lines.slice(5, 40).join("\r\n")}`);
    const mixed = {
      path: "src/mixed.bin",
      text: Uint8Array.from({ length: 512 }, (_, i) => (i * 167 + (i >> 2)) & 255),
    };
    const solid = measureSolid([golden, mixed], { tier });
    const delta = measure({
      tier,
      base: [mixed],
      head: [golden],
      trained: [textFile("src/near.ts", lines.join(";\n"))],
      indexed: [textFile("lib/far.ts", lines.slice(100, 200).join(",\n"))],
    });
    expect([solid * 2 ** 20, delta.mdl_delta_bits * 2 ** 20]).toEqual(exact[tier]);
  });
});

function measure(request: Partial<Parameters<typeof measureDelta>[0]>) {
  return measureDelta({ ...NOTHING, ...request });
}

function source(index: number): TextFile {
  const file = sources[index];
  if (file === undefined) throw new Error("the yaml package is not installed");
  return file;
}

function largest(bytes: number): Uint8Array {
  return new Uint8Array(Buffer.concat(sources.map((file) => file.text))).slice(0, bytes);
}

function linesOf(file: TextFile): number {
  return file.text.filter((byte) => byte === 10).length;
}
