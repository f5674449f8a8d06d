import type { Coupling, Ising } from "./ising.ts";
import type { Qubo } from "./qubo.ts";
import { requireQubo } from "./require-ising.ts";

/**
 * isingFromQubo rewrites a QUBO in spins, x = (1 - z) / 2; energies stay the same. The inverse is quboFromIsing.
 * Throws E_ISING for a malformed QUBO.
 */
export function isingFromQubo(qubo: Qubo): Ising {
  requireQubo(qubo);
  const fields = qubo.linear.map((value) => -value / 2);
  const couplings: Coupling[] = [];
  let constant = qubo.constant;
  for (const value of qubo.linear) constant += value / 2;
  for (const { i, j, value } of qubo.quadratic) {
    const quarter = value / 4;
    constant += quarter;
    fields[i] = (fields[i] ?? 0) - quarter;
    fields[j] = (fields[j] ?? 0) - quarter;
    couplings.push({ i, j, value: quarter });
  }
  return { constant, fields, couplings };
}
