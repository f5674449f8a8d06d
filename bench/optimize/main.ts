/*
 * What a plan gains on a history of CI runs, and how long it takes to make: `node bench/optimize/main.ts --history FILE
 * [--only replay,solver] [--agents 2,4,8] [--least N] [--sigma S]`. FILE is a history as RETECS publishes it
 * (docs/optimizer.md).
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { seededRandom } from "../steps/seeded-random.ts";
import { blurDurations } from "./blur-durations.ts";
import { gapTable } from "./gap-table.ts";
import { readCycles } from "./read-cycles.ts";
import { replayCycles } from "./replay-cycles.ts";
import { replayTable } from "./replay-table.ts";
import { solverTable } from "./solver-table.ts";

const { values } = parseArgs({
  options: {
    history: { type: "string" },
    only: { type: "string", default: "replay,solver" },
    agents: { type: "string", default: "2,3,4,5,6,8,10,12,14,16" },
    least: { type: "string", default: "64" },
    sigma: { type: "string", default: "0.3" },
  },
});
if (values.history === undefined) throw new Error("expected --history FILE, found none");

const cycles = readCycles(await readFile(values.history, "utf8"));
const counts = values.agents.split(",").map(Number);
const least = Number(values.least);

if (values.only.includes("replay")) {
  console.log("Replay: each run planned from those before it, gain over other splits, loss to hindsight\n");
  console.log(replayTable(replayCycles(cycles, counts, least)));
  const blurred = blurDurations(cycles, Number(values.sigma), seededRandom(1));
  console.log(`The same, each time blurred by a log-normal factor of sigma ${values.sigma}\n`);
  console.log(replayTable(replayCycles(blurred, counts, least)));
}
if (values.only.includes("solver")) {
  const suite = new Map(cycles.flat().map((test) => [test.task.replace(/#\d+$/, ""), test]));
  console.log("Solver: the whole suite, each test once\n");
  console.log(solverTable([...suite.values()], [2, 4, 8, 16, 24, 32, 48, 64]));
  console.log("Solver: each run, by the times that it took\n");
  console.log(gapTable(cycles, [2, 4, 8, 16, 32, 64], least));
}
