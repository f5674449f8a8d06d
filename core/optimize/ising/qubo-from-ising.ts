import type { Coupling, Ising } from "./ising.ts";
import type { Qubo } from "./qubo.ts";
import { requireIsing } from "./require-ising.ts";

/**
 * quboFromIsing rewrites an Ising problem in bits, z = 1 - 2 x; energies stay the same. The inverse is
 * isingFromQubo. Throws E_ISING for a malformed problem.
 */
export function quboFromIsing(ising: Ising): Qubo {
  requireIsing(ising);
  const linear = ising.fields.map((value) => -2 * value);
  const quadratic: Coupling[] = [];
  let constant = ising.constant;
  for (const value of ising.fields) constant += value;
  for (const { i, j, value } of ising.couplings) {
    constant += value;
    linear[i] = (linear[i] ?? 0) - 2 * value;
    linear[j] = (linear[j] ?? 0) - 2 * value;
    quadratic.push({ i, j, value: 4 * value });
  }
  return { constant, linear, quadratic };
}
