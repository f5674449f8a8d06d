import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isingEnergy, seededRandom } from "../../../../core/optimize/ising/index.ts";
import { tabuSearch } from "../../../../core/optimize/tabu/index.ts";
import { bruteForce, randomIsing, someIsing } from "../ising/some-ising.ts";

describe("tabuSearch", () => {
  it("finds the minimum of small problems", () => {
    fc.assert(
      fc.property(someIsing(1, 10), fc.integer(), (ising, seed) => {
        const { bits, energy } = tabuSearch(ising, seededRandom(seed));
        expect(energy).toBe(isingEnergy(ising, bits));
        expect(energy).toBeCloseTo(Math.min(...bruteForce(ising)), 10);
      }),
      { numRuns: 200 },
    );
  });

  it("does not go round in a circle where few spins are free to flip", () => {
    const fields = [0.1158, 0.2685, -0.056, -0.5395, -0.6572, -0.4928];
    const pairs = [
      [0, 3, -0.2731],
      [1, 3, -0.1194],
      [0, 4, 0.3515],
      [3, 5, 0.5007],
      [4, 5, 0.2612],
    ] as const;
    const ising = { constant: 0, fields, couplings: pairs.map(([i, j, value]) => ({ i, j, value })) };
    const { energy } = tabuSearch(ising, seededRandom(7), { restarts: 5 });
    expect(energy).toBeCloseTo(Math.min(...bruteForce(ising)), 10);
  });

  it("gives the same for the same random numbers", () => {
    const ising = randomIsing(60, seededRandom(3));
    const search = (seed: number): unknown => tabuSearch(ising, seededRandom(seed), { restarts: 2 });
    expect(search(5)).toEqual(search(5));
  });

  it("ends when it is interrupted, with the best so far", () => {
    const ising = randomIsing(40, seededRandom(4));
    const { finished, energy, bits, flips } = tabuSearch(ising, seededRandom(1), {
      flips: 10_000,
      interrupted: () => true,
    });
    expect([finished, energy]).toEqual([false, isingEnergy(ising, bits)]);
    expect(flips).toBeLessThan(10_000);
  });

  it("takes a problem without variables", () => {
    const found = tabuSearch({ constant: 2, fields: [], couplings: [] }, seededRandom(1));
    expect([found.energy, found.bits.length, found.finished]).toEqual([2, 0, true]);
  });

  it("refuses numbers that make no sense", () => {
    const ising = randomIsing(3, seededRandom(1));
    expect(() => tabuSearch(ising, seededRandom(1), { flips: 0 })).toThrow("E_ISING_OPTION");
    expect(() => tabuSearch({ ...ising, constant: Number.NaN }, seededRandom(1))).toThrow("E_ISING");
  });
});
