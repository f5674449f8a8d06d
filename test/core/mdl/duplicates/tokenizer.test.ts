import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMENT,
  copyTokens,
  KEYWORD,
  kindOf,
  LONGEST_LINE,
  NUMBER,
  PUNCTUATION,
  STRING,
  sameText,
  Tokenizer,
  type Tokens,
  WORD,
} from "../../../../core/mdl/duplicates/tokens/index.ts";
import { sampleCode } from "./sample-code.ts";

const LETTERS: Readonly<Record<number, string>> = {
  [WORD]: "w",
  [KEYWORD]: "k",
  [NUMBER]: "n",
  [STRING]: "s",
  [PUNCTUATION]: ".",
  [COMMENT]: "c",
};

describe("Tokenizer", () => {
  it("tells words, keywords, numbers, strings and marks apart", () => {
    expect(kinds("const total_1 = sum(0x1f, 1.5e3) + über;")).toBe("kw.w.n.n..w.");
    expect(kinds(`say("it's", 'a "word"', "\\"") `)).toBe("w.s.s.s.");
  });

  it("takes an apostrophe in a word and a quote that nothing closes for marks", () => {
    expect(kinds("don't do 'that")).toBe("w.wk.w");
    expect(kinds('print("half')).toBe("w..w");
  });

  it("takes four and more equal marks for one, however many", () => {
    expect(kinds("==== a === b")).toBe(".w...w");
    expect([...codes("====")]).toEqual([...codes("=".repeat(70))]);
  });

  it("knows comments of many languages by how they open", () => {
    for (const line of ["a // b", "a # b c", "a /* b */", "a <!-- b -->", `a """b c"""`]) {
      expect([line, /^wc+$/.test(kinds(line))]).toEqual([line, true]);
    }
    expect(kinds("-- a b")).toBe("cccc");
    expect(kinds("#!/bin/sh")).toMatch(/^c+$/);
  });

  it("takes for none what only looks like a comment", () => {
    for (const line of [
      "http://example.org",
      "src/**/*.ts",
      "#include <a>",
      "#[test]",
      "color: #fff",
      "i--",
    ]) {
      expect([line, kinds(line).includes("c")]).toEqual([line, false]);
    }
    expect(kinds('"a // b"')).toBe("s");
    expect(kinds("a /* b\nc")).toBe("w..w" + "w");
  });

  it("reads a block comment to its end over lines, and code after it", () => {
    expect(kinds("/* a\n b's\n */ c")).toMatch(/^c+w$/);
    expect(kinds("x\n'''\n a 'b'\n''' y")).toMatch(/^wc+w$/);
  });

  it("gives the same text the same hash in a comment and in code", () => {
    const [inCode = 0, inComment = 0] = codes("alpha // alpha").filter((_, n) => n !== 1 && n !== 2);
    expect(sameText(inCode, inComment)).toBe(true);
    expect(kindOf(inCode)).not.toBe(kindOf(inComment));
  });

  it("gives a line the same tokens wherever it stands", () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const lines = sampleCode(seed, 10).join("\n");
        const alone = [...codes(lines)];
        expect([...codes(`${sampleCode(other, 7).join("\n")}\n${lines}`)].slice(-alone.length)).toEqual(
          alone,
        );
      }),
      { numRuns: 30 },
    );
  });

  it("gives the same tokens whatever the line ends", () => {
    const texts = fc.array(fc.stringMatching(/^[ -~]{0,40}$/), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (lines) => {
        expect(read(lines.join("\r\n"))).toEqual(read(lines.join("\n")));
      }),
    );
    const long = `x${"y".repeat(LONGEST_LINE)}`;
    expect(read(`${long}\r\n`)).toEqual(read(`${long}\n`));
  });

  it("takes a line beyond the limit for one token", () => {
    const longest = "a ".repeat(LONGEST_LINE / 2);
    expect(kinds(longest)).toHaveLength(LONGEST_LINE / 2);
    expect(kinds(`${longest}b\nc`)).toBe("sw");
  });

  it("takes any bytes, and says where each line starts", () => {
    const tokenizer = new Tokenizer();
    const bytes = fc.uint8Array({ maxLength: 600 }).map((all) => all.map((byte) => (byte < 30 ? 10 : byte)));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), bytes), (text) => {
        const { codes: found, lines } = tokenizer.read(text);
        const ends = text.reduce((sum, byte) => sum + Number(byte === 10), 0);
        expect(lines.length).toBe(ends + Number(text.length > 0 && text.at(-1) !== 10));
        expect(found.length).toBeLessThanOrEqual(text.length);
        expect([...lines]).toEqual([...lines].sort((a, b) => a - b));
        expect(lines[0] ?? 0).toBe(0);
      }),
    );
  });
});

function read(text: string): Tokens {
  return copyTokens(new Tokenizer().read(new TextEncoder().encode(text)));
}

function codes(text: string): Uint32Array {
  return read(text).codes;
}

function kinds(text: string): string {
  return Array.from(codes(text), (code) => LETTERS[kindOf(code)]).join("");
}
