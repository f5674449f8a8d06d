import { formatNumber } from "../../core/report/index.ts";
import type { Bench, Figure } from "./bench.ts";
import { median } from "./median.ts";
import { recordSample } from "./record-sample.ts";
import { momentOf } from "./sample-build.ts";
import type { SampleRegistry } from "./sample-registry.ts";
import { TARGETS } from "./targets.ts";

const ROUNDS = 31;

/** appendFigures time one append to many builds and one to few, turn about, so that both see the same machine. */
export async function* appendFigures(bench: Bench): AsyncGenerator<Figure> {
  const { builds, few, progress } = bench;
  const registries = [await bench.registry(few), await bench.registry(builds)] as const;
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    progress.step(`appending, round ${round + 1} of ${ROUNDS}`, round / ROUNDS);
    for (const [at, registry] of registries.entries()) times[at]?.push(await timeAppend(registry, round));
  }
  const [small, large] = times.map(median);
  yield {
    figure: "append a build, many builds / few",
    repository: `${formatNumber(builds)} / ${formatNumber(few)}`,
    value: (large ?? Number.NaN) / (small ?? Number.NaN),
    unit: "ratio",
    target: TARGETS.append,
    parts: [
      { name: "many", value: large ?? Number.NaN, unit: "ms" },
      { name: "few", value: small ?? Number.NaN, unit: "ms" },
    ],
    note: `median of ${ROUNDS}, signing, verifying, deciding and committing, without the start of a process`,
  };
}

/** The new builds are of the day after the last one, so that the day's events are the same on both sides. */
async function timeAppend({ session, policy, builds }: SampleRegistry, round: number): Promise<number> {
  const now = momentOf(builds + 100) + round * 1000;
  const clocked = { ...session, clock: { now: () => now } };
  const started = performance.now();
  await recordSample({ session: clocked, policy }, builds + 100 + round);
  return performance.now() - started;
}
