import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCanonical, type JsonValue } from "../../../core/canonical/index.ts";
import { codeOf } from "../vbh/coded.ts";
import { vectorFolder, WHY_SKIPPED } from "../vbh/vectors.ts";

const vectors = vectorFolder("jcs");

describe.skipIf(vectors.absent)(`encodeCanonical and the RFC 8785 vectors, ${WHY_SKIPPED}`, () => {
  const names = vectors.absent ? [] : readdirSync(`${vectors.path}/input`);

  it("finds all six of them", () => {
    expect(names).toHaveLength(6);
  });

  it.each(names)("gives the exact bytes of %s", (name) => {
    const value = JSON.parse(readFileSync(`${vectors.path}/input/${name}`, "utf8"));
    const expected = readFileSync(`${vectors.path}/output/${name}`, "utf8");
    expect(encodeCanonical(value)).toBe(expected);
  });
});

describe("encodeCanonical", () => {
  it("sorts keys by UTF-16 code unit, also those that look like array indexes", () => {
    expect(encodeCanonical({ "\ufb33": 1, "😂": 2, "10": 3, "9": 4, a: 5 })).toBe(
      '{"10":3,"9":4,"a":5,"😂":2,"\ufb33":1}',
    );
  });

  it("keeps a key named __proto__", () => {
    expect(encodeCanonical(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });

  it.each([
    [-0, "0"],
    [1e21, "1e+21"],
    [1e-7, "1e-7"],
    [333333333.3333333, "333333333.3333333"],
    [5e-324, "5e-324"],
    [9007199254740992, "9007199254740992"],
  ])("writes the number %d as ECMAScript does", (number, text) => {
    expect(encodeCanonical(number)).toBe(text);
  });

  it.each([
    ["NaN", Number.NaN],
    ["an infinity", Number.NEGATIVE_INFINITY],
    ["a lone high surrogate", "\ud800"],
    ["a lone low surrogate", "a\udc00b"],
    ["a lone surrogate in a key", { "\ud83d": 1 }],
    ["undefined in an object", { a: undefined }],
    ["a hole in an array", new Array(1)],
    ["a function", () => 0],
    ["a bigint", 1n],
  ])("refuses %s", async (_, value) => {
    expect(await codeOf(() => encodeCanonical(value as JsonValue))).toBe("E_NOT_JSON");
  });

  it("refuses nesting past its limit instead of exhausting the stack", async () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(await codeOf(() => encodeCanonical(deep))).toBe("E_NOT_JSON");
    const allowed = JSON.parse(`${"[".repeat(256)}${"]".repeat(256)}`);
    expect(encodeCanonical(allowed)).toHaveLength(512);
  });

  it("gives one text whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        const reversed = Object.fromEntries(Object.entries(members).reverse());
        expect(encodeCanonical(reversed as JsonValue)).toBe(encodeCanonical(members as JsonValue));
      }),
    );
  });
});
