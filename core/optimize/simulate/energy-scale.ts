import type { Ising } from "../ising/index.ts";

/** Of the energies over all states: mean, standard deviation, and the latter by the root of the number of qubits. */
export type EnergyScale = { readonly mean: number; readonly deviation: number; readonly spread: number };

/** energyScale gives the unit in which a search runs, so that no coefficient's size matters; 1 without terms. */
export function energyScale({ constant, fields, couplings }: Ising): EnergyScale {
  const terms = [...fields, ...couplings.map(({ value }) => value)];
  const deviation = Math.sqrt(terms.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { mean: constant, deviation, spread: deviation / Math.sqrt(Math.max(1, fields.length)) };
}
