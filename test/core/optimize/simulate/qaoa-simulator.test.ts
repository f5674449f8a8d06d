import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costDiagonal, type Ising, seededRandom } from "../../../../core/optimize/ising/index.ts";
import {
  type Angles,
  expectation,
  fidelity,
  plusState,
  QaoaSimulator,
  referenceState,
  type State,
  sampleStates,
} from "../../../../core/optimize/simulate/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { randomIsing, someIsing } from "../ising/some-ising.ts";

/** Angles of every quarter turn and sign. */
const someAngles: fc.Arbitrary<Angles> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer())
  .map(([p, seed]) => {
    const random = seededRandom(seed);
    const angles = (size: number): readonly number[] =>
      Array.from({ length: p }, () => size * (2 * random() - 1));
    return { gammas: angles(3), betas: angles(8) };
  });

function furthest(a: State, b: State): number {
  let most = 0;
  for (let x = 0; x < a.re.length; x++) {
    most = Math.max(
      most,
      Math.abs((a.re[x] ?? 9) - (b.re[x] ?? 0)),
      Math.abs((a.im[x] ?? 9) - (b.im[x] ?? 0)),
    );
  }
  return most;
}

describe("the state of a QAOA", () => {
  it("is that of the circuit gate by gate, amplitude by amplitude", () => {
    fc.assert(
      fc.property(someIsing(0, 7), someAngles, (ising, angles) => {
        const state = new QaoaSimulator(ising).state(angles);
        expect(furthest(state, referenceState(ising, angles))).toBeLessThan(1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it("is that of the circuit where the qubits are more than a block of the cache", () => {
    for (const n of [12, 13, 14]) {
      const ising = randomIsing(n, seededRandom(n), 0.5);
      const angles = { gammas: [0.4, -1.1], betas: [-0.7, 2.2] };
      const state = new QaoaSimulator(ising).state(angles);
      expect(furthest(state, referenceState(ising, angles))).toBeLessThan(1e-12);
    }
  });

  it("has the expectation of one spin that the Bloch sphere gives", () => {
    const ising: Ising = { constant: 5, fields: [1.5], couplings: [] };
    const simulator = new QaoaSimulator(ising);
    for (const [gamma, beta] of [[0.3, 0.2] as const, [-0.5, 1.9] as const, [1, -0.4] as const]) {
      const z = Math.sin(2 * beta) * Math.sin(2 * gamma * 1.5);
      expect(simulator.energy({ gammas: [gamma], betas: [beta] })).toBeCloseTo(5 + 1.5 * z, 12);
    }
  });

  it("reaches the minimum of one spin with a gamma and a beta of opposite signs", () => {
    const simulator = new QaoaSimulator({ constant: 0, fields: [1], couplings: [] });
    expect(simulator.energy({ gammas: [-Math.PI / 4], betas: [Math.PI / 4] })).toBeCloseTo(-1, 12);
    expect(simulator.energy({ gammas: [Math.PI / 4], betas: [Math.PI / 4] })).toBeCloseTo(1, 12);
  });

  it("stays as it was handed out when the simulator goes on", () => {
    const simulator = new QaoaSimulator(randomIsing(4, seededRandom(1)));
    const state = simulator.state({ gammas: [0.5], betas: [0.3] });
    const copy = state.re.slice();
    simulator.gradient({ gammas: [1], betas: [1] });
    expect(state.re).toEqual(copy);
  });
});

describe("the gradient", () => {
  it("is that of central differences", () => {
    fc.assert(
      fc.property(someIsing(1, 6), someAngles, (ising, angles) => {
        const simulator = new QaoaSimulator(ising);
        const gradient = simulator.gradient(angles);
        expect(gradient.energy).toBeCloseTo(simulator.energy(angles), 12);
        for (const key of ["gammas", "betas"] as const) {
          angles[key].forEach((_, layer) => {
            const found = gradient[key][layer] ?? Number.NaN;
            expect(Math.abs(found - centralDifference(simulator, angles, key, layer))).toBeLessThan(1e-6);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is that of central differences where the qubits are more than a block of the cache", () => {
    const simulator = new QaoaSimulator(randomIsing(13, seededRandom(3), 0.3));
    const angles = { gammas: [0.2, 0.4], betas: [0.5, 2] };
    const gradient = simulator.gradient(angles);
    for (const key of ["gammas", "betas"] as const) {
      for (const layer of [0, 1]) {
        const found = gradient[key][layer] ?? Number.NaN;
        expect(Math.abs(found - centralDifference(simulator, angles, key, layer))).toBeLessThan(1e-6);
      }
    }
  });
});

function centralDifference(
  simulator: QaoaSimulator,
  angles: Angles,
  key: "gammas" | "betas",
  layer: number,
): number {
  const step = 2e-5;
  const moved = (by: number): number =>
    simulator.energy({
      ...angles,
      [key]: angles[key].map((angle, at) => (at === layer ? angle + by : angle)),
    });
  // Richardson: the error is of the fourth order, so that steep energies pass as well.
  const [near, far] = [step, 2 * step].map((by) => (moved(by) - moved(-by)) / (2 * by));
  return (4 * (near ?? Number.NaN) - (far ?? Number.NaN)) / 3;
}

describe("a simulator", () => {
  it("is refused with the bytes it would need", () => {
    const ising = randomIsing(10, seededRandom(1));
    expect(codeOf(() => new QaoaSimulator(ising, 50_000))).toBe("E_ISING_SIZE");
    expect(messageOf(() => new QaoaSimulator(ising, 50_000))).toContain(`${9 * 8 * 1024} bytes`);
    expect(codeOf(() => new QaoaSimulator(randomIsing(25, seededRandom(1), 0.1)))).toBe("E_ISING_SIZE");
  });

  it("is refused for a malformed problem", () => {
    expect(codeOf(() => new QaoaSimulator({ constant: 0, fields: [Number.NaN], couplings: [] }))).toBe(
      "E_ISING",
    );
  });

  it.each([
    ["1 gammas and 2 betas", { gammas: [1], betas: [1, 2] }],
    ["an angle is NaN", { gammas: [1], betas: [Number.NaN] }],
  ])("refuses angles of which %s", (message, angles) => {
    const ising = randomIsing(2, seededRandom(1));
    for (const call of [() => new QaoaSimulator(ising).state(angles), () => referenceState(ising, angles)]) {
      expect(codeOf(call)).toBe("E_ISING_OPTION");
      expect(messageOf(call)).toContain(message);
    }
  });
});

describe("the fidelity", () => {
  it("is 1 up to a global phase, and 0 between different states of a basis", () => {
    const ising = randomIsing(5, seededRandom(2));
    const angles = { gammas: [0.7], betas: [0.4] };
    const state = new QaoaSimulator(ising).state(angles);
    const shifted = new QaoaSimulator({ ...ising, constant: ising.constant + 1 }).state(angles);
    expect(furthest(state, shifted)).toBeGreaterThan(0.01);
    expect(fidelity(state, shifted)).toBeCloseTo(1, 12);
    const basis = (x: number): State => ({
      re: Float64Array.from([0, 0], (_, at) => Number(at === x)),
      im: new Float64Array(2),
    });
    expect(fidelity(basis(0), basis(1))).toBe(0);
    expect(fidelity(basis(0), plusState(1))).toBeCloseTo(0.5, 12);
  });
});

describe("sampling", () => {
  const ising = randomIsing(6, seededRandom(4));
  const state = new QaoaSimulator(ising).state({ gammas: [-0.4], betas: [0.4] });

  it("is the same for the same seed", () => {
    expect(sampleStates(state, 50, seededRandom(1))).toEqual(sampleStates(state, 50, seededRandom(1)));
    expect(sampleStates(state, 50, seededRandom(1))).not.toEqual(sampleStates(state, 50, seededRandom(2)));
  });

  it("has the expectation of the state", () => {
    const diagonal = costDiagonal(ising);
    const shots = 40_000;
    const outcomes = sampleStates(state, shots, seededRandom(1));
    const mean = outcomes.reduce((sum, x) => sum + (diagonal[x] ?? Number.NaN), 0) / shots;
    const squares = diagonal.map((energy) => energy * energy);
    const error = Math.sqrt((expectation(state, squares) - expectation(state, diagonal) ** 2) / shots);
    expect(Math.abs(mean - expectation(state, diagonal))).toBeLessThan(4 * error);
  });

  it("never gives a state of probability 0", () => {
    const half = { re: Float64Array.from([0, 1, 0, 0]), im: new Float64Array(4) };
    expect(new Set(sampleStates(half, 100, seededRandom(1)))).toEqual(new Set([1]));
    expect([...sampleStates(half, 2, () => 0)]).toEqual([1, 1]);
  });
});
