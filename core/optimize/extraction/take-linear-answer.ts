import type { LinearAnswer } from "../linear/index.ts";
import type { ExtractionProblem } from "./extraction-problem.ts";
import { instanceOf } from "./instance.ts";
import { planOf } from "./plan-of.ts";
import type { ExtractionSolution } from "./solve-extraction.ts";
import { verifyExtraction } from "./verify-extraction.ts";

/** By how much a bound of a solver in floating point may be off, of itself: its tolerances are 1e-6 and smaller. */
const TOLERANCE = 1e-6;

/**
 * takeLinearAnswer puts what a solver made of linearForm beside a solution. Its choice is built anew, one by one as long as
 * none rivals another, verified, and taken if it saves more; its bound counts with its tolerance, so that it is no proof.
 */
export function takeLinearAnswer(
  problem: ExtractionProblem,
  solution: ExtractionSolution,
  { values, bound }: LinearAnswer,
): ExtractionSolution {
  const { places, rivals } = instanceOf(problem);
  const chosen = new Set<number>();
  for (const v of places.keys()) {
    if ((values?.[v] ?? 0) > 0.5 && !rivals[v]?.some((rival) => chosen.has(rival))) chosen.add(v);
  }
  const found = planOf(
    problem,
    [...chosen].map((v) => places[v] ?? -1),
  );
  verifyExtraction(problem, found);
  const better = found.saving_bytes > solution.plan.saving_bytes;
  const plan = better ? found : solution.plan;
  const upper = Math.max(
    plan.saving_bytes,
    Math.min(solution.upper_bound, Math.max(0, -bound) * (1 + TOLERANCE) + TOLERANCE),
  );
  return {
    ...solution,
    plan,
    method: better ? "highs" : solution.method,
    upper_bound: upper,
    gap: upper === 0 ? 0 : (upper - plan.saving_bytes) / upper,
    proven: plan.saving_bytes === upper,
    attempts: [
      ...solution.attempts,
      ...(values === null ? [] : [{ method: "highs" as const, saving_bytes: found.saving_bytes }]),
    ],
  };
}
