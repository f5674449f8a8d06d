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
