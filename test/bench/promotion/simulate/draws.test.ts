import { describe, expect, it } from "vitest";
import { seededDraws } from "../../../../bench/promotion/simulate/draws.ts";
import { CHANNELS, KINDS } from "../../../../bench/promotion/simulate/parameters.ts";

const TIMES = 4000;
const repeat = <Value>(draw: () => Value): readonly Value[] => Array.from({ length: TIMES }, draw);

describe("seededDraws", () => {
  it("draws evenly between quantiles, and never beyond them", () => {
    const draws = seededDraws(1);
    const drawn = repeat(() => draws.from([0, 1, 100]));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(100);
    const below = drawn.filter((value) => value < 1).length / TIMES;
    expect(below).toBeGreaterThan(0.45);
    expect(below).toBeLessThan(0.55);
  });

  it("draws names by their shares", () => {
    const draws = seededDraws(2);
    const drawn = repeat(() =>
      draws.name([
        ["often", 0.9],
        ["seldom", 0.1],
      ] as const),
    );
    const seldom = drawn.filter((name) => name === "seldom").length / TIMES;
    expect(seldom).toBeGreaterThan(0.08);
    expect(seldom).toBeLessThan(0.12);
  });

  it("draws the same again from the same seed, and else from another", () => {
    const [a, b, other] = [seededDraws(3), seededDraws(3), seededDraws(4)].map((draws) =>
      repeat(() => draws.from([0, 1])),
    );
    expect(a).toEqual(b);
    expect(a).not.toEqual(other);
  });
});

describe("the parameters", () => {
  it("give shares of kinds that add up to all builds", () => {
    expect(Object.values(KINDS).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("give quantiles that never fall", () => {
    const all = Object.values(KINDS).flatMap(({ metrics, onset_ms }) => [
      ...Object.values(metrics),
      onset_ms,
    ]);
    expect(
      all.filter((quantiles) => quantiles.some((value, at) => value < (quantiles[at - 1] ?? value))),
    ).toEqual([]);
  });

  it("have a channel before production, so that a soak means something", () => {
    expect(CHANNELS.map(({ soak_ms }) => soak_ms > 0)).toEqual([false, true]);
  });
});
