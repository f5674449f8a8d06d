import type { Neighbourhoods, Random } from "../ising/index.ts";
import type { Couplings } from "./couplings.ts";
import type { Terms } from "./terms.ts";

/**
 * Spins is one state on its way: z[i] is +1 or -1, and field[i] what spin i feels, its own field plus its neighbours, so
 * that flipping it changes the energy by -2 z[i] field[i].
 */
export type Spins = { readonly z: Float64Array; readonly field: Float64Array };

/** randomSpins draws every spin. */
export function randomSpins(terms: Terms, couplings: Couplings, random: Random): Spins {
  const z = new Float64Array(terms.fields.length);
  for (let i = 0; i < z.length; i++) z[i] = random() < 0.5 ? 1 : -1;
  return spinsOf(terms, couplings, z);
}

/** spinsOf gives the fields of spins that are known. */
export function spinsOf({ fields }: Terms, couplings: Couplings, z: Float64Array): Spins {
  const field = new Float64Array(fields.length);
  for (let i = 0; i < field.length; i++) {
    const felt =
      couplings.kind === "rows" ? feltFromRow(couplings.rows, z, i) : feltFromList(couplings.lists, z, i);
    field[i] = (fields[i] as number) + felt / 2;
  }
  return { z, field };
}

function feltFromRow(rows: Float64Array, z: Float64Array, i: number): number {
  const n = z.length;
  let felt = 0;
  for (let j = 0, at = i * n; j < n; j++, at++) felt += (rows[at] as number) * (z[j] as number);
  return felt;
}

function feltFromList({ first, spin, value }: Neighbourhoods, z: Float64Array, i: number): number {
  let felt = 0;
  for (let at = first[i] as number; at < (first[i + 1] as number); at++) {
    felt += (value[at] as number) * (z[spin[at] as number] as number);
  }
  return felt;
}

/** flip turns one spin over, in time of its neighbours. */
export function flip({ z, field }: Spins, couplings: Couplings, i: number): void {
  const before = z[i] as number;
  z[i] = -before;
  if (couplings.kind === "rows") flipByRow(field, couplings.rows, before, i);
  else flipByList(field, couplings.lists, before, i);
}

function flipByRow(field: Float64Array, rows: Float64Array, before: number, i: number): void {
  const n = field.length;
  const from = i * n;
  if (before > 0) {
    for (let j = 0; j < n; j++) field[j] = (field[j] as number) - (rows[from + j] as number);
  } else {
    for (let j = 0; j < n; j++) field[j] = (field[j] as number) + (rows[from + j] as number);
  }
}

function flipByList(
  field: Float64Array,
  { first, spin, value }: Neighbourhoods,
  before: number,
  i: number,
): void {
  const end = first[i + 1] as number;
  for (let at = first[i] as number; at < end; at++) {
    const neighbour = spin[at] as number;
    field[neighbour] = (field[neighbour] as number) - before * (value[at] as number);
  }
}

/** Rounding could make spins chase each other; a descent that is one ends far sooner. */
const MOST_PASSES = 1000;

/** descend flips spins that lower the energy, one after the other, until none does. */
export function descend(spins: Spins, couplings: Couplings): void {
  for (let pass = 0, flipped = true; flipped && pass < MOST_PASSES; pass++) {
    flipped = false;
    for (let i = 0; i < spins.z.length; i++) {
      if ((spins.z[i] as number) * (spins.field[i] as number) <= 0) continue;
      flip(spins, couplings, i);
      flipped = true;
    }
  }
}

/** bitsOfSpins gives 0 for +1 and 1 for -1. */
export function bitsOfSpins(z: Float64Array): Uint8Array {
  const bits = new Uint8Array(z.length);
  for (let i = 0; i < z.length; i++) bits[i] = (z[i] as number) < 0 ? 1 : 0;
  return bits;
}
