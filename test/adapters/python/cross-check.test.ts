import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bridge } from "../../../adapters/python/open-bridge.ts";
import { type Ising, seededRandom } from "../../../core/optimize/ising/index.ts";
import { type Angles, fidelity, QaoaSimulator, VqeSimulator } from "../../../core/optimize/simulate/index.ts";
import { lopsidedIsing, packagesAbsence } from "./python-fixture.ts";
import { evaluateQaoa, evaluateVqe, openRealBridge } from "./real-bridge.ts";

const absence = packagesAbsence();

/** n = 2..14, and each p = 1..8 at least once. */
const SIZES = Array.from({ length: 13 }, (_, at) => ({ n: at + 2, p: 1 + ((5 * at) % 8) }));

describe.each(["pennylane", "qiskit"])(
  `the simulator against %s${absence ? `: skipped, ${absence}` : ""}`,
  { skip: absence !== null },
  (name) => {
    let bridge: Bridge;
    beforeAll(() => {
      bridge = openRealBridge(name);
    });
    afterAll(() => bridge.close());

    it.each(SIZES)(
      "gives the same state, energy and gradient of a QAOA, n = $n, p = $p",
      async ({ n, p }) => {
        const ising = lopsidedIsing(n, 100 * n + p);
        const angles = drawnAngles(p, n);
        const simulator = new QaoaSimulator(ising);
        const theirs = await evaluateQaoa(bridge, ising, angles);
        const ours = simulator.gradient(angles);
        expect(fidelity(simulator.state(angles), theirs.state)).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(relative(ours.energy, theirs.energy)).toBeLessThan(1e-8);
        expect(furthest(ours.gammas, theirs.gradient?.["gammas"])).toBeLessThan(1e-6);
        expect(furthest(ours.betas, theirs.gradient?.["betas"])).toBeLessThan(1e-6);
      },
    );

    it.each([
      ["the sign of the spins", ({ problem, angles }: Circuit) => ({ problem: mirrored(problem), angles })],
      ["the order of the bits", ({ problem, angles }: Circuit) => ({ problem: reversed(problem), angles })],
      ["the sign of the phase", ({ problem, angles }: Circuit) => ({ problem, angles: negated(angles) })],
      ["a factor of a half", ({ problem, angles }: Circuit) => ({ problem: halved(problem), angles })],
    ])("tells apart %s", async (_, flipped) => {
      const circuit = { problem: lopsidedIsing(5, 7), angles: drawnAngles(2, 5) };
      const wrong = flipped(circuit);
      const { state } = await evaluateQaoa(bridge, wrong.problem, wrong.angles);
      expect(fidelity(new QaoaSimulator(circuit.problem).state(circuit.angles), state)).toBeLessThan(0.9);
    });

    it.each([2, 5, 9])("gives the same state and energy of the ansatz of VQE, n = %i", async (n) => {
      const ising = lopsidedIsing(n, n);
      const random = seededRandom(n);
      const thetas = Float64Array.from({ length: 3 * n }, () => 6 * random() - 3);
      const simulator = new VqeSimulator(ising);
      const theirs = await evaluateVqe(bridge, ising, thetas);
      const ours = simulator.gradient(thetas);
      expect(fidelity(simulator.state(thetas), theirs.state)).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(relative(ours.energy, theirs.energy)).toBeLessThan(1e-8);
      if (name === "pennylane") {
        expect(furthest(ours.angles, theirs.gradient?.["thetas"])).toBeLessThan(1e-6);
      }
    });
  },
);

type Circuit = { readonly problem: Ising; readonly angles: Angles };

function drawnAngles(p: number, seed: number): Angles {
  const random = seededRandom(seed);
  const drawn = () => Array.from({ length: p }, () => 2 * random() - 1);
  return { gammas: drawn(), betas: drawn() };
}

/** What b = 1 for z = +1 would make of it. */
function mirrored({ constant, fields, couplings }: Ising): Ising {
  return { constant, fields: fields.map((field) => -field), couplings };
}

/** What qubit 0 as the most significant bit would make of it. */
function reversed({ constant, fields, couplings }: Ising): Ising {
  const last = fields.length - 1;
  return {
    constant,
    fields: fields.toReversed(),
    couplings: couplings.map(({ i, j, value }) => ({ i: last - i, j: last - j, value })),
  };
}

function negated({ gammas, betas }: Angles): Angles {
  return { gammas: gammas.map((gamma) => -gamma), betas };
}

/** What RZZ(gamma J) for RZZ(2 gamma J) would make of it. */
function halved({ constant, fields, couplings }: Ising): Ising {
  return {
    constant,
    fields,
    couplings: couplings.map(({ i, j, value }) => ({ i, j, value: value / 2 })),
  };
}

function relative(a: number, b: number): number {
  return Math.abs(a - b) / Math.abs(a);
}

/** The largest difference; infinite when there is nothing to compare with. */
function furthest(a: ArrayLike<number>, b: readonly number[] | undefined): number {
  if (b?.length !== a.length) return Number.POSITIVE_INFINITY;
  return Math.max(...b.map((value, i) => Math.abs(value - (a[i] as number))));
}
