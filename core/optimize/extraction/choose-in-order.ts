import type { ExtractionPlan, ExtractionProblem } from "./extraction-problem.ts";
import { instanceOf } from "./instance.ts";
import { planOf } from "./plan-of.ts";
import { requireSound } from "./require-sound.ts";

/**
 * chooseInOrder is what happens without a plan: extractions are done as they are found, each that saves something and whose
 * lines no earlier one has rewritten. Throws ExtractionError.
 */
export function chooseInOrder(problem: ExtractionProblem): ExtractionPlan {
  requireSound(problem);
  const { places, rivals } = instanceOf(problem);
  const chosen = new Set<number>();
  for (const v of places.keys()) if (!rivals[v]?.some((rival) => chosen.has(rival))) chosen.add(v);
  return planOf(
    problem,
    [...chosen].map((v) => places[v] ?? -1),
  );
}
