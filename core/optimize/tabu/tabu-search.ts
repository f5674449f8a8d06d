import {
  type Ising,
  isingEnergy,
  type Neighbourhoods,
  neighbourhoods,
  type Random,
  requireCounts,
  requireIsing,
} from "../ising/index.ts";

export type TabuOptions = {
  /** Flips of each restart, at least 1; 20 n by default, at least 1,000. */
  readonly flips?: number;
  /** At least 1; 10 by default. */
  readonly restarts?: number;
  /** Asked now and then; true ends the search with the best so far. */
  readonly interrupted?: () => boolean;
};

export type TabuMinimum = {
  readonly bits: Uint8Array;
  readonly energy: number;
  /** Flips done, all restarts together. */
  readonly flips: number;
  readonly finished: boolean;
};

const ASK_EVERY = 256;

/**
 * tabuSearch looks for a low energy by one-flip tabu search (Palubeckis, "Multistart tabu search strategies for the
 * unconstrained binary quadratic optimization problem", 2004): each step flips the spin that lowers the energy most or raises
 * it least, of those not flipped in the last min(20, n / 4) steps and a random number more, unless a flip gives the best energy so far;
 * each restart begins with random spins. The same random numbers give the same result. Energies are added up anew from the bits. Throws
 * E_ISING or E_ISING_OPTION.
 */
export function tabuSearch(ising: Ising, random: Random, options: TabuOptions = {}): TabuMinimum {
  const n = ising.fields.length;
  const { flips = Math.max(1000, 20 * n), restarts = 10, interrupted = () => false } = options;
  requireIsing(ising);
  requireCounts({ "number of flips": [flips, 1], "number of restarts": [restarts, 1] });
  const around = neighbourhoods(ising);
  const begin = (): Uint8Array => Uint8Array.from(ising.fields, () => (random() < 0.5 ? 0 : 1));
  let best = restart(ising, around, begin(), { flips, interrupted, random });
  let done = best.flips;
  let finished = best.finished;
  for (let round = 1; round < restarts && finished; round++) {
    const found = restart(ising, around, begin(), { flips, interrupted, random });
    done += found.flips;
    finished = found.finished;
    if (found.energy < best.energy) best = found;
  }
  return { bits: best.bits, energy: best.energy, flips: done, finished };
}

function restart(
  ising: Ising,
  around: Neighbourhoods,
  bits: Uint8Array,
  {
    flips,
    interrupted,
    random,
  }: Required<Pick<TabuOptions, "flips" | "interrupted">> & { readonly random: Random },
): TabuMinimum {
  const n = bits.length;
  const tenure = Math.min(20, Math.floor(n / 4));
  // Without it a small problem goes round in a circle.
  const spread = Math.min(10, Math.floor(n / 2)) + 1;
  const spins = spinsOf(ising, around, bits);
  let energy = isingEnergy(ising, bits);
  let least = energy;
  let best = bits;
  let step = 1;
  for (; step <= flips && n > 0; step++) {
    if (step % ASK_EVERY === 0 && interrupted()) break;
    const i = bestFlip(spins, { step, needed: least - energy });
    if (i === -1) continue;
    energy += flip(spins, around, i);
    spins.free[i] = step + tenure + Math.floor(random() * spread);
    if (energy >= least) continue;
    least = energy;
    best = Uint8Array.from(spins.z, (spin) => (spin === 1 ? 0 : 1));
  }
  return { bits: best, energy: isingEnergy(ising, best), flips: step - 1, finished: n === 0 || step > flips };
}

/** Spins, the field that each feels, and the step up to which each must not flip. */
type Spins = { readonly z: Float64Array; readonly field: Float64Array; readonly free: Float64Array };

function spinsOf(ising: Ising, { first, spin, value }: Neighbourhoods, bits: Uint8Array): Spins {
  const z = Float64Array.from(bits, (bit) => 1 - 2 * bit);
  const field = Float64Array.from(ising.fields, (own, i) => {
    let sum = own;
    for (let at = first[i] as number; at < (first[i + 1] as number); at++) {
      sum += (value[at] as number) * (z[spin[at] as number] as number);
    }
    return sum;
  });
  return { z, field, free: new Float64Array(z.length) };
}

/** Flips a spin; gives the change of energy. */
function flip({ z, field }: Spins, { first, spin, value }: Neighbourhoods, i: number): number {
  const twice = 2 * (z[i] as number);
  const change = -twice * (field[i] as number);
  z[i] = -(z[i] as number);
  for (let at = first[i] as number; at < (first[i + 1] as number); at++) {
    const neighbour = spin[at] as number;
    field[neighbour] = (field[neighbour] as number) - twice * (value[at] as number);
  }
  return change;
}

/** The spin whose flip changes the energy least, of those that may flip or would go below `needed`; -1 when there is none. */
function bestFlip(
  { z, field, free }: Spins,
  { step, needed }: { readonly step: number; readonly needed: number },
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < z.length; i++) {
    const change = -2 * (z[i] as number) * (field[i] as number);
    if (change < least && ((free[i] as number) < step || change < needed)) [best, least] = [i, change];
  }
  return best;
}
