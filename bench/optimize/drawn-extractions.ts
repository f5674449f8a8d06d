import type { Extraction, ExtractionProblem } from "../../core/optimize/extraction/index.ts";
import { seededRandom } from "../../core/optimize/ising/index.ts";

/** drawnExtractions gives so many extractions of two regions each in so many files of 400 lines. */
export function drawnExtractions(count: number, files: number, seed: number): ExtractionProblem {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const drawn = (): Extraction["regions"][number] => {
    const start = 1 + below(400);
    return { path: `f${below(files)}`, start_line: start, end_line: start + 4 + below(40) };
  };
  return {
    extractions: Array.from({ length: count }, (_, at) => ({
      name: `x${at}`,
      saving_bytes: 5 + below(400),
      regions: [drawn(), drawn()],
    })),
  };
}
