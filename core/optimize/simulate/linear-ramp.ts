import type { Angles } from "./angles.ts";

/**
 * linearRamp gives the angles of an annealing path in p steps, for a problem whose energies have the standard deviation
 * `spread` per root of a qubit: the phase grows, the mixer fades (Sack and Serbyn, arXiv:2101.05742). For a minimum
 * gamma is negative where beta is positive. The size is one that suits random and regular problems alike.
 */
export function linearRamp(p: number, spread: number): Angles {
  const part = Array.from({ length: p }, (_, layer) => (layer + 0.5) / p);
  return {
    gammas: part.map((s) => (-SIZE * s) / spread),
    betas: part.map((s) => SIZE * (1 - s)),
  };
}

const SIZE = 0.7;
