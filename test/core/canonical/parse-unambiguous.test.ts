import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnambiguous } from "../../../core/canonical/index.ts";
import { codeOf } from "../code-of.ts";

const parse = (text: string) => parseUnambiguous(new TextEncoder().encode(text));

describe("parseUnambiguous", () => {
  it("reads what JSON.parse reads, in whatever form", () => {
    const values = fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parse(text)).toEqual(JSON.parse(text));
    });
    fc.assert(values);
  });

  it.each([
    ["a key twice", '{"a":1,"a":1}'],
    ["a key twice, written in two ways", '{"a":1,"\\u0061":1}'],
    ["a key twice further in", '[{"b":{"a":1, "a" : 2}}]'],
    ["no JSON", "{a:1}"],
    ["two values", "{}{}"],
    ["a byte order mark", "\ufeff{}"],
    ["more than 64 levels", "[".repeat(66) + "]".repeat(66)],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(codeOf(() => parse(text))).toBe("E_NOT_CANONICAL");
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(codeOf(() => parseUnambiguous(Uint8Array.of(0x22, 0xc3, 0x22)))).toBe("E_NOT_CANONICAL");
  });

  it("does not take a colon in a string for that of a key", () => {
    expect(parse('{"a":"\\"b\\":","c":["d:"]}')).toEqual({ a: '"b":', c: ["d:"] });
  });
});
