import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytewise } from "../../../core/compare-bytewise.ts";
import { bitsToBytes } from "../../../core/mdl/index.ts";

describe("the order of paths", () => {
  it("is that of their UTF-8 bytes", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "/", "\u{ffff}", "\u{10000}", "\u{10001}", "é"),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareBytewise(a, b))).toBe(
          Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))),
        );
      }),
    );
  });
});

describe("bits to bytes", () => {
  it("rounds half away from zero and knows one zero", () => {
    expect([3, 4, 12, -3, -4, -12].map(bitsToBytes)).toEqual([0, 1, 2, 0, -1, -2]);
  });
});
