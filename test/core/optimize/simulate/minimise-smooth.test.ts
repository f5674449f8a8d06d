import { describe, expect, it } from "vitest";
import {
  type Evaluation,
  interpolateAngles,
  linearRamp,
  minimiseSmooth,
} from "../../../../core/optimize/simulate/index.ts";

const OPTIONS = { iterations: 200, tolerance: 1e-8 };

/** Its minimum, 0 at (1, 1), lies in a bent valley (Rosenbrock, 1960). */
function valley(at: Float64Array): Evaluation {
  const [x = 0, y = 0] = at;
  return {
    value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
    gradient: Float64Array.of(-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)),
  };
}

describe("the search downhill", () => {
  it("finds the end of a bent valley", () => {
    const found = minimiseSmooth(valley, Float64Array.of(-1.2, 1), OPTIONS);
    expect(found.stop).toBe("gradient");
    expect(found.iterations).toBeLessThan(60);
    expect(found.x[0]).toBeCloseTo(1, 6);
    expect(found.x[1]).toBeCloseTo(1, 6);
  });

  it("never rises, whatever the number of iterations", () => {
    const values = Array.from(
      { length: 30 },
      (_, iterations) => minimiseSmooth(valley, Float64Array.of(-1.2, 1), { ...OPTIONS, iterations }).value,
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it("says why it stopped", () => {
    const start = Float64Array.of(-1.2, 1);
    expect(minimiseSmooth(valley, start, { ...OPTIONS, iterations: 3 })).toMatchObject({
      stop: "iterations",
      iterations: 3,
    });
    expect(minimiseSmooth(valley, start, { ...OPTIONS, interrupted: () => true })).toMatchObject({
      stop: "interrupted",
      iterations: 0,
      evaluations: 1,
      x: start,
    });
    const wrongWay = ([x = 0]: Float64Array): Evaluation => ({
      value: x * x,
      gradient: Float64Array.of(-2 * x),
    });
    expect(minimiseSmooth(wrongWay, Float64Array.of(1), OPTIONS)).toMatchObject({
      stop: "line_search",
      value: 1,
    });
  });

  it("calls it converged when the value stands still", () => {
    // A fold: the slope stays steep until the bottom, where little is left to gain.
    const edge = ([x = 0]: Float64Array): Evaluation => ({
      value: Math.sqrt(x * x + 1e-12),
      gradient: Float64Array.of(x / Math.sqrt(x * x + 1e-12)),
    });
    const found = minimiseSmooth(edge, Float64Array.of(1e-5), { iterations: 100, tolerance: 1e-2 });
    expect(found.stop).toBe("value");
  });
});

describe("the first angles", () => {
  it("of a ramp grow in size for the phase and shrink for the mixer, with opposite signs", () => {
    const { gammas, betas } = linearRamp(4, 2);
    expect(gammas).toEqual(gammas.toSorted((a, b) => b - a));
    expect(betas).toEqual(betas.toSorted((a, b) => b - a));
    expect(Math.max(...gammas)).toBeLessThan(0);
    expect(Math.min(...betas)).toBeGreaterThan(0);
    expect(linearRamp(4, 1).gammas).toEqual(gammas.map((gamma) => 2 * gamma));
  });

  it("of depth p + 1 lie between the neighbours at depth p, the ends kept", () => {
    const { gammas, betas } = interpolateAngles({ gammas: [1, 4], betas: [6, 2] });
    expect(gammas).toEqual([1, 2.5, 4]);
    expect(betas).toEqual([6, 4, 2]);
    expect(interpolateAngles({ gammas: [3], betas: [5] })).toEqual({ gammas: [3, 3], betas: [5, 5] });
  });
});
