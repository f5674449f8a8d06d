import type { Ising, Neighbourhoods, Random } from "../ising/index.ts";

/**
 * Spins is one state on its way: z[i] is +1 or -1, and field[i] what spin i feels, its own field plus its neighbours, so
 * that flipping it changes the energy by -2 z[i] field[i].
 */
export type Spins = { readonly z: Float64Array; readonly field: Float64Array };

/** randomSpins draws every spin. */
export function randomSpins(ising: Ising, around: Neighbourhoods, random: Random): Spins {
  return spinsOf(
    ising,
    around,
    Float64Array.from(ising.fields, () => (random() < 0.5 ? 1 : -1)),
  );
}

/** spinsOf gives the fields of spins that are known. */
export function spinsOf(ising: Ising, { first, spin, value }: Neighbourhoods, z: Float64Array): Spins {
  const field = Float64Array.from(ising.fields, (own, i) => {
    let felt = own;
    for (let at = first[i] as number; at < (first[i + 1] as number); at++) {
      felt += (value[at] as number) * (z[spin[at] as number] as number);
    }
    return felt;
  });
  return { z, field };
}

/** flip turns one spin over, in time of its neighbours. */
export function flip({ z, field }: Spins, { first, spin, value }: Neighbourhoods, i: number): void {
  const before = z[i] as number;
  z[i] = -before;
  const end = first[i + 1] as number;
  for (let at = first[i] as number; at < end; at++) {
    const neighbour = spin[at] as number;
    field[neighbour] = (field[neighbour] as number) - 2 * before * (value[at] as number);
  }
}

/** Rounding could make spins chase each other; a descent that is one ends far sooner. */
const MOST_PASSES = 1000;

/** descend flips spins that lower the energy, one after the other, until none does. */
export function descend(spins: Spins, around: Neighbourhoods): void {
  for (let pass = 0, flipped = true; flipped && pass < MOST_PASSES; pass++) {
    flipped = false;
    for (let i = 0; i < spins.z.length; i++) {
      if ((spins.z[i] as number) * (spins.field[i] as number) <= 0) continue;
      flip(spins, around, i);
      flipped = true;
    }
  }
}

/** bitsOfSpins gives 0 for +1 and 1 for -1. */
export function bitsOfSpins(z: Float64Array): Uint8Array {
  return Uint8Array.from(z, (spin) => (spin < 0 ? 1 : 0));
}
