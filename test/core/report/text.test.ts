import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnd, cutStart } from "../../../core/report/cut-text.ts";
import { printable } from "../../../core/report/index.ts";
import { paintWith } from "../../../core/report/paint.ts";
import { renderError } from "../../../core/report/render-error.ts";
import { textWidth } from "../../../core/report/text-width.ts";
import { wrapText } from "../../../core/report/wrap-text.ts";

const UNSAFE = /(?!\p{Join_Control})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("printable", () => {
  it("spells out escape sequences, line ends, bidirectional overrides and lone surrogates", () => {
    expect(printable("a\u001b[31mb\nc\u202ed\ud800e\u2028")).toBe(
      "a\\x1b[31mb\\x0ac\\u{202e}d\\u{d800}e\\u{2028}",
    );
  });

  it("keeps joined emoji, accents and scripts of both directions as they are", () => {
    const text = "Gr\u00fc\u00dfe \u0e01\u0e33 \u05e9\u05dc\u05d5\u05dd \u{1f468}\u200d\u{1f4bb}";
    expect(printable(text)).toBe(text);
  });

  it("leaves nothing unsafe in any text and is done after one pass", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = printable(text);
        expect(once).not.toMatch(UNSAFE);
        expect(printable(once)).toBe(once);
      }),
    );
  });
});

describe("textWidth", () => {
  it("counts wide characters and emoji twice and combining marks not at all", () => {
    expect([
      textWidth("abc"),
      textWidth("\u65e5\u672c"),
      textWidth("e\u0301"),
      textWidth("\u{1f600}"),
    ]).toEqual([3, 4, 1, 2]);
  });
});

describe("cutting", () => {
  it("marks what is gone at the end or at the start", () => {
    expect(cutEnd("abcdefgh", 6)).toBe("abc...");
    expect(cutStart("src/long/name.ts", 10)).toBe("...name.ts");
    expect(cutEnd("abcdef", 6)).toBe("abcdef");
    expect(cutStart("abcdef", 6)).toBe("abcdef");
  });

  it("never passes the width, whatever the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, width) => {
        expect(textWidth(cutEnd(printable(text), width))).toBeLessThanOrEqual(width);
        expect(textWidth(cutStart(printable(text), width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("cuts a pile of combining marks, which takes no column", () => {
    expect(cutEnd(`e${"\u0301".repeat(10_000)}`, 20).length).toBeLessThan(100);
  });
});

describe("wrapText", () => {
  it("breaks at spaces, cuts a word that is too long and holds words joined by a no-break space together", () => {
    expect(wrapText("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrapText("x abcdefghijkl y", 8)).toEqual(["x", "abcde...", "y"]);
    expect(wrapText("wanted (at\u00a0least 3)", 12)).toEqual(["wanted", "(at least 3)"]);
    expect(wrapText("", 8)).toEqual([]);
  });

  it("never passes the width", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
        for (const line of wrapText(text, width)) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("renderError", () => {
  it("gives one line whatever the text holds", () => {
    expect(renderError("E_REVISION", "no commit is named 'x\ny'", "name a branch, tag or commit")).toBe(
      "error: E_REVISION: no commit is named 'x\\x0ay': name a branch, tag or commit",
    );
  });
});

describe("paintWith", () => {
  it("colours only when asked to", () => {
    expect(paintWith(true)("bad", "fail")).toBe("\u001b[31mfail\u001b[0m");
    expect(paintWith(false)("bad", "fail")).toBe("fail");
  });
});
