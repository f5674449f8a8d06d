import { parentPort, workerData } from "node:worker_threads";
import { fuzzCase } from "./fuzz-case.ts";
import { parserCases } from "./parser-cases.ts";

/** What a worker is to do, and where it tells that it goes on: a counter that grows with each input. */
export type FuzzTask = {
  readonly inputs: number;
  readonly seed: number;
  readonly names: readonly string[] | null;
  readonly beat: SharedArrayBuffer;
};

const { inputs, seed, names, beat } = workerData as FuzzTask;
const counter = new Int32Array(beat);
for (const [place, parser] of (await parserCases()).entries()) {
  if (names !== null && !names.includes(parser.name)) continue;
  parentPort?.postMessage({ name: parser.name });
  const begin = (): void => {
    Atomics.add(counter, 0, 1);
  };
  // A seed of its own each, so that not all see the same changes.
  parentPort?.postMessage({
    counts: await fuzzCase(parser, { inputs, seed: seed + place * 1_000_000, begin }),
  });
}
