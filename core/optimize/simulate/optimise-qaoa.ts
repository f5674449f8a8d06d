import { type Ising, requireCounts } from "../ising/index.ts";
import type { Angles } from "./angles.ts";
import { type EnergyScale, energyScale } from "./energy-scale.ts";
import { interpolateAngles } from "./interpolate-angles.ts";
import { linearRamp } from "./linear-ramp.ts";
import { type Evaluation, minimiseSmooth, type SmoothMinimum, type Stop } from "./minimise-smooth.ts";
import type { QaoaSimulator } from "./qaoa-simulator.ts";

export type QaoaOptions = {
  /** Layers, at least 1. */
  readonly depth: number;
  /** Iterations of L-BFGS over all depths; 99 by default. */
  readonly iterations?: number;
  /** Of the gradient, with energies in units of their standard deviation; 1e-3 by default. */
  readonly tolerance?: number;
  /** Asked before each iteration; true ends the search with what there is. */
  readonly interrupted?: () => boolean;
};

export type QaoaOptimum = {
  readonly angles: Angles;
  /** The expectation of H at these angles. */
  readonly energy: number;
  readonly iterations: number;
  /** Circuits with their gradients. */
  readonly evaluations: number;
  readonly converged: boolean;
  readonly stop: Stop;
};

const ITERATIONS = 99;
const TOLERANCE = 1e-3;
/** A shallower depth only has to give a start for the next one. */
const EARLY_ITERATIONS = 5;
const EARLY_TOLERANCE = 1e-2;

/**
 * optimiseQaoa finds good angles of a depth p: a linear ramp at depth 1, a few iterations there, then INTERP to the next
 * depth, and the iterations that are left at p. A local minimum; the angles are those of the problem as given, while
 * the search runs in units of its standard deviation, so that no coefficient's size matters. Throws E_ISING_OPTION
 * for a depth or a number of iterations that is none.
 */
export function optimiseQaoa(simulator: QaoaSimulator, ising: Ising, options: QaoaOptions): QaoaOptimum {
  const { depth, iterations = ITERATIONS, tolerance = TOLERANCE, interrupted = () => false } = options;
  requireCounts({ depth: [depth, 1], "number of iterations": [iterations, 1] });
  const scale = energyScale(ising);
  let angles = linearRamp(1, scale.spread);
  let spent = 0;
  let evaluations = 0;
  for (;;) {
    const last = angles.gammas.length === depth;
    const left = iterations - spent;
    const found = minimiseSmooth((x) => evaluation(simulator, scale, x), toVector(angles, scale), {
      iterations: last ? left : Math.min(EARLY_ITERATIONS, left),
      tolerance: last ? tolerance : EARLY_TOLERANCE,
      interrupted,
    });
    spent += found.iterations;
    evaluations += found.evaluations;
    angles = toAngles(found.x, scale);
    if (last) return optimum(found, angles, scale, { spent, evaluations });
    // An interrupted search still gives angles of the depth that was asked for, with one circuit more.
    do angles = interpolateAngles(angles);
    while (found.stop === "interrupted" && angles.gammas.length < depth);
  }
}

function evaluation(simulator: QaoaSimulator, scale: EnergyScale, x: Float64Array): Evaluation {
  const { energy, gammas, betas } = simulator.gradient(toAngles(x, scale));
  const gradient = Float64Array.from([
    ...gammas.map((slope) => slope / scale.spread / scale.deviation),
    ...betas.map((slope) => slope / scale.deviation),
  ]);
  return { value: (energy - scale.mean) / scale.deviation, gradient };
}

/** Gammas in units of 1 / spread, then betas. */
function toVector({ gammas, betas }: Angles, { spread }: EnergyScale): Float64Array {
  return Float64Array.from([...gammas.map((gamma) => gamma * spread), ...betas]);
}

function toAngles(x: Float64Array, { spread }: EnergyScale): Angles {
  const p = x.length / 2;
  return { gammas: Array.from(x.subarray(0, p), (value) => value / spread), betas: [...x.subarray(p)] };
}

function optimum(
  { value, stop }: SmoothMinimum,
  angles: Angles,
  { mean, deviation }: EnergyScale,
  { spent, evaluations }: { readonly spent: number; readonly evaluations: number },
): QaoaOptimum {
  const converged = stop === "gradient" || stop === "value";
  return { angles, energy: mean + deviation * value, iterations: spent, evaluations, converged, stop };
}
