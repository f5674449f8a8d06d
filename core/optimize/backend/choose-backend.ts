import type { BackendName } from "./quantum-adapter.ts";

export const PROBLEMS = ["schedule", "tests", "mdl"] as const;
export type ProblemName = (typeof PROBLEMS)[number];

/** How a backend once did on a problem. */
export type Trial = {
  readonly problem: ProblemName;
  /** Binary variables, rounded down to a power of two: log2 of that. */
  readonly size: number;
  readonly backend: BackendName;
  /** Whether it came within a thousandth of the best value that any backend of that run found. */
  readonly reached: boolean;
  /** Wall time to its last value; where the target was not reached, all the time that it had. */
  readonly ms: number;
};

/** Trials of a backend before its mean says anything. */
const ENOUGH = 3;

/** Not reaching the target counts as so many times the time that it had (PAR2, Lindauer et al., "AutoFolio", 2015). */
const PENALTY = 2;

/** Only problems of about the same size tell something. */
const NEAR = 1;

/** sizeOf gives the size of a problem of so many binary variables, as trials have it. */
export function sizeOf(variables: number): number {
  return Math.floor(Math.log2(Math.max(1, variables)));
}

/**
 * chooseBackend picks the candidate with the least mean time to target on problems of this kind and about this size, with a
 * penalty for not reaching it; a candidate with too few trials (not `tried`) comes first, the least tried before others, in their
 * order.
 */
export function chooseBackend(
  trials: readonly Trial[],
  { problem, size }: Pick<Trial, "problem" | "size">,
  candidates: readonly BackendName[],
): { readonly backend: BackendName; readonly tried: boolean } {
  const known = trials.filter((trial) => trial.problem === problem && Math.abs(trial.size - size) <= NEAR);
  const scored = candidates.map((backend) => {
    const own = known.filter((trial) => trial.backend === backend);
    const sum = own.reduce((total, { reached, ms }) => total + (reached ? ms : PENALTY * ms), 0);
    return { backend, count: own.length, mean: sum / own.length };
  });
  const untried = scored.filter(({ count }) => count < ENOUGH);
  const best =
    untried.length > 0
      ? untried.reduce((least, one) => (one.count < least.count ? one : least))
      : scored.reduce((least, one) => (one.mean < least.mean ? one : least));
  return { backend: best.backend, tried: untried.length === 0 };
}
