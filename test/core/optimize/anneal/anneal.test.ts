import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { couplingsOf } from "../../../../core/optimize/anneal/couplings.ts";
import {
  type Annealed,
  pathIntegralAnnealing,
  simulatedAnnealing,
  temperaturesOf,
} from "../../../../core/optimize/anneal/index.ts";
import { bitsOfSpins, randomSpins, spinsOf } from "../../../../core/optimize/anneal/spins.ts";
import { drawWords, sweep } from "../../../../core/optimize/anneal/sweep.ts";
import { energyAnew, energyFelt, termsOf } from "../../../../core/optimize/anneal/terms.ts";
import { minimiseExactly } from "../../../../core/optimize/exact/index.ts";
import {
  type Ising,
  isingEnergy,
  isingFromQubo,
  quboEnergy,
  type Random,
  seededRandom,
} from "../../../../core/optimize/ising/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { bruteForce, randomIsing, someIsing } from "../ising/some-ising.ts";

type Options = {
  readonly sweeps?: number;
  readonly restarts?: number;
  readonly target?: number;
  readonly interrupted?: () => boolean;
};
type Annealer = (ising: Ising, random: Random, options?: Options) => Annealed;
const ANNEALERS: readonly (readonly [string, Annealer])[] = [
  ["simulated annealing", simulatedAnnealing],
  ["path-integral annealing", pathIntegralAnnealing],
];

