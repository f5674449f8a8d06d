import { describe, expect, it } from "vitest";
import { judgeFigure } from "../../../../bench/promotion/figure.ts";
import { outcomeFigures } from "../../../../bench/promotion/statistics/outcomes.ts";
import { waitFigures } from "../../../../bench/promotion/statistics/wait-figures.ts";

const outcomes = [
  ...Array.from({ length: 6 }, () => ({ action: "promote", bad: false }) as const),
  { action: "promote", bad: true },
  { action: "review", bad: false },
  { action: "reject", bad: true },
  { action: "reject", bad: true },
] as const;

describe("outcomeFigures", () => {
  it("counts a build that is left to a person as not promoted", () => {
    const figures = outcomeFigures("standard", outcomes);
    expect(figures.map(({ figure, value }) => [figure, value])).toEqual([
      ["promoted", 0.7],
      ["right", 0.8],
      ["bad, of those promoted", 1 / 7],
      ["not promoted, of the good", 1 / 7],
    ]);
    expect(figures[0]?.note).toBe("7 promoted, 1 left to a person, 2 rejected; 7 good, 3 bad");
  });

  it("holds presets to what is asked, and has no verdict on what is there for comparison", () => {
    expect(outcomeFigures("strict", outcomes).map(judgeFigure)).toEqual([null, "missed", "missed", null]);
    expect(outcomeFigures("CI alone", outcomes).map(judgeFigure)).toEqual([null, null, null, null]);
  });

  it("cannot say how many of none were bad, which keeps nothing", () => {
    const [, , falsely] = outcomeFigures("strict", [{ action: "review", bad: false }]);
    expect(falsely).toMatchObject({ value: null, interval: { low: 0, high: 1 } });
    expect(falsely && judgeFigure(falsely)).toBe("missed");
  });
});

describe("waitFigures", () => {
  const minute = 60_000;

  it("holds the median to half an hour, which is too long", () => {
    const verdict = (wait: number) => waitFigures("standard", [wait, wait, wait]).map(judgeFigure);
    expect(verdict(29 * minute)).toEqual(["ok", null]);
    expect(verdict(30 * minute)).toEqual(["missed", null]);
    expect(verdict(Number.POSITIVE_INFINITY)).toEqual(["missed", null]);
  });

  it("counts the builds that waited in vain", () => {
    const [median] = waitFigures("strict", [0, Number.POSITIVE_INFINITY, 5]);
    expect(median).toMatchObject({ value: 5, note: "3 good builds, 1 never promoted" });
  });
});
