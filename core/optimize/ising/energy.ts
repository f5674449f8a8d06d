import type { Ising } from "./ising.ts";
import type { Qubo } from "./qubo.ts";

/**
 * isingEnergy gives H of the spins that the bits stand for (0 is +1, 1 is -1), term by term in the order of the
 * problem: the one number that results are reported by, whatever a solver added up on its way.
 */
export function isingEnergy({ constant, fields, couplings }: Ising, bits: ArrayLike<number>): number {
  let energy = constant;
  fields.forEach((value, i) => {
    energy += bits[i] === 1 ? -value : value;
  });
  for (const { i, j, value } of couplings) energy += bits[i] === bits[j] ? value : -value;
  return energy;
}

/** quboEnergy gives the value of a QUBO at x = bits. */
export function quboEnergy({ constant, linear, quadratic }: Qubo, bits: ArrayLike<number>): number {
  let energy = constant;
  linear.forEach((value, i) => {
    if (bits[i] === 1) energy += value;
  });
  for (const { i, j, value } of quadratic) {
    if (bits[i] === 1 && bits[j] === 1) energy += value;
  }
  return energy;
}