describe.each(ANNEALERS)("%s", (_, anneal) => {
  it("finds the exact minimum of small problems", () => {
    fc.assert(
      fc.property(someIsing(1, 12), fc.integer(), (ising, seed) => {
        const { energy } = anneal(ising, seededRandom(seed));
        expect(energy - minimiseExactly(ising).energy).toBeLessThan(1e-12);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("finds the exact minimum of 16 spins, dense and sparse", () => {
    for (const density of [0.2, 1]) {
      const ising = randomIsing(16, seededRandom(5), density);
      expect(anneal(ising, seededRandom(5)).energy).toBeCloseTo(minimiseExactly(ising).energy, 10);
    }
  });

  it("reports the energy of its bits, the best of its restarts", () => {
    fc.assert(
      fc.property(someIsing(1, 20), fc.integer(), (ising, seed) => {
        const found = anneal(ising, seededRandom(seed), { sweeps: 5, restarts: 3 });
        expect(found.energy).toBe(isingEnergy(ising, found.bits));
        expect(found.energy).toBe(Math.min(...found.energies));
        expect(found).toMatchObject({ sweeps: 15, finished: true });
        expect(found.energies.length).toBe(3);
      }),
      { numRuns: 40 },
    );
  });

  it("ends in a state that no single flip improves", () => {
    const ising = randomIsing(60, seededRandom(1), 0.2);
    const { bits, energy } = anneal(ising, seededRandom(1), { sweeps: 2, restarts: 1 });
    bits.forEach((bit, i) => {
      const flipped = bits.with(i, 1 - bit);
      expect(isingEnergy(ising, flipped)).toBeGreaterThan(energy - 1e-9);
    });
  });

  it("is the same for the same seed", () => {
    const ising = randomIsing(40, seededRandom(2), 0.5);
    const options = { sweeps: 3, restarts: 4 };
    const energies = (seed: number): readonly number[] => anneal(ising, seededRandom(seed), options).energies;
    expect(energies(1)).toEqual(energies(1));
    expect(energies(1)).not.toEqual(energies(2));
  });

  it("finds a hidden minimum of 200 spins", () => {
    const random = seededRandom(6);
    const hidden = Array.from({ length: 200 }, () => (random() < 0.5 ? 1 : -1));
    const { couplings } = randomIsing(200, random, 0.05);
    // Each coupling is content in the hidden state, so no state has less energy.
    const content = couplings.map(({ i, j, value }) => ({
      i,
      j,
      value: -Math.abs(value) * (hidden[i] ?? 0) * (hidden[j] ?? 0),
    }));
    const least = -couplings.reduce((sum, { value }) => sum + Math.abs(value), 0);
    const ising = { constant: 0, fields: new Array(200).fill(0), couplings: content };
    expect(anneal(ising, seededRandom(3)).energy).toBeCloseTo(least, 8);
  });

  it("takes the best of a QUBO with penalties a hundred times its costs", () => {
    // One of four for each of three groups; the cheapest of each costs 1.
    const linear = Array.from({ length: 12 }, (_, i) => 1 + ((i * 5) % 4) - 100);
    const pairs = linear.flatMap((_, j) => Array.from({ length: j }, (_, i) => ({ i, j, value: 200 })));
    const quadratic = pairs.filter(({ i, j }) => i % 3 === j % 3);
    const qubo = { constant: 300, linear, quadratic };
    const ising = isingFromQubo(qubo);
    const { bits, energy } = anneal(ising, seededRandom(4));
    expect(energy).toBe(minimiseExactly(ising).energy);
    expect(quboEnergy(qubo, bits)).toBe(energy);
    expect(energy).toBeLessThan(100);
  });

  it("ends when it is interrupted, with the best so far", () => {
    const ising = randomIsing(10, seededRandom(1));
    let asked = 0;
    const found = anneal(ising, seededRandom(1), {
      sweeps: 4,
      restarts: 9,
      interrupted: () => ++asked > 6,
    });
    expect(found).toMatchObject({ sweeps: 6, finished: false });
    expect(found.energies.length).toBe(2);
    expect(found.energy).toBe(isingEnergy(ising, found.bits));
    const atOnce = anneal(ising, seededRandom(1), { interrupted: () => true });
    expect(atOnce).toMatchObject({ sweeps: 0, finished: false });
    expect(atOnce.bits.length).toBe(10);
  });

  it("ends as soon as it meets a target, and not before", () => {
    const ising = randomIsing(16, seededRandom(5));
    const { energy } = minimiseExactly(ising);
    const options = { sweeps: 50, restarts: 100 };
    const near = anneal(ising, seededRandom(2), { ...options, target: 0.9 * energy });
    expect(near.energy).toBeLessThanOrEqual(0.9 * energy);
    expect(near.finished).toBe(true);
    expect(near.sweeps).toBeLessThan(50 * 100);
    expect(near.energies.slice(0, -1).every((each) => each > 0.9 * energy)).toBe(true);
    const few = { sweeps: 5, restarts: 3 };
    const never = anneal(ising, seededRandom(2), { ...few, target: 1.01 * energy });
    expect(never).toMatchObject({ sweeps: 15, finished: true });
    expect(never).toEqual(anneal(ising, seededRandom(2), few));
  });

  it("adds up couplings that are given twice, dense or sparse", () => {
    for (const density of [0.1, 1]) {
      const ising = randomIsing(12, seededRandom(8), density);
      const halves = ising.couplings.flatMap(({ i, j, value }) => [
        { i, j, value: value / 4 },
        { i: j, j: i, value: (3 * value) / 4 },
      ]);
      const split = { ...ising, couplings: halves };
      expect(anneal(split, seededRandom(1)).energy).toBeCloseTo(minimiseExactly(ising).energy, 10);
    }
  });

  it("gives the constant of a problem without spins, and of one without terms", () => {
    expect(anneal({ constant: 7, fields: [], couplings: [] }, seededRandom(1)).energy).toBe(7);
    expect(anneal({ constant: 7, fields: [0, 0], couplings: [] }, seededRandom(1)).energy).toBe(7);
  });

  it.each([
    ["E_ISING_OPTION", "number of sweeps is 0", [0], { sweeps: 0 }],
    ["E_ISING_OPTION", "number of restarts is 1.5", [0], { restarts: 1.5 }],
    ["E_ISING", "term of variable 0 is NaN", [Number.NaN], {}],
  ])("is refused by %s: %s", (code, message, fields, options) => {
    const call = () => anneal({ constant: 0, fields, couplings: [] }, seededRandom(1), options);
    expect(codeOf(call)).toBe(code);
    expect(messageOf(call)).toContain(message);
  });
});

describe("path-integral annealing", () => {
  it("is refused with fewer than two slices", () => {
    const call = () => pathIntegralAnnealing(randomIsing(3, seededRandom(1)), seededRandom(1), { slices: 1 });
    expect(codeOf(call)).toBe("E_ISING_OPTION");
    expect(messageOf(call)).toContain("number of slices is 1");
  });

  it("depends on the number of slices", () => {
    const ising = randomIsing(40, seededRandom(2));
    const energies = [2, 8].map(
      (slices) => pathIntegralAnnealing(ising, seededRandom(1), { slices, sweeps: 4, restarts: 5 }).energies,
    );
    expect(energies[0]).not.toEqual(energies[1]);
  });
});

describe("a sweep", () => {
  it("keeps what each spin feels, and the energy, dense or sparse", () => {
    for (const density of [0.1, 1]) {
      const ising = randomIsing(30, seededRandom(9), density);
      const terms = termsOf(ising);
      const couplings = couplingsOf(ising, terms);
      expect(couplings.kind).toBe(density === 1 ? "rows" : "lists");
      const random = seededRandom(1);
      const spins = randomSpins(terms, couplings, random);
      const words = drawWords(random);
      let energy = energyFelt(terms, spins);
      expect(energy).toBeCloseTo(isingEnergy(ising, bitsOfSpins(spins.z)), 10);
      for (const temperature of [10, 2, 0.5]) energy += sweep(spins, couplings, temperature, words);
      expect(energy).toBeCloseTo(isingEnergy(ising, bitsOfSpins(spins.z)), 10);
      expect(energyAnew(terms, spins.z)).toBe(isingEnergy(ising, bitsOfSpins(spins.z)));
      const anew = spinsOf(terms, couplings, spins.z);
      spins.field.forEach((felt, i) => {
        expect(felt).toBeCloseTo(anew.field[i] ?? Number.NaN, 10);
      });
    }
  });

  it("visits the states of three spins as often as Boltzmann says", () => {
    const ising = { constant: 0, fields: [0.3, -0.2, 0.5], couplings: [{ i: 0, j: 2, value: 0.6 }] };
    const temperature = 0.8;
    const weights = bruteForce(ising).map((energy) => Math.exp(-energy / temperature));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const terms = termsOf(ising);
    const couplings = couplingsOf(ising, terms);
    const random = seededRandom(3);
    const spins = randomSpins(terms, couplings, random);
    const words = drawWords(random);
    const visits = new Array<number>(8).fill(0);
    const sweeps = 200_000;
    for (let done = 0; done < sweeps; done++) {
      sweep(spins, couplings, temperature, words);
      const state = bitsOfSpins(spins.z).reduce((index, bit, i) => index + bit * 2 ** i, 0);
      visits[state] = (visits[state] ?? 0) + 1;
    }
    // The visits follow one another, so their error is some times that of as many independent ones, 0.001.
    visits.forEach((count, state) => {
      expect(Math.abs(count / sweeps - (weights[state] ?? Number.NaN) / sum)).toBeLessThan(0.006);
    });
  });
});

describe("the temperatures", () => {
  it("scale with the coefficients and fall", () => {
    const ising = randomIsing(20, seededRandom(1));
    const tenfold = {
      constant: 0,
      fields: ising.fields.map((value) => 10 * value),
      couplings: ising.couplings.map((coupling) => ({ ...coupling, value: 10 * coupling.value })),
    };
    const { hot, cold } = temperaturesOf(ising);
    expect(cold).toBeGreaterThan(0);
    expect(hot).toBeGreaterThan(10 * cold);
    expect(temperaturesOf(tenfold).hot).toBeCloseTo(10 * hot, 10);
    expect(temperaturesOf(tenfold).cold).toBeCloseTo(10 * cold, 10);
  });
});
