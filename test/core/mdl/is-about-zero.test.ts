import { describe, expect, it } from "vitest";
import { isAboutZero, measureDelta } from "../../../core/mdl/index.ts";

describe("isAboutZero", () => {
  it.each([
    [7, 0, 0, true],
    [8, 0, 0, false],
    [-7, 500, 0, true],
    [49, 1000, 2000, true],
    [50, 1000, 2000, false],
    [-49, 2000, 1000, true],
  ])("reads a delta of %i bytes with novelty %i and removal %i: %s", (delta, novelty, removal, expected) => {
    expect(isAboutZero(delta, novelty, removal)).toBe(expected);
  });

  it("is what a measurement says of its own rounded bytes", () => {
    const text = (content: string) => [{ path: "a", text: new TextEncoder().encode(content) }];
    for (let length = 0; length < 40; length++) {
      const measured = measureDelta({
        base: text(""),
        head: text("qf7!zK".repeat(9).slice(0, length)),
        trained: [],
        indexed: [],
      });
      const { mdl_delta, novelty_bytes, removal_bytes, about_zero } = measured;
      expect(about_zero).toBe(isAboutZero(mdl_delta, novelty_bytes, removal_bytes));
    }
  });
});
