import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBySimulation } from "../../../../core/optimize/backend/index.ts";
import { minimiseExactly } from "../../../../core/optimize/exact/index.ts";
import { extractionQubo } from "../../../../core/optimize/extraction/index.ts";
import { instanceOf } from "../../../../core/optimize/extraction/instance.ts";
import {
  type Ising,
  isingEnergy,
  isingFromQubo,
  seededRandom,
} from "../../../../core/optimize/ising/index.ts";
import { expectation, optimiseVqe, VqeSimulator } from "../../../../core/optimize/simulate/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { randomIsing, someIsing } from "../ising/some-ising.ts";

const angles = (length: number, seed: number): Float64Array => {
  const random = seededRandom(seed);
  return Float64Array.from({ length }, () => 8 * random() - 4);
};

/** The circuit as matrices, qubit by qubit, from its definition: amplitude y of RY sums over the states x that it joins. */
function byMatrices(n: number, thetas: Float64Array): readonly number[] {
  let state = Array.from({ length: 2 ** n }, (_, x) => Number(x === 0));
  thetas.forEach((theta, at) => {
    if (at > 0 && at % n === 0) {
      state = state.map((a, x) => {
        const pairs = Array.from({ length: n - 1 }, (_, i) => (x >> i) & (x >> (i + 1)) & 1);
        return pairs.reduce((sum, pair) => sum + pair, 0) % 2 === 1 ? -a : a;
      });
    }
    const [c, s, bit] = [Math.cos(theta / 2), Math.sin(theta / 2), 2 ** (at % n)];
    const before = state;
    state = before.map((a, x) => {
      const other = before[x ^ bit] ?? 0;
      return x & bit ? s * other + c * a : c * a - s * other;
    });
  });
  return state;
}

describe("the ansatz", () => {
  it("is the circuit of RY and CZ", () => {
    for (const [n, layers] of [[1, 2] as const, [2, 1] as const, [5, 3] as const]) {
      const thetas = angles((layers + 1) * n, n);
      const { re, im } = new VqeSimulator(randomIsing(n, seededRandom(1))).state(thetas);
      byMatrices(n, thetas).forEach((a, x) => {
        expect(Math.abs((re[x] ?? 9) - a)).toBeLessThan(1e-12);
      });
      expect(im.every((value) => value === 0)).toBe(true);
    }
  });

  it("has the gradient of the parameter-shift rule", () => {
    fc.assert(
      fc.property(someIsing(1, 6), fc.integer({ min: 0, max: 3 }), fc.integer(), (ising, layers, seed) => {
        const simulator = new VqeSimulator(ising);
        const thetas = angles((layers + 1) * ising.fields.length, seed);
        const gradient = simulator.gradient(thetas);
        expect(gradient.energy).toBeCloseTo(expectation(simulator.state(thetas), simulator.diagonal), 10);
        thetas.forEach((theta, at) => {
          const moved = (by: number): number => simulator.energy(thetas.with(at, theta + by));
          // Exact for RY, whose generator has two eigenvalues.
          const shifted = (moved(Math.PI / 2) - moved(-Math.PI / 2)) / 2;
          expect(Math.abs((gradient.angles[at] ?? 9) - shifted)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is refused for too many qubits, and for angles that do not fill its rows", () => {
    const ising = randomIsing(3, seededRandom(1));
    expect(codeOf(() => new VqeSimulator(ising, 100))).toBe("E_ISING_SIZE");
    for (const bad of [angles(0, 1), angles(4, 1), Float64Array.of(1, 2, Number.NaN)]) {
      expect(codeOf(() => new VqeSimulator(ising).energy(bad))).toBe("E_ISING_OPTION");
    }
  });
});

/** The problem `mdl`: what to extract first, of drawn extractions in one file. */
function hamiltonianOfExtractions(count: number, seed: number): Ising {
  const random = seededRandom(seed);
  const extractions = Array.from({ length: count }, (_, at) => {
    const start_line = 1 + Math.floor(60 * random());
    const regions = [{ path: "a.ts", start_line, end_line: start_line + Math.floor(15 * random()) }];
    return { name: String(at), saving_bytes: 5 + Math.floor(200 * random()), regions };
  });
  const all = extractions.map((_, at) => at);
  return isingFromQubo(extractionQubo(instanceOf({ extractions }), all));
}

describe("the optimum of the ansatz", () => {
  const optimise = (ising: Ising, options = {}) =>
    optimiseVqe(new VqeSimulator(ising), ising, seededRandom(1), options);

  it("is the ground state of small problems, in under 100 iterations", () => {
    for (let seed = 0; seed < 8; seed++) {
      const ising = randomIsing(6, seededRandom(seed));
      const found = optimise(ising);
      expect(found.energy - minimiseExactly(ising).energy).toBeLessThan(1e-3);
      expect(found.iterations).toBeLessThan(100);
      expect(found.converged).toBe(true);
      expect(new VqeSimulator(ising).energy(found.angles)).toBeCloseTo(found.energy, 10);
    }
  });

  it("of extractions that exclude each other is found in under 100 iterations, and says why it stopped", () => {
    let best = 0;
    for (let seed = 0; seed < 10; seed++) {
      const ising = hamiltonianOfExtractions(10, seed);
      const least = minimiseExactly(ising).energy;
      const found = optimise(ising);
      expect(found.iterations).toBeLessThan(100);
      expect(found.converged).toBe(true);
      expect(["gradient", "value"]).toContain(found.stop);
      expect(found.energy).toBeGreaterThan(least - 1e-9);
      const { bits } = answerBySimulation(ising, { ms: 1e9, seed, algorithm: "vqe" }, () => false);
      if (isingEnergy(ising, bits) <= least + 1e-9) best += 1;
    }
    expect(best).toBeGreaterThanOrEqual(9);
  });

  it("is never below the ground state", () => {
    fc.assert(
      fc.property(someIsing(1, 6), fc.integer({ min: 0, max: 2 }), (ising, layers) => {
        const { energy } = optimise(ising, { layers, iterations: 20 });
        expect(energy - minimiseExactly(ising).energy).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it("says that it ran out of iterations, or was interrupted", () => {
    const ising = randomIsing(8, seededRandom(3));
    const few = optimise(ising, { iterations: 6 });
    expect(few).toMatchObject({ iterations: 6, converged: false, stop: "iterations" });
    const interrupted = optimise(ising, { interrupted: () => true });
    expect(interrupted).toMatchObject({ iterations: 0, converged: false, stop: "interrupted" });
  });

  it.each([
    ["number of layers is -1", { layers: -1 }],
    ["number of restarts is 0", { restarts: 0 }],
    ["number of iterations is 0.5", { iterations: 0.5 }],
  ])("is refused where the %s", (message, options) => {
    const call = () => optimise(randomIsing(2, seededRandom(1)), options);
    expect(codeOf(call)).toBe("E_ISING_OPTION");
    expect(messageOf(call)).toContain(message);
  });
});
