import { pathIntegralAnnealing, simulatedAnnealing } from "../anneal/index.ts";
import { type Ising, seededRandom } from "../ising/index.ts";
import type { BackendAnswer, Budget } from "./quantum-adapter.ts";

/** answerByAnnealing lowers the temperature, or the transverse field where the budget says so. Throws IsingError. */
export function answerByAnnealing(ising: Ising, budget: Budget, interrupted: () => boolean): BackendAnswer {
  const algorithm = budget.algorithm === "path-integral-annealing" ? budget.algorithm : "simulated-annealing";
  const anneal = algorithm === "simulated-annealing" ? simulatedAnnealing : pathIntegralAnnealing;
  const sweeps = budget.iterations === undefined ? {} : { sweeps: budget.iterations };
  const found = anneal(ising, seededRandom(budget.seed), { ...sweeps, interrupted });
  return {
    bits: found.bits,
    algorithm,
    iterations: found.sweeps,
    converged: null,
    stop: found.finished ? "schedule done" : "time over",
    angles: null,
    fidelity: null,
  };
}
