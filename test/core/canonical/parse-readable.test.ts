import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodeCanonical,
  encodeReadable,
  type JsonValue,
  parseCanonicalLine,
  parseReadable,
} from "../../../core/canonical/index.ts";
import { codeOf } from "../vbh/coded.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What JSON can carry: -0 is read back as 0. */
const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);

describe("encodeReadable", () => {
  it("sorts keys, indents by two spaces and ends in a newline", () => {
    expect(encodeReadable({ b: [1, { d: null, c: "x" }], a: {}, e: [] })).toBe(
      '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": "x",\n      "d": null\n    }\n  ],\n  "e": []\n}\n',
    );
  });

  it("lays out as JSON.stringify does when keys are already in order", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const sorted = JSON.parse(encodeCanonical(value));
        // An engine lists index-like keys first, which canonical order does not.
        fc.pre(JSON.stringify(sorted) === encodeCanonical(value));
        expect(encodeReadable(value)).toBe(`${JSON.stringify(sorted, null, 2)}\n`);
      }),
    );
  });
});

describe("parseReadable and parseCanonicalLine", () => {
  it("are the inverses of the encoders", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(parseReadable(utf8(encodeReadable(value)))).toEqual(value);
        expect(parseCanonicalLine(utf8(encodeCanonical(value)))).toEqual(value);
      }),
    );
  });

  it.each([
    ["a duplicate key", '{\n  "a": 1,\n  "a": 2\n}\n'],
    ["unsorted keys", '{\n  "b": 1,\n  "a": 2\n}\n'],
    ["no final newline", '{\n  "a": 1\n}'],
    ["two final newlines", '{\n  "a": 1\n}\n\n'],
    ["another indent", '{\n    "a": 1\n}\n'],
    ["CRLF", '{\r\n  "a": 1\r\n}\r\n'],
    ["an escape that is not needed", '"\\u0041"\n'],
    ["another form of a number", "1.0\n"],
    ["minus zero", "-0\n"],
    ["a number past a double", "1e999\n"],
    ["an integer that a double cannot hold", "9007199254740993\n"],
    ["an escaped lone surrogate", '"\\ud800"\n'],
    ["a byte order mark", "\ufeff1\n"],
    ["text that is not JSON", "{\n"],
    ["nothing", ""],
    ["nesting past the limit", `${"[".repeat(300)}${"]".repeat(300)}\n`],
  ])("refuse %s", async (_, text) => {
    expect(await codeOf(() => parseReadable(utf8(text)))).toBe("E_NOT_CANONICAL");
    expect(await codeOf(() => parseCanonicalLine(utf8(text)))).toBe("E_NOT_CANONICAL");
  });

  it("refuse bytes that are not UTF-8", async () => {
    const bytes = Uint8Array.of(0x22, 0xff, 0x22, 0x0a);
    expect(await codeOf(() => parseReadable(bytes))).toBe("E_NOT_CANONICAL");
  });

  it("say where the bytes differ", () => {
    expect(() => parseCanonicalLine(utf8('{"a":1 }'))).toThrow("from offset 6 on");
  });
});
