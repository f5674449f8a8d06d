import { formatNumber } from "../../core/report/index.ts";
import type { Bench, Figure } from "./bench.ts";
import { raceWriters } from "./race-writers.ts";
import { TARGETS } from "./targets.ts";

const WRITERS = 50;
const BUILDS = 20;

/** raceFigures let many processes, each in a clone of its own, record to one remote at once, and count what went wrong. */
export async function* raceFigures({ folder, progress }: Bench): AsyncGenerator<Figure> {
  progress.step(`${WRITERS} writers of ${BUILDS} builds`);
  const started = performance.now();
  const { recorded, faults } = await raceWriters(folder, { writers: WRITERS, builds: BUILDS });
  yield {
    figure: "builds lost, doubled or misnumbered in a race",
    repository: `${WRITERS} x ${BUILDS} builds`,
    value: faults.length,
    unit: "count",
    target: TARGETS.none,
    parts: [
      { name: "recorded", value: recorded, unit: "count" },
      { name: "time", value: performance.now() - started, unit: "ms" },
    ],
    note: faults[0] ?? `${formatNumber(recorded)} ids without a gap, every record in the log`,
  };
}
