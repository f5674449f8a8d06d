import { describe, expect, it } from "vitest";
import { quantile } from "../../../../bench/promotion/statistics/quantile.ts";
import { wilson } from "../../../../core/backtest/wilson.ts";

describe("wilson", () => {
  it.each([
    // R: prop.test(hits, total, correct = FALSE)$conf.int
    [5, 10, 0.2366, 0.7634],
    [1, 100, 0.0018, 0.0545],
    [95, 100, 0.8882, 0.9785],
  ])("gives the score interval of %d of %d", (hits, total, low, high) => {
    expect(wilson(hits, total).low).toBeCloseTo(low, 4);
    expect(wilson(hits, total).high).toBeCloseTo(high, 4);
  });

  it("stays within 0 and 1 and keeps some doubt where none or all were hits", () => {
    expect(wilson(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(wilson(10, 10)).toEqual({ low: expect.closeTo(0.7225, 4), high: 1 });
  });

  it("knows nothing of nothing", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe("quantile", () => {
  const hundred = Array.from({ length: 100 }, (_none, at) => 100 - at);

  it("gives the median of 1 to 100 between the 41st and the 60th value", () => {
    expect(quantile(hundred, 0.5)).toEqual({ value: 50, low: 41, high: 60 });
  });

  it("takes what has not ended as later than all else", () => {
    const never = Number.POSITIVE_INFINITY;
    expect(quantile([never, 1, 2], 0.5)).toMatchObject({ value: 2, high: never });
    expect(quantile([never, never, 2], 0.5)).toMatchObject({ value: never });
  });

  it("has none of nothing, and only the one of one", () => {
    expect(quantile([], 0.9)).toBe(null);
    expect(quantile([7], 0.9)).toEqual({ value: 7, low: 7, high: 7 });
  });
});
