import {
  bitsOf,
  type Ising,
  IsingError,
  isingEnergy,
  type Neighbourhoods,
  neighbourhoods,
  requireIsing,
} from "../ising/index.ts";

/** Most variables: 2^24 states take a second or two. */
export const MOST_EXACT = 24;

/** Fields are added up anew after so many steps, so that rounding errors do not pile up over millions of them. */
const FRESH = 1 << 12;

export type ExactMinimum = {
  /** The minimum's bits; of equal ones the first that the Gray code meets. */
  readonly bits: Uint8Array;
  readonly energy: number;
  /** 2^n. */
  readonly states: number;
};

/**
 * minimiseExactly finds the least energy by visiting every state in the order of the reflected Gray code, where one
 * spin flips at a time: its field tells the change of energy, and only its neighbours' fields change, so a state
 * costs O(degree) and not O(n^2). Time 2^n n, memory O(n^2). Throws E_ISING, or E_ISING_SIZE above MOST_EXACT.
 */
export function minimiseExactly(ising: Ising): ExactMinimum {
  requireIsing(ising);
  const n = ising.fields.length;
  if (n > MOST_EXACT) throw tooMany(n);
  const states = 1 << n;
  const around = neighbourhoods(ising);
  let best = { energy: Number.POSITIVE_INFINITY, gray: 0 };
  for (let from = 0; from < states; from += FRESH) {
    const found = leastOf(ising, around, from, Math.min(from + FRESH, states));
    if (found.energy < best.energy) best = found;
  }
  return { bits: bitsOf(best.gray, n), energy: best.energy, states };
}

type Least = { readonly energy: number; readonly gray: number };

/** The least of the Gray code's steps from `from` to before `to`, with the energy added up term by term. */
function leastOf(ising: Ising, { first, spin, value }: Neighbourhoods, from: number, to: number): Least {
  const start = from ^ (from >>> 1);
  const bits = bitsOf(start, ising.fields.length);
  const spins = Float64Array.from(bits, (bit) => 1 - 2 * bit);
  const fields = Float64Array.from(ising.fields);
  for (let i = 0; i < spins.length; i++) {
    for (let at = first[i] as number; at < (first[i + 1] as number); at++) {
      fields[i] = (fields[i] as number) + (value[at] as number) * (spins[spin[at] as number] as number);
    }
  }
  let energy = isingEnergy(ising, bits);
  let least = energy;
  let gray = start;
  for (let step = from + 1; step < to; step++) {
    const k = 31 - Math.clz32(step & -step);
    const twice = 2 * (spins[k] as number);
    energy -= twice * (fields[k] as number);
    spins[k] = -(spins[k] as number);
    for (let at = first[k] as number; at < (first[k + 1] as number); at++) {
      const neighbour = spin[at] as number;
      fields[neighbour] = (fields[neighbour] as number) - twice * (value[at] as number);
    }
    if (energy < least) {
      least = energy;
      gray = step ^ (step >>> 1);
    }
  }
  return { energy: isingEnergy(ising, bitsOf(gray, bits.length)), gray };
}

function tooMany(n: number): IsingError {
  return new IsingError("E_ISING_SIZE", {
    what: `${n} variables have 2^${n} states, and all of them are visited up to ${MOST_EXACT} variables`,
    remedy: "solve fewer variables at a time, or use the annealer",
  });
}
