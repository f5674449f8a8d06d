import type { ExtractionPlan, ExtractionProblem } from "./extraction-problem.ts";

/** planOf gives the choice of some of the problem's extractions, by place. */
export function planOf({ extractions }: ExtractionProblem, places: Iterable<number>): ExtractionPlan {
  const held = new Set(places);
  const chosen = extractions.filter((_, at) => held.has(at));
  const ticks = chosen.reduce((sum, { saving_bytes }) => sum + Math.round(saving_bytes * 1000), 0);
  return { names: chosen.map(({ name }) => name), saving_bytes: ticks / 1000 };
}
