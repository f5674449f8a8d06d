import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePrintablePath, parsePrintablePath } from "../../../adapters/git/printable-path.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
/** Bytes that make valid, broken and escape-like names likely. */
const nameBytes = fc.uint8Array({ maxLength: 12 }).chain((random) =>
  fc
    .array(fc.constantFrom(0x5c, 0x78, 0x34, 0x66, 0xc3, 0xa9, 0xff, 0xed, 0xa0, 0x80, 0x0a), {
      maxLength: 12,
    })
    .map((likely) => bytes(...random, ...likely)),
);

describe("printable path", () => {
  it("leaves a valid UTF-8 name as it is, whatever characters it has", () => {
    for (const name of ["src/a.ts", "naïve.md", 'quo"te\nline', "-dash", "back\\slash", "\uFEFFbom"]) {
      expect(encodePrintablePath(Buffer.from(name))).toBe(name);
    }
  });

  it("writes bytes that are not UTF-8 as \\xNN and doubles backslashes beside them", () => {
    expect(encodePrintablePath(bytes(0x61, 0xff, 0x5c))).toBe("a\\xff\\\\");
    expect(encodePrintablePath(bytes(0xed, 0xa0, 0x80))).toBe("\\xed\\xa0\\x80");
  });

  it("keeps a name that spells an escape apart from the name with that byte", () => {
    expect(encodePrintablePath(Buffer.from("a\\xff"))).toBe("a\\\\xff");
    expect(encodePrintablePath(bytes(0x61, 0xff))).toBe("a\\xff");
  });

  it("has an inverse for every name", () => {
    fc.assert(
      fc.property(nameBytes, (name) => {
        expect(Buffer.from(parsePrintablePath(encodePrintablePath(name)) ?? [])).toEqual(Buffer.from(name));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes a text that stands for no name for null", () => {
    for (const text of ["\\x41", "a\\b\\xff", "\\xc3\\xa9", "\uD800"]) {
      expect(parsePrintablePath(text)).toBeNull();
    }
  });
});
