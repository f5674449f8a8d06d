import type { ExtractionProblem } from "./extraction-problem.ts";
import { instanceOf } from "./instance.ts";

/** rivalsOf gives, for each extraction that saves something, by name, those that rewrite a line of it. */
export function rivalsOf(problem: ExtractionProblem): ReadonlyMap<string, readonly string[]> {
  const { places, rivals } = instanceOf(problem);
  const nameOf = (v: number): string => problem.extractions[places[v] ?? -1]?.name ?? "";
  return new Map(rivals.map((own, v) => [nameOf(v), own.map(nameOf)]));
}
