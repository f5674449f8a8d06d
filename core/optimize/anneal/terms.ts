import type { Coupling, Ising } from "../ising/index.ts";
import type { Spins } from "./spins.ts";

/** An Ising problem as arrays: coupling k joins spins i[k] and j[k] by value[k]. */
export type Terms = {
  readonly constant: number;
  readonly fields: Float64Array;
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly value: Float64Array;
};

/** termsOf keeps the order of the problem. */
export function termsOf({ constant, fields, couplings }: Ising): Terms {
  const m = couplings.length;
  const terms = { i: new Int32Array(m), j: new Int32Array(m), value: new Float64Array(m) };
  for (let at = 0; at < m; at++) {
    const { i, j, value } = couplings[at] as Coupling;
    terms.i[at] = i;
    terms.j[at] = j;
    terms.value[at] = value;
  }
  return { constant, fields: new Float64Array(fields), ...terms };
}

/** energyAnew adds up the terms in the order and with the rounding of isingEnergy. */
export function energyAnew({ constant, fields, i, j, value }: Terms, z: Float64Array): number {
  let energy = constant;
  for (let at = 0; at < fields.length; at++) energy += (z[at] as number) * (fields[at] as number);
  for (let at = 0; at < value.length; at++) {
    energy += (z[i[at] as number] as number) * (z[j[at] as number] as number) * (value[at] as number);
  }
  return energy;
}

/** energyFelt gives the energy from what the spins feel, in time of their number: near energyAnew, but rounded otherwise. */
export function energyFelt({ constant, fields }: Terms, { z, field }: Spins): number {
  let twice = 0;
  for (let i = 0; i < z.length; i++)
    twice += (z[i] as number) * ((field[i] as number) + (fields[i] as number));
  return constant + twice / 2;
}
