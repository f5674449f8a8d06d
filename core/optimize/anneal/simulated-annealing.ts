import { type Ising, type Random, requireCounts, requireIsing } from "../ising/index.ts";
import { type Annealed, bestOfRuns, type Run } from "./annealed.ts";
import { type Couplings, couplingsOf } from "./couplings.ts";
import { bitsOfSpins, descend, randomSpins, type Spins, spinsOf } from "./spins.ts";
import { drawWords, sweep, type Words } from "./sweep.ts";
import { type Temperatures, temperaturesOfTerms } from "./temperatures.ts";
import { energyAnew, energyFelt, type Terms, termsOf } from "./terms.ts";

export type AnnealingOptions = {
  /** Sweeps over all spins in a restart, at least 1; 200 by default. */
  readonly sweeps?: number;
  /** At least 1; 10 by default. */
  readonly restarts?: number;
  /** A state of this energy or less ends the annealing. */
  readonly target?: number;
  /** Asked before each sweep; true ends the annealing with the best so far. */
  readonly interrupted?: () => boolean;
};

/**
 * simulatedAnnealing looks for a low energy by Metropolis sweeps while the temperature falls geometrically
 * (Kirkpatrick, Gelatt and Vecchi, 1983), each restart from random spins, then downhill to a local minimum from the best
 * state that a sweep ended with. The same random numbers give the same result. Energies are added up anew from the bits.
 * Throws E_ISING or E_ISING_OPTION.
 */
export function simulatedAnnealing(ising: Ising, random: Random, options: AnnealingOptions = {}): Annealed {
  const { sweeps = 200, restarts = 10, target = Number.NEGATIVE_INFINITY } = options;
  const { interrupted = () => false } = options;
  requireIsing(ising);
  requireCounts({ "number of sweeps": [sweeps, 1], "number of restarts": [restarts, 1] });
  const terms = termsOf(ising);
  const couplings = couplingsOf(ising, terms);
  const schedule = { sweeps, temperatures: temperaturesOfTerms(terms), target, interrupted };
  const words = drawWords(random);
  return bestOfRuns({ restarts, target }, () => {
    return annealed(terms, couplings, randomSpins(terms, couplings, random), schedule, words);
  });
}

type Schedule = {
  readonly sweeps: number;
  readonly temperatures: Temperatures;
  readonly target: number;
  readonly interrupted: () => boolean;
};

function annealed(terms: Terms, couplings: Couplings, spins: Spins, schedule: Schedule, words: Words): Run {
  const { sweeps, temperatures, target, interrupted } = schedule;
  const { hot, cold } = temperatures;
  const best = spins.z.slice();
  let energy = energyFelt(terms, spins);
  let least = energy;
  let done = 0;
  let ended = false;
  for (; done < sweeps && least > target; done++) {
    ended = interrupted();
    if (ended) break;
    const share = sweeps === 1 ? 1 : done / (sweeps - 1);
    energy += sweep(spins, couplings, hot * (cold / hot) ** share, words);
    if (energy < least) {
      least = energy;
      best.set(spins.z);
    }
  }
  const settled = spinsOf(terms, couplings, best);
  descend(settled, couplings);
  const bits = bitsOfSpins(settled.z);
  return { bits, energy: energyAnew(terms, settled.z), sweeps: done, finished: !ended };
}
