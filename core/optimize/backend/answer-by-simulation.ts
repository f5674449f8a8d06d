import { bitsOf, type Ising, isingEnergy, type Random, seededRandom } from "../ising/index.ts";
import {
  type Angles,
  fidelity,
  optimiseQaoa,
  optimiseVqe,
  QaoaSimulator,
  referenceState,
  type State,
  type Stop,
  sampleStates,
  VqeSimulator,
} from "../simulate/index.ts";
import type { BackendAnswer, Budget } from "./quantum-adapter.ts";

/** Why a search for angles ends, for people. */
const STOPS: { readonly [stop in Stop]: string } = {
  gradient: "gradient below tolerance",
  value: "energy no longer falls",
  iterations: "iterations used up",
  line_search: "line search failed",
  interrupted: "time is up",
};

/** Measurements of the final state; the best outcome is the answer, as it would be of a machine. */
const SHOTS = 1024;

/** Above so many qubits the plain simulator, one gate at a time, would take too long to compare with. */
const MOST_COMPARED = 12;

const DEFAULT_DEPTH = 4;

/**
 * answerBySimulation finds the angles of a QAOA circuit, or of a VQE ansatz where the budget says so, measures its state so many
 * times, and gives the best outcome. To simulate it, the energy of every state is computed beforehand, so that it never finds
 * what that does not show: it tells what such a machine would do. Throws IsingError.
 */
export function answerBySimulation(ising: Ising, budget: Budget, interrupted: () => boolean): BackendAnswer {
  const random = seededRandom(budget.seed);
  return budget.algorithm === "vqe"
    ? answerByVqe(ising, { budget, random, interrupted })
    : answerByQaoa(ising, { budget, random, interrupted });
}

type Means = { readonly budget: Budget; readonly random: Random; readonly interrupted: () => boolean };

function answerByQaoa(ising: Ising, { budget, random, interrupted }: Means): BackendAnswer {
  const { depth = DEFAULT_DEPTH, iterations } = budget;
  const simulator = new QaoaSimulator(ising);
  const limits = iterations === undefined ? {} : { iterations };
  const found = optimiseQaoa(simulator, ising, { depth, interrupted, ...limits });
  const state = simulator.state(found.angles);
  return {
    bits: bestOutcome(ising, state, random),
    algorithm: "qaoa",
    iterations: found.iterations,
    converged: found.converged,
    stop: STOPS[found.stop],
    angles: found.angles,
    fidelity: fidelityWithPlain(ising, found.angles, state),
  };
}

function answerByVqe(ising: Ising, { budget, random, interrupted }: Means): BackendAnswer {
  const { depth = 1, iterations } = budget;
  const simulator = new VqeSimulator(ising);
  const limits = iterations === undefined ? {} : { iterations };
  const found = optimiseVqe(simulator, ising, random, { layers: depth, interrupted, ...limits });
  return {
    bits: bestOutcome(ising, simulator.state(found.angles), random),
    algorithm: "vqe",
    iterations: found.iterations,
    converged: found.converged,
    stop: STOPS[found.stop],
    angles: null,
    fidelity: null,
  };
}

function bestOutcome(ising: Ising, state: State, random: Random): Uint8Array {
  const n = ising.fields.length;
  const outcomes = [...new Set(sampleStates(state, SHOTS, random))].map((index) => bitsOf(index, n));
  return outcomes.reduce((best, bits) => (isingEnergy(ising, bits) < isingEnergy(ising, best) ? bits : best));
}

function fidelityWithPlain(ising: Ising, angles: Angles, state: State): number | null {
  return ising.fields.length > MOST_COMPARED ? null : fidelity(state, referenceState(ising, angles));
}
