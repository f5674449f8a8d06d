import { seededRandom } from "../../core/optimize/ising/index.ts";
import type { SelectionProblem } from "../../core/optimize/selection/index.ts";

/** drawnSelection gives so many tests that cover a few of so many elements each, and time for a quarter of them. */
export function drawnSelection(tests: number, elements: number, seed: number): SelectionProblem {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const drawn = Array.from({ length: tests }, (_, at) => ({
    test: `t${at}`,
    duration_ms: 10 + below(1000) * (1 + below(10)),
    covers: Array.from({ length: 1 + below(8) }, () => `e${below(elements)}`),
    runs: 20,
    failures: below(3),
  }));
  return { budget_ms: drawn.reduce((sum, one) => sum + one.duration_ms, 0) / 4, tests: drawn };
}
