import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DeltaRequest,
  MODEL_ID,
  measureDelta,
  measureSolid,
  type TextFile,
} from "../../../core/mdl/index.ts";
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
    expect(none).toMatchObject({ mdl_delta: 0, files: [], surprises: [], about_zero: true, model: MODEL_ID });
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

  it("reports surprising lines worst first, at most 20, and none of a line that was there", () => {
    const base = [module_];
    const head = [textFile(module_.path, `${new TextDecoder().decode(module_.text)}// zyxwv 90210 q#%!\n`)];
    const { surprises } = measure({ base, head, trained: unchanged });
    const bits = surprises.map((line) => line.bits);
    expect(bits).toEqual([...bits].sort((a, b) => b - a));
    expect(surprises).toHaveLength(20);
    expect(surprises[0]?.line).toBe(linesOf(module_) + 1);
    expect(surprises[0]?.bits).toBeGreaterThan(50);
    expect(surprises[1]?.bits).toBeLessThan(20);
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
    expect(seen).toHaveLength(unchanged.length + 4);
    expect(seen.at(-1)).toBe(1);
  });

  it("refuses files that are out of order, come twice, or ask for a tier that does not exist", () => {
    const out = [textFile("b", ""), textFile("a", "")];
    expect(() => measure({ head: out })).toThrow(/^E_MDL_ORDER: .*"a" after "b"/);
    expect(() => measure({ base: out })).toThrow(expect.objectContaining({ code: "E_MDL_ORDER" }));
    expect(() => measureSolid([textFile("a", ""), textFile("a", "")])).toThrow(
      expect.objectContaining({ code: "E_MDL_ORDER" }),
    );
    expect(() => measure({ tier: "deep" })).toThrow(expect.objectContaining({ code: "E_MDL_TIER" }));
    expect(measure({ tier: "fast" }).mdl_delta).toBe(0);
  });
});

describe("the model by its name", () => {
  it("gives these exact code lengths; another number needs another name", () => {
    expect(MODEL_ID).toBe("qf-mdl/1-fast");
    const lines = Array.from(
      { length: 300 },
      (_, i) => `  const row_${(i * i) % 97} = table[${i % 13}] ?? ${i};`,
    );
    const golden = textFile("src/golden.ts", `${lines.join("\n")}\n${lines.slice(5, 40).join("\r\n")}`);
    const mixed = {
      path: "src/mixed.bin",
      text: Uint8Array.from({ length: 512 }, (_, i) => (i * 167 + (i >> 2)) & 255),
    };
    expect(measureSolid([golden, mixed]) * 2 ** 20).toBe(9148244942);
    const delta = measure({
      base: [mixed],
      head: [golden],
      trained: [textFile("src/near.ts", lines.join(";\n"))],
      indexed: [textFile("lib/far.ts", lines.slice(100, 200).join(",\n"))],
    });
    expect(delta.mdl_delta_bits * 2 ** 20).toBe(782347108);
  });
});

function measure(request: Partial<DeltaRequest>) {
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
