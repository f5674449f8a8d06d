import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costDiagonal, type Ising, seededRandom } from "../../../../core/optimize/ising/index.ts";
import {
  type Angles,
  expectation,
  fidelity,
  linearRamp,
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

/** With the vectors of WebAssembly, and without. */
const WAYS = [
  ["in WebAssembly", { kernel: true }],
  ["in JavaScript", { kernel: false }],
] as const;

describe.each(WAYS)("the state of a QAOA, %s,", (_, options) => {
  it("is that of the circuit gate by gate, amplitude by amplitude", () => {
    fc.assert(
      fc.property(someIsing(0, 7), someAngles, (ising, angles) => {
        const state = new QaoaSimulator(ising, undefined, options).state(angles);
        expect(furthest(state, referenceState(ising, angles))).toBeLessThan(1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it("is that of the circuit where the qubits are more than a block of the cache", () => {
    for (const n of [8, 9, 10, 11, 12, 13, 14]) {
      const ising = randomIsing(n, seededRandom(n), 0.5);
      const angles = { gammas: [0.4, -1.1], betas: [-0.7, 2.2] };
      const state = new QaoaSimulator(ising, undefined, options).state(angles);
      expect(furthest(state, referenceState(ising, angles))).toBeLessThan(1e-12);
    }
  });
});

describe("the state of a QAOA", () => {
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

describe("WebAssembly and JavaScript", () => {
  it("give the same states, energies and gradients", () => {
    fc.assert(
      fc.property(someIsing(1, 12), someAngles, (ising, angles) => {
        const [ours, plain] = WAYS.map(([, options]) => new QaoaSimulator(ising, undefined, options));
        expectEqual(ours as QaoaSimulator, plain as QaoaSimulator, angles);
      }),
      { numRuns: 150 },
    );
  });

  // Beyond a block of 11 qubits: one to six of them are turned in one pass, seven and more in two.
  it.each([12, 14, 17, 18])("give the same with %i qubits", (n) => {
    const ising = randomIsing(n, seededRandom(n), 0.5);
    const [ours, plain] = WAYS.map(([, options]) => new QaoaSimulator(ising, undefined, options));
    expectEqual(ours as QaoaSimulator, plain as QaoaSimulator, { gammas: [0.3, -0.8], betas: [-0.6, 2.5] });
  });

  it("have room for 22 qubits, and finish", () => {
    const ising = randomIsing(22, seededRandom(22), 0.2);
    const simulator = new QaoaSimulator(ising);
    const { energy, gammas, betas } = simulator.gradient({ gammas: [-0.1], betas: [0.5] });
    expect(simulator.energy({ gammas: [-0.1], betas: [0.5] })).toBe(energy);
    // Known in closed form for one layer: each spin by itself, each pair by what both feel.
    expect(energy).toBeCloseTo(energyOfOneLayer(ising, -0.1, 0.5), 8);
    expect([gammas, betas].flat().every(Number.isFinite)).toBe(true);
    expect(energy).toBeLessThan(ising.constant);
  });
});

/** To 1e-12 of the greatest energy. */
function expectEqual(ours: QaoaSimulator, plain: QaoaSimulator, angles: Angles): void {
  expect(ours.diagonal).toEqual(plain.diagonal);
  expect(furthest(ours.state(angles), plain.state(angles))).toBeLessThan(1e-12);
  const most = ours.diagonal.reduce((greatest, energy) => Math.max(greatest, Math.abs(energy)), 1);
  const [a, b] = [ours.gradient(angles), plain.gradient(angles)];
  expect(Math.abs(a.energy - b.energy)).toBeLessThan(1e-12 * most);
  for (const key of ["gammas", "betas"] as const) {
    a[key].forEach((slope, layer) => {
      expect(Math.abs(slope - (b[key][layer] ?? Number.NaN))).toBeLessThan(1e-11 * most * most);
    });
  }
}

/** Ozaeta, van Dam and McMahon, "Expectation values from the single-layer QAOA on Ising problems", 2022, equations 13 and 14. */
function energyOfOneLayer({ constant, fields, couplings }: Ising, gamma: number, beta: number): number {
  const n = fields.length;
  const table = fields.map(() => new Float64Array(n));
  for (const { i, j, value } of couplings) {
    (table[i] as Float64Array)[j] = value;
    (table[j] as Float64Array)[i] = value;
  }
  const of = (i: number, j: number): number => table[i]?.[j] ?? 0;
  const product = (factor: (k: number) => number, ...without: readonly number[]): number =>
    fields.reduce((sum, _, k) => (without.includes(k) ? sum : sum * factor(k)), 1);
  let energy = constant;
  fields.forEach((field, i) => {
    const others = product((k) => Math.cos(2 * gamma * of(i, k)), i);
    energy += field * Math.sin(2 * beta) * Math.sin(2 * gamma * field) * others;
  });
  for (const { i, j, value } of couplings) {
    const alone = (at: number, other: number): number =>
      Math.cos(2 * gamma * (fields[at] ?? 0)) * product((k) => Math.cos(2 * gamma * of(at, k)), at, other);
    const together = (sign: number): number =>
      Math.cos(2 * gamma * ((fields[i] ?? 0) + sign * (fields[j] ?? 0))) *
      product((k) => Math.cos(2 * gamma * (of(i, k) + sign * of(j, k))), i, j);
    const one = (Math.sin(4 * beta) / 2) * Math.sin(2 * gamma * value) * (alone(i, j) + alone(j, i));
    const two = (Math.sin(2 * beta) ** 2 / 2) * (together(1) - together(-1));
    energy += value * (one - two);
  }
  return energy;
}

describe("float32", () => {
  it("has the state to 1e-11 of fidelity, a norm of 1, and energies near those of float64", () => {
    fc.assert(
      fc.property(someIsing(4, 12), someAngles, (ising, angles) => {
        const [single, double] = (["f32", "f64"] as const).map(
          (precision) => new QaoaSimulator(ising, undefined, { precision }),
        ) as [QaoaSimulator, QaoaSimulator];
        const state = single.state(angles);
        expect(Math.abs(1 - fidelity(state, state))).toBeLessThan(1e-12);
        expect(Math.abs(1 - fidelity(state, double.state(angles)))).toBeLessThan(1e-11);
        expect(single.diagonal).toEqual(double.diagonal);
        const most = double.diagonal.reduce((greatest, energy) => Math.max(greatest, Math.abs(energy)), 1);
        const [a, b] = [single.gradient(angles), double.gradient(angles)];
        expect(Math.abs(a.energy - b.energy)).toBeLessThan(1e-5 * most);
        for (const key of ["gammas", "betas"] as const) {
          a[key].forEach((slope, layer) => {
            expect(Math.abs(slope - (b[key][layer] ?? Number.NaN))).toBeLessThan(1e-4 * most * most);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it("loses no more with more layers and qubits than a block holds", () => {
    const ising = randomIsing(14, seededRandom(3));
    const ramp = linearRamp(8, 1);
    const [single, double] = (["f32", "f64"] as const).map((precision) =>
      new QaoaSimulator(ising, undefined, { precision }).state(ramp),
    ) as [State, State];
    const lost = 1 - fidelity(single, double);
    expect(Math.abs(lost)).toBeLessThan(1e-11);
    expect(furthest(single, double)).toBeGreaterThan(0);
  });

  it("holds energies that are beyond its numbers", () => {
    const ising = { constant: 0, fields: [1e40, 2e40, -1e40, 3e40], couplings: [] };
    const angles = { gammas: [-1e-41], betas: [0.4] };
    const [single, double] = (["f32", "f64"] as const).map((precision) =>
      new QaoaSimulator(ising, undefined, { precision }).gradient(angles),
    );
    expect((single?.betas[0] ?? 0) / (double?.betas[0] ?? 0)).toBeCloseTo(1, 5);
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
