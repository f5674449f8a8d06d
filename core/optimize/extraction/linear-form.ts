import type { LinearModel } from "../linear/index.ts";
import type { ExtractionProblem } from "./extraction-problem.ts";
import { bytesOf, instanceOf } from "./instance.ts";

/**
 * linearForm writes a sound problem as an integer program: a column for each extraction that saves something, and of those
 * that share a line one at most.
 */
export function linearForm(problem: ExtractionProblem): LinearModel {
  const { weights, cliques } = instanceOf(problem);
  return {
    columns: Array.from(weights, (weight) => ({ cost: -bytesOf(weight), upper: 1, whole: true })),
    rows: cliques.map((clique) => ({
      lower: Number.NEGATIVE_INFINITY,
      upper: 1,
      terms: clique.map((v) => [v, 1] as const),
    })),
  };
}
