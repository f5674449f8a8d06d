import { formatNumber } from "../../core/report/index.ts";
import { runTimed } from "../mdl/run-timed.ts";
import type { Bench, Figure } from "./bench.ts";
import { median } from "./median.ts";
import { TARGETS } from "./targets.ts";

const ROUNDS = 11;
const COMMANDS = [["rollback-list"], ["evaluate", "latest"], ["status"]] as const;

/** readFigures time what people ask a registry, as processes: of many builds and of few, turn about. */
export async function* readFigures(bench: Bench): AsyncGenerator<Figure> {
  const { builds, few, command, progress } = bench;
  const registries = [await bench.registry(few), await bench.registry(builds)] as const;
  for (const words of COMMANDS) {
    const times: readonly [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      progress.step(`${words[0]}, round ${round + 1} of ${ROUNDS}`, round / ROUNDS);
      for (const [at, { dir }] of registries.entries()) {
        times[at]?.push(timeNode([command, ...words, "--repo", dir, "--json"]));
      }
      times[2].push(timeNode(["-e", "0"]));
    }
    const [small = Number.NaN, large = Number.NaN, node = Number.NaN] = times.map(median);
    yield {
      figure: `${words[0]}, many builds / few`,
      repository: `${formatNumber(builds)} / ${formatNumber(few)}`,
      value: (large - node) / (small - node),
      unit: "ratio",
      target: TARGETS.read,
      parts: [
        { name: "many", value: large, unit: "ms" },
        { name: "few", value: small, unit: "ms" },
        { name: "node -e 0, taken off both,", value: node, unit: "ms" },
      ],
      note: `median of ${ROUNDS} processes`,
    };
  }
}

function timeNode(words: readonly string[]): number {
  return runTimed(process.execPath, words)?.wall_ms ?? Number.NaN;
}
