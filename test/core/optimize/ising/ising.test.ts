import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bitsOf,
  costDiagonal,
  type Ising,
  isingEnergy,
  isingFromQubo,
  neighbourhoods,
  type Qubo,
  quboEnergy,
  quboFromIsing,
  requireSize,
  seededRandom,
} from "../../../../core/optimize/ising/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { bruteForce, randomIsing, someIsing } from "./some-ising.ts";

const THREE: Ising = {
  constant: 100,
  fields: [1, 20, 0],
  couplings: [
    { i: 0, j: 1, value: 300 },
    { i: 2, j: 0, value: 4000 },
  ],
};

describe("the conventions", () => {
  it("take bit 0 for spin +1 and bit 1 for spin -1", () => {
    expect(isingEnergy(THREE, [0, 0, 0])).toBe(100 + 1 + 20 + 300 + 4000);
    expect(isingEnergy(THREE, [1, 0, 0])).toBe(100 - 1 + 20 - 300 - 4000);
    expect(isingEnergy(THREE, [0, 1, 1])).toBe(100 + 1 - 20 - 300 - 4000);
  });

  it("put qubit 0 at the least significant bit of a state's index", () => {
    expect([...bitsOf(6, 4)]).toEqual([0, 1, 1, 0]);
    expect(costDiagonal(THREE)[6]).toBe(isingEnergy(THREE, [0, 1, 1]));
  });

  it("take a QUBO's x for the bit", () => {
    const qubo: Qubo = { constant: 1, linear: [20, 300], quadratic: [{ i: 0, j: 1, value: 4000 }] };
    expect([0, 1, 2, 3].map((index) => quboEnergy(qubo, bitsOf(index, 2)))).toEqual([1, 21, 301, 4321]);
    expect([...costDiagonal(isingFromQubo(qubo))]).toEqual([1, 21, 301, 4321]);
  });
});

describe("the conversions", () => {
  it("from Ising to QUBO keep the energy of every state", () => {
    fc.assert(
      fc.property(someIsing(1, 7), (ising) => {
        const qubo = quboFromIsing(ising);
        bruteForce(ising).forEach((energy, index) => {
          expect(quboEnergy(qubo, bitsOf(index, ising.fields.length))).toBeCloseTo(energy, 10);
        });
      }),
    );
  });

  it("are inverses", () => {
    fc.assert(
      fc.property(someIsing(1, 7), (ising) => {
        const again = isingFromQubo(quboFromIsing(ising));
        expect(again.constant).toBeCloseTo(ising.constant, 10);
        ising.fields.forEach((value, i) => {
          expect(again.fields[i]).toBeCloseTo(value, 10);
        });
        expect(again.couplings).toEqual(ising.couplings);
      }),
    );
  });

  it("add up several couplings of one pair", () => {
    const twice = { ...THREE, couplings: [...THREE.couplings, { i: 1, j: 0, value: 5 }] };
    const once = {
      ...THREE,
      couplings: [
        { i: 0, j: 1, value: 305 },
        { i: 2, j: 0, value: 4000 },
      ],
    };
    expect([...costDiagonal(twice)]).toEqual([...costDiagonal(once)]);
    expect(bruteForce(twice)).toEqual(bruteForce(once));
  });
});

describe("the cost diagonal", () => {
  it("has the energy of every state", () => {
    fc.assert(
      fc.property(someIsing(0, 9), (ising) => {
        const diagonal = costDiagonal(ising);
        const energies = bruteForce(ising);
        expect(diagonal.length).toBe(energies.length);
        energies.forEach((energy, index) => {
          expect(Math.abs((diagonal[index] ?? Number.NaN) - energy)).toBeLessThan(1e-12);
        });
      }),
    );
  });

  it("is exact when the coefficients are whole numbers", () => {
    expect([...costDiagonal(THREE)]).toEqual(bruteForce(THREE));
  });

  it("says how many bytes it would need when that is too many", () => {
    const ising = randomIsing(12, seededRandom(1));
    expect(codeOf(() => costDiagonal(ising, 1000))).toBe("E_ISING_SIZE");
    expect(messageOf(() => costDiagonal(ising, 1000))).toContain("12 variables would need 32768 bytes");
    expect(messageOf(() => requireSize(40, 4))).toContain(`would need ${4 * 8 * 2 ** 40} bytes`);
    expect(messageOf(() => requireSize(25, 1))).toContain("the limit is 24 variables");
    expect(codeOf(() => requireSize(24, 4))).toBeUndefined();
  });
});

describe("the neighbourhoods", () => {
  it("list each coupling with both of its spins", () => {
    const { first, spin, value } = neighbourhoods(THREE);
    expect([...first]).toEqual([0, 2, 3, 4]);
    expect([...spin]).toEqual([1, 2, 0, 0]);
    expect([...value]).toEqual([300, 4000, 300, 4000]);
  });
});

describe("a malformed problem", () => {
  it.each([
    ["the constant is NaN", { ...THREE, constant: Number.NaN }],
    ["term of variable 1 is Infinity", { ...THREE, fields: [0, Number.POSITIVE_INFINITY, 0] }],
    ["coupling of 0 and 1 is NaN", { ...THREE, couplings: [{ i: 0, j: 1, value: Number.NaN }] }],
    ["names variable 3, and there are 3", { ...THREE, couplings: [{ i: 0, j: 3, value: 1 }] }],
    ["names variable -1", { ...THREE, couplings: [{ i: -1, j: 0, value: 1 }] }],
    ["names variable 0.5", { ...THREE, couplings: [{ i: 0, j: 0.5, value: 1 }] }],
    ["variable 2 is coupled to itself", { ...THREE, couplings: [{ i: 2, j: 2, value: 1 }] }],
  ])("is refused: %s", (message, ising) => {
    const qubo = { constant: ising.constant, linear: ising.fields, quadratic: ising.couplings };
    for (const call of [() => costDiagonal(ising), () => quboFromIsing(ising), () => isingFromQubo(qubo)]) {
      expect(codeOf(call)).toBe("E_ISING");
      expect(messageOf(call)).toContain(message);
    }
  });
});

describe("the seeded generator", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const first = (seed: number): readonly number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
    expect(new Set([...first(0), ...first(1), ...first(-1)]).size).toBe(15);
  });

  it("fills the interval evenly", () => {
    const random = seededRandom(3);
    const bins = new Array(16).fill(0);
    for (let at = 0; at < 160_000; at++) bins[Math.floor(16 * random())]++;
    // Chi-square with 15 degrees of freedom: above 37.7 in one of a thousand seeds.
    const chi = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(37.7);
  });
});
