import { type Ising, type Random, requireCounts, requireIsing } from "../ising/index.ts";
import { type Annealed, bestOfRuns, type Run } from "./annealed.ts";
import { type Couplings, couplingsOf } from "./couplings.ts";
import type { AnnealingOptions } from "./simulated-annealing.ts";
import { bitsOfSpins, descend, flip, randomSpins, type Spins, spinsOf } from "./spins.ts";
import { energyAnew, energyFelt, type Terms, termsOf } from "./terms.ts";

export type PathIntegralOptions = AnnealingOptions & {
  /** Trotter slices, at least 2; 16 by default. */
  readonly slices?: number;
};

/** In units of what a spin feels (root mean square): P times the temperature, and the first and last transverse field. */
const TEMPERATURE = 0.5;
const FIRST_FIELD = 1.5;
const LAST_FIELD = 0.01;

/**
 * pathIntegralAnnealing simulates quantum annealing: the transverse field -Gamma sum X falls linearly, and the quantum
 * state is P classical copies (Trotter slices) in a ring, whose equal spins are coupled by
 * J = -(P T / 2) ln tanh(Gamma / P T) (Martonak, Santoro and Tosatti, Phys. Rev. B 66, 094203, 2002). Moves flip one spin
 * of one slice, or of all of them. It is Monte Carlo on a classical computer: no quantum speed-up. The result is the best
 * slice that a sweep ended with, taken downhill; energies are added up anew from the bits. A sweep tries P + 1 times as
 * many flips as one of simulatedAnnealing. Throws E_ISING or E_ISING_OPTION.
 */
export function pathIntegralAnnealing(
  ising: Ising,
  random: Random,
  options: PathIntegralOptions = {},
): Annealed {
  const { sweeps = 100, restarts = 4, slices = 16, target = Number.NEGATIVE_INFINITY } = options;
  const { interrupted = () => false } = options;
  requireIsing(ising);
  requireCounts({
    "number of sweeps": [sweeps, 1],
    "number of restarts": [restarts, 1],
    "number of slices": [slices, 2],
  });
  const terms = termsOf(ising);
  const couplings = couplingsOf(ising, terms);
  const schedule = { sweeps, unit: feltBySpins(ising), target, interrupted, random };
  return bestOfRuns({ restarts, target }, () => {
    const start = randomSpins(terms, couplings, random);
    const ring = Array.from({ length: slices }, () => spinsOf(terms, couplings, start.z.slice()));
    return annealed(terms, couplings, ring, schedule);
  });
}

/** Root mean square over the spins of the fields that random neighbours make. */
function feltBySpins({ fields, couplings }: Ising): number {
  const squares =
    fields.reduce((sum, value) => sum + value * value, 0) +
    2 * couplings.reduce((sum, { value }) => sum + value * value, 0);
  return Math.sqrt(squares / Math.max(1, fields.length)) || 1;
}

type Schedule = {
  readonly sweeps: number;
  readonly unit: number;
  readonly target: number;
  readonly interrupted: () => boolean;
  readonly random: Random;
};

function annealed(terms: Terms, couplings: Couplings, ring: readonly Spins[], schedule: Schedule): Run {
  const { sweeps, unit, target, interrupted, random } = schedule;
  const temperature = TEMPERATURE * unit;
  const first = ring[0] as Spins;
  const best = first.z.slice();
  const energies = new Float64Array(ring.length).fill(energyFelt(terms, first));
  let least = energies[0] as number;
  let done = 0;
  let ended = false;
  for (; done < sweeps && least > target; done++) {
    ended = interrupted();
    if (ended) break;
    const share = sweeps === 1 ? 1 : done / (sweeps - 1);
    const transverse = unit * (FIRST_FIELD + (LAST_FIELD - FIRST_FIELD) * share);
    const bond = -0.5 * Math.log(Math.tanh(transverse / temperature));
    flipInSlices(ring, couplings, { temperature, bond, random, energies });
    flipInAllSlices(ring, couplings, { temperature, random, energies });
    energies.forEach((energy, slice) => {
      if (energy >= least) return;
      least = energy;
      best.set((ring[slice] as Spins).z);
    });
  }
  const settled = spinsOf(terms, couplings, best);
  descend(settled, couplings);
  const bits = bitsOfSpins(settled.z);
  return { bits, energy: energyAnew(terms, settled.z), sweeps: done, finished: !ended };
}

type Move = {
  readonly temperature: number;
  readonly random: Random;
  /** Of each slice; kept up to date. */
  readonly energies: Float64Array;
};

/** `bond` is J / P T: it holds a spin to the same spin of the slices before and after. */
function flipInSlices(
  ring: readonly Spins[],
  couplings: Couplings,
  { temperature, bond, random, energies }: Move & { readonly bond: number },
): void {
  ring.forEach((spins, slice) => {
    const before = (ring[(slice + ring.length - 1) % ring.length] as Spins).z;
    const after = (ring[(slice + 1) % ring.length] as Spins).z;
    const { z, field } = spins;
    for (let i = 0; i < z.length; i++) {
      const own = z[i] as number;
      const cost = -2 * own * (field[i] as number);
      const held = 2 * own * bond * ((before[i] as number) + (after[i] as number));
      if (!passes(cost / temperature + held, random)) continue;
      flip(spins, couplings, i);
      energies[slice] = (energies[slice] as number) + cost;
    }
  });
}

/** A spin of all slices at once, which no bond holds. */
function flipInAllSlices(
  ring: readonly Spins[],
  couplings: Couplings,
  { temperature, random, energies }: Move,
): void {
  const n = (ring[0] as Spins).z.length;
  for (let i = 0; i < n; i++) {
    let cost = 0;
    for (const { z, field } of ring) cost -= 2 * (z[i] as number) * (field[i] as number);
    if (!passes(cost / temperature, random)) continue;
    ring.forEach((spins, slice) => {
      const own = -2 * (spins.z[i] as number) * (spins.field[i] as number);
      energies[slice] = (energies[slice] as number) + own;
      flip(spins, couplings, i);
    });
  }
}

/** The Metropolis rule, for a cost in units of temperature. */
function passes(cost: number, random: Random): boolean {
  return cost <= 0 || random() < Math.exp(-cost);
}
