export type Annealed = {
  /** The best bits of all restarts; of equal ones the first. */
  readonly bits: Uint8Array;
  readonly energy: number;
  /** The best energy of each restart that was begun, in their order. */
  readonly energies: readonly number[];
  /** Sweeps over all spins, all restarts together. */
  readonly sweeps: number;
  /** False when `interrupted` ended it; a target that is reached finishes it. */
  readonly finished: boolean;
};

/** The best state that one restart met, with its energy added up anew. */
export type Run = {
  readonly bits: Uint8Array;
  readonly energy: number;
  readonly sweeps: number;
  readonly finished: boolean;
};

/** bestOfRuns anneals so many times, from the first, unless a run reaches the target or does not finish. */
export function bestOfRuns(
  { restarts, target }: { readonly restarts: number; readonly target: number },
  anneal: () => Run,
): Annealed {
  let best = anneal();
  const energies = [best.energy];
  let { sweeps, finished } = best;
  while (finished && best.energy > target && energies.length < restarts) {
    const run = anneal();
    energies.push(run.energy);
    sweeps += run.sweeps;
    finished = run.finished;
    if (run.energy < best.energy) best = run;
  }
  return { bits: best.bits, energy: best.energy, energies, sweeps, finished };
}
