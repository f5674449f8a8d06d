import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDuplicates, findNewDuplicates } from "../../../../core/mdl/duplicates/index.ts";
import type { TextFile } from "../../../../core/mdl/index.ts";
import { codeFile } from "./sample-code.ts";

const MARKS = "(){}[]'\"`/*#-<!>\\\n\r\t ;,.=ab0";

describe("duplicates in text that nobody would write", () => {
  it("are found or not, but any bytes are read", () => {
    const text = fc.uint8Array({ maxLength: 2_000 });
    const marks = fc
      .array(fc.constantFrom(...MARKS), { maxLength: 2_000 })
      .map((all) => encode(all.join("")));
    const files = fc.array(fc.oneof(text, marks), { maxLength: 5 }).map((texts) => {
      return texts.map((bytes, n): TextFile => ({ path: `${n}`, text: bytes }));
    });
    fc.assert(
      fc.property(files, files, files, (base, head, unchanged) => {
        for (const { path, start_line, end_line } of findNewDuplicates({ base, head, unchanged })) {
          expect(head.map((file) => file.path)).toContain(path);
          expect(start_line).toBeLessThanOrEqual(end_line);
        }
      }),
    );
  });

  it("are none in one gigantic line", () => {
    const text = new Uint8Array(2 ** 26).fill(97);
    expect(
      findDuplicates([
        { path: "a", text },
        { path: "b", text: text.subarray(1) },
      ]),
    ).toEqual([]);
  });

  it("are found among a hundred thousand tiny files", () => {
    const files = Array.from({ length: 100_000 }, (_, n) =>
      codeFile(`${n}.ts`, [`export const a${n} = ${n};`]),
    );
    expect(findDuplicates(files)).toEqual([]);
  });

  it("are few where one line fills a file", () => {
    const line = "call(first, second, 3); other.thing(a + b, 'x', [d, e]); if (f) return g;\n";
    expect(findDuplicates([{ path: "a", text: encode(line.repeat(3_000)) }]).length).toBeLessThan(20);
    expect(findDuplicates([{ path: "a", text: encode("0, 0, 0,\n".repeat(20_000)) }])).toEqual([]);
  });

  it("are found at the end of a file with quotes and comments that nothing closes", () => {
    const open = encode(`${"\"'\\".repeat(2_000)}\n${"/* ".repeat(2_000)}\n${"/*\n".repeat(20_000)}`);
    expect(findDuplicates([{ path: "a", text: open }])).toEqual([]);
  });
});

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
