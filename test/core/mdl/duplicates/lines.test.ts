import { describe, expect, it } from "vitest";
import { copyTokens, linesOf, Tokenizer, withoutRags } from "../../../../core/mdl/duplicates/tokens/index.ts";

/** Lines 1 to 6 with 4, 0, 3, 0, 0 and 2 tokens. */
const tokens = copyTokens(new Tokenizer().read(new TextEncoder().encode("a b c d\n\ne f g\n\n\nh i\n")));

describe("lines of tokens", () => {
  it("are those on which the tokens stand, and no empty ones beside them", () => {
    expect(linesOf(tokens, { start: 0, end: 4 })).toEqual({ first: 1, last: 1 });
    expect(linesOf(tokens, { start: 4, end: 5 })).toEqual({ first: 3, last: 3 });
    expect(linesOf(tokens, { start: 3, end: 9 })).toEqual({ first: 1, last: 6 });
  });

  it("stay whole where at least half of a first or last line is held", () => {
    expect(withoutRags(tokens, { start: 2, end: 8 })).toEqual({ start: 2, end: 8 });
  });

  it("are left out where less is held", () => {
    expect(withoutRags(tokens, { start: 3, end: 7 })).toEqual({ start: 4, end: 7 });
    expect(withoutRags(tokens, { start: 0, end: 5 })).toEqual({ start: 0, end: 4 });
    expect(withoutRags(tokens, { start: 3, end: 5 })).toEqual({ start: 4, end: 4 });
  });
});
