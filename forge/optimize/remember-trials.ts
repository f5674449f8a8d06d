import { type BackendName, type ProblemName, sizeOf } from "../../core/optimize/backend/index.ts";
import type { BackendFailure } from "./consult.ts";
import type { TrialMemory } from "./trial-memory.ts";

/** How a search did. */
export type TriedSearch = {
  readonly backend: BackendName;
  readonly failure: BackendFailure | null;
  /** Its value was at the target; see TARGET. */
  readonly reached: boolean;
  readonly ms: number;
  readonly reached_ms: number;
};

/** Reaching the best value within this share counts as reaching it. */
export const TARGET = 1e-3;

/** rememberTrials writes down how searches did, each of which had so much time. What cannot be remembered is a notice. */
export async function rememberTrials(
  trials: TrialMemory,
  searches: readonly TriedSearch[],
  {
    problem,
    variables,
    ms,
  }: { readonly problem: ProblemName; readonly variables: number; readonly ms: number },
): Promise<readonly string[]> {
  if (searches.length === 0) return [];
  const size = sizeOf(variables);
  const told = searches.map((search) => {
    const reached = search.failure === null && search.reached;
    const spent = Math.round(reached ? search.reached_ms : Math.max(search.ms, ms));
    return { problem, size, backend: search.backend, reached, ms: spent };
  });
  try {
    await trials.add(told);
    return [];
  } catch (error) {
    return [
      `how the backends did could not be remembered: ${error instanceof Error ? error.message : error}`,
    ];
  }
}
