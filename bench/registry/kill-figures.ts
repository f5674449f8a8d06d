import type { Bench, Figure } from "./bench.ts";
import { killWriters } from "./kill-writers.ts";
import { TARGETS } from "./targets.ts";

const RUNS = 500;

/** killFigures kill a writer at random moments and count how often the branch was not whole afterwards. */
export async function* killFigures({ folder, progress }: Bench): AsyncGenerator<Figure> {
  const { recorded, cut_short, faults } = await killWriters(folder, {
    runs: RUNS,
    onRun: (run) => progress.step(`kill ${run} of ${RUNS}`, run / RUNS),
  });
  yield {
    figure: "branches not whole after kill -9",
    repository: `${RUNS} kills`,
    value: faults.length,
    unit: "count",
    target: TARGETS.none,
    parts: [
      { name: "recorded", value: recorded, unit: "count" },
      { name: "runs cut short", value: cut_short, unit: "count" },
    ],
    note: faults[0] ?? "each time the whole registry was read anew, held to its schemas and its log",
  };
}
