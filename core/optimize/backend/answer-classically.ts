import { minimiseExactly } from "../exact/index.ts";
import { type Ising, seededRandom } from "../ising/index.ts";
import { tabuSearch } from "../tabu/index.ts";
import type { BackendAnswer, Budget } from "./quantum-adapter.ts";

/** Above so many variables not all states are visited. */
export const MOST_ENUMERATED = 22;

/** Restarts that only time ends. */
const RESTARTS = 1000;

/**
 * answerClassically visits all states of a small problem in the order of the Gray code, and searches a larger one by tabu search
 * with restarts. Throws IsingError.
 */
export function answerClassically(ising: Ising, budget: Budget, interrupted: () => boolean): BackendAnswer {
  const unknown = { angles: null, fidelity: null } as const;
  const algorithm = budget.algorithm ?? (ising.fields.length <= MOST_ENUMERATED ? "exact" : "tabu-search");
  if (algorithm === "exact") {
    const { bits, states } = minimiseExactly(ising);
    return { bits, algorithm, iterations: states, converged: true, stop: "all states visited", ...unknown };
  }
  const restarts = budget.iterations ?? RESTARTS;
  const found = tabuSearch(ising, seededRandom(budget.seed), { restarts, interrupted });
  const stop = found.finished ? "restarts done" : "time over";
  return {
    bits: found.bits,
    algorithm: "tabu-search",
    iterations: found.flips,
    converged: null,
    stop,
    ...unknown,
  };
}
