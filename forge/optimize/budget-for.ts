import type { Budget, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import type { OptimizeOptions } from "./optimize-options.ts";

/** Each question to a service elsewhere is waited for, and paid. */
const ELSEWHERE = 8;

/** What one search may use. */
export type SearchBudget = { readonly budget: Budget; readonly questions: number };

/**
 * budgetFor says how long a backend may search, how many questions it may be asked, and by which algorithm: the one that the options
 * name, if it has that. null is the search that visits all states.
 */
export async function budgetFor(
  adapter: QuantumAdapter | null,
  { algorithm, seed }: Pick<OptimizeOptions, "algorithm" | "seed">,
  ms: number,
): Promise<SearchBudget> {
  const known = await adapter?.capabilities();
  const named = algorithm !== undefined && known?.supported_algorithms.includes(algorithm);
  return {
    budget: { ms, seed, ...(named ? { algorithm } : {}) },
    questions: known?.backend_url === undefined ? Number.POSITIVE_INFINITY : ELSEWHERE,
  };
}
