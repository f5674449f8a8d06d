import {
  type Ising,
  isingEnergy,
  type Neighbourhoods,
  neighbourhoods,
  type Random,
  requireCounts,
  requireIsing,
} from "../ising/index.ts";
import { type Annealed, bestOfRuns, type Run } from "./annealed.ts";
import { bitsOfSpins, descend, flip, randomSpins, type Spins, spinsOf } from "./spins.ts";
import { type Temperatures, temperaturesOf } from "./temperatures.ts";

export type AnnealingOptions = {
  /** Sweeps over all spins in a restart, at least 1; 200 by default. */
  readonly sweeps?: number;
  /** At least 1; 10 by default. */
  readonly restarts?: number;
  /** Asked before each sweep; true ends the annealing with the best so far. */
  readonly interrupted?: () => boolean;
};

/** Beyond it a flip passes less often than 2^-32, the grain of the random numbers. */
const NEVER = 22;

/**
 * simulatedAnnealing looks for a low energy by Metropolis sweeps while the temperature falls geometrically
 * (Kirkpatrick, Gelatt and Vecchi, 1983), each restart from random spins, then downhill to a local minimum from the best
 * state that a sweep ended with. The same random numbers give the same result. Energies are added up anew from the bits.
 * Throws E_ISING or E_ISING_OPTION.
 */
export function simulatedAnnealing(ising: Ising, random: Random, options: AnnealingOptions = {}): Annealed {
  const { sweeps = 200, restarts = 10, interrupted = () => false } = options;
  requireIsing(ising);
  requireCounts({ "number of sweeps": [sweeps, 1], "number of restarts": [restarts, 1] });
  const around = neighbourhoods(ising);
  const temperatures = temperaturesOf(ising);
  return bestOfRuns(restarts, () => {
    const spins = randomSpins(ising, around, random);
    return annealed(ising, around, spins, { sweeps, temperatures, interrupted, random });
  });
}

type Schedule = {
  readonly sweeps: number;
  readonly temperatures: Temperatures;
  readonly interrupted: () => boolean;
  readonly random: Random;
};

function annealed(ising: Ising, around: Neighbourhoods, spins: Spins, schedule: Schedule): Run {
  const { sweeps, temperatures, interrupted, random } = schedule;
  const { hot, cold } = temperatures;
  const best = spins.z.slice();
  // Relative to the first state: only which state is better matters here.
  let energy = 0;
  let least = 0;
  let done = 0;
  for (; done < sweeps && !interrupted(); done++) {
    const share = sweeps === 1 ? 1 : done / (sweeps - 1);
    energy += sweep(spins, around, hot * (cold / hot) ** share, random);
    if (energy < least) {
      least = energy;
      best.set(spins.z);
    }
  }
  const settled = spinsOf(ising, around, best);
  descend(settled, around);
  const bits = bitsOfSpins(settled.z);
  return { bits, energy: isingEnergy(ising, bits), sweeps: done, finished: done === sweeps };
}

/** One try to flip each spin; gives the change of energy. */
function sweep(spins: Spins, around: Neighbourhoods, temperature: number, random: Random): number {
  const { z, field } = spins;
  let change = 0;
  for (let i = 0; i < z.length; i++) {
    const cost = -2 * (z[i] as number) * (field[i] as number);
    if (cost > 0) {
      const unlikely = cost / temperature;
      if (unlikely > NEVER || random() >= Math.exp(-unlikely)) continue;
    }
    flip(spins, around, i);
    change += cost;
  }
  return change;
}
