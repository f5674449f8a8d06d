import { type Ising, type Random, requireCounts } from "../ising/index.ts";
import { energyScale } from "./energy-scale.ts";
import { minimiseSmooth, type SmoothMinimum, type Stop } from "./minimise-smooth.ts";
import type { VqeSimulator } from "./vqe-simulator.ts";

export type VqeOptions = {
  /** Layers of CZ and RY after the first row of RY, at least 0; 1 by default. */
  readonly layers?: number;
  /** Searches, each from angles of its own, at least 1; 3 by default. */
  readonly restarts?: number;
  /** Iterations of L-BFGS over all restarts; 99 by default. */
  readonly iterations?: number;
  /** Of the gradient, with energies in units of their standard deviation; 1e-3 by default. */
  readonly tolerance?: number;
  /** Asked before each iteration; true ends the search with what there is. */
  readonly interrupted?: () => boolean;
};

export type VqeOptimum = {
  /** As VqeSimulator takes them. */
  readonly angles: Float64Array;
  /** The expectation of H at these angles. */
  readonly energy: number;
  /** Over all restarts, as are the evaluations. */
  readonly iterations: number;
  readonly evaluations: number;
  /** Whether the search that found the angles converged, and why it stopped. */
  readonly converged: boolean;
  readonly stop: Stop;
};

/** How far the first angles lie from those that make all states equally likely, at most. */
const SPREAD = 0.5;

/**
 * optimiseVqe finds good angles of the ansatz: each search starts near |+>^n and has an equal share of the iterations
 * that are left; the best of them counts. A local minimum. The same random numbers give the same result. Throws
 * E_ISING_OPTION for numbers that make no sense.
 */
export function optimiseVqe(
  simulator: VqeSimulator,
  ising: Ising,
  random: Random,
  options: VqeOptions = {},
): VqeOptimum {
  const { layers = 1, restarts = 3, iterations = 99, tolerance = 1e-3, interrupted = () => false } = options;
  requireCounts({
    "number of layers": [layers, 0],
    "number of restarts": [restarts, 1],
    "number of iterations": [iterations, 1],
  });
  const { mean, deviation } = energyScale(ising);
  let best: SmoothMinimum | null = null;
  let spent = 0;
  let evaluations = 0;
  for (let search = 0; search < restarts && (search === 0 || !interrupted()); search++) {
    const found: SmoothMinimum = minimiseSmooth(
      (x) => {
        const { energy, angles } = simulator.gradient(x);
        return { value: (energy - mean) / deviation, gradient: angles.map((slope) => slope / deviation) };
      },
      firstAngles(simulator.qubits, layers, random),
      { iterations: Math.floor((iterations - spent) / (restarts - search)), tolerance, interrupted },
    );
    spent += found.iterations;
    evaluations += found.evaluations;
    if (best === null || found.value < best.value) best = found;
  }
  const { x, value, stop } = best as SmoothMinimum;
  const converged = stop === "gradient" || stop === "value";
  return { angles: x, energy: mean + deviation * value, iterations: spent, evaluations, converged, stop };
}

/** CZ leaves |0>^n alone, and a last row of pi / 2 makes |+>^n of it. */
function firstAngles(n: number, layers: number, random: Random): Float64Array {
  const last = layers * n;
  return Float64Array.from({ length: last + n }, (_, at) => {
    return (at < last ? 0 : Math.PI / 2) + SPREAD * (2 * random() - 1);
  });
}
