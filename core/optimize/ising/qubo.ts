import type { Coupling } from "./ising.ts";

/**
 * Qubo is a minimisation problem over n variables x in {0, 1}: constant + sum linear[i] x_i + sum value x_i x_j.
 * A square x_i x_i is x_i, so it belongs to linear.
 */
export type Qubo = {
  readonly constant: number;
  readonly linear: readonly number[];
  readonly quadratic: readonly Coupling[];
};
