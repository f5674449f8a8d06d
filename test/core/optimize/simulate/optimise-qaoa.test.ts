import { describe, expect, it } from "vitest";
import { type Ising, seededRandom } from "../../../../core/optimize/ising/index.ts";
import { optimiseQaoa, QaoaSimulator } from "../../../../core/optimize/simulate/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { maxCut, randomIsing } from "../ising/some-ising.ts";
import { HEAWOOD, PETERSEN } from "./regular-graphs.ts";

const optimise = (ising: Ising, depth: number, options = {}) =>
  optimiseQaoa(new QaoaSimulator(ising), ising, { depth, ...options });

describe("the optimum of a QAOA", () => {
  it("at p = 1 is the one known for cubic graphs without triangles", () => {
    const { angles, energy, converged } = optimise(maxCut(14, HEAWOOD), 1, { tolerance: 1e-7 });
    expect(energy / -21).toBeCloseTo(0.5 + 1 / Math.sqrt(27), 10);
    expect(angles.gammas[0]).toBeCloseTo(-Math.atan(Math.SQRT1_2), 5);
    expect(angles.betas[0]).toBeCloseTo(Math.PI / 8, 5);
    expect(converged).toBe(true);
  });

  it.each([
    ["10 spins, all coupled", randomIsing(10, seededRandom(11))],
    ["8 spins, few couplings", randomIsing(8, seededRandom(12), 0.3)],
    ["coefficients of a thousand", scaled(randomIsing(9, seededRandom(13)), 1000)],
    ["coefficients of a thousandth", scaled(randomIsing(9, seededRandom(13)), 0.001)],
    ["the Petersen graph", maxCut(10, PETERSEN)],
  ])("converges in under 100 iterations up to p = 8, deeper is better: %s", (_, ising) => {
    const { diagonal } = new QaoaSimulator(ising);
    const [least, most] = [Math.min(...diagonal), Math.max(...diagonal)];
    const shares = [1, 2, 4, 8].map((depth) => {
      const { energy, iterations, converged } = optimise(ising, depth);
      expect(iterations).toBeLessThan(100);
      expect(converged).toBe(true);
      return (most - energy) / (most - least);
    });
    expect(shares).toEqual(shares.toSorted());
    expect(shares[3]).toBeGreaterThan(0.9);
  });

  it("has the energy of its angles", () => {
    const ising = randomIsing(6, seededRandom(1));
    const { angles, energy } = optimise(ising, 3);
    expect(new QaoaSimulator(ising).energy(angles)).toBeCloseTo(energy, 10);
    expect([angles.gammas.length, angles.betas.length]).toEqual([3, 3]);
  });

  it("does not depend on the unit of the coefficients", () => {
    const ising = randomIsing(6, seededRandom(2));
    const [one, thousand] = [optimise(ising, 2), optimise(scaled(ising, 1024), 2)];
    expect(thousand.energy).toBeCloseTo(1024 * one.energy, 8);
    expect(thousand.iterations).toBe(one.iterations);
  });

  it("says that it ran out of iterations, or was interrupted, and gives what it has", () => {
    const ising = randomIsing(8, seededRandom(3));
    const few = optimise(ising, 4, { iterations: 7 });
    expect(few).toMatchObject({ iterations: 7, converged: false, stop: "iterations" });
    let asked = 0;
    const interrupted = optimise(ising, 4, { interrupted: () => ++asked > 3 });
    expect(interrupted).toMatchObject({ iterations: 3, converged: false, stop: "interrupted" });
    expect(interrupted.angles.gammas.length).toBe(4);
    const atOnce = optimise(ising, 8, { interrupted: () => true });
    expect(atOnce).toMatchObject({ iterations: 0, evaluations: 2, stop: "interrupted" });
    expect(few.energy).toBeLessThan(ising.constant);
  });

  it("of a problem without terms is its constant, at once", () => {
    const flat = { constant: 3, fields: [0, 0], couplings: [] };
    expect(optimise(flat, 2)).toMatchObject({ energy: 3, iterations: 0, converged: true });
  });

  it.each([
    ["the depth is 0", { depth: 0 }],
    ["the depth is 1.5", { depth: 1.5 }],
    ["the number of iterations is NaN", { depth: 1, iterations: Number.NaN }],
  ])("is refused where %s", (message, options) => {
    const call = () => optimise(randomIsing(2, seededRandom(1)), options.depth, options);
    expect(codeOf(call)).toBe("E_ISING_OPTION");
    expect(messageOf(call)).toContain(message);
  });
});

function scaled({ constant, fields, couplings }: Ising, by: number): Ising {
  return {
    constant: constant * by,
    fields: fields.map((value) => value * by),
    couplings: couplings.map(({ i, j, value }) => ({ i, j, value: value * by })),
  };
}
