import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../../core/backtest/index.ts";

describe("a Wilson interval", () => {
  it.each([
    // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is as published", (hits, total, low, high) => {
    const interval = wilson(hits, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("of nothing is everything", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("holds the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (total, part) => {
          const hits = Math.round(total * part);
          const { low, high } = wilson(hits, total);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(hits / total);
          expect(high).toBeGreaterThanOrEqual(hits / total);
        },
      ),
    );
  });
});
