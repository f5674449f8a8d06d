import { Worker } from "node:worker_threads";
import type { CaseCounts } from "./fuzz-case.ts";
import type { FuzzTask } from "./fuzz-worker.ts";

export type FuzzOptions = Pick<FuzzTask, "inputs" | "seed"> & {
  /** Parsers by name; null: all. */
  readonly names?: readonly string[] | null;
  /** No input may take longer. */
  readonly limit_ms?: number;
  onCounts?(counts: CaseCounts): void;
};

type Told = { readonly name: string } | { readonly counts: CaseCounts };

/** Far from what any input takes, also on a busy machine: a hang is without end. */
const LIMIT_MS = 20_000;

/** fuzzParsers runs every parser of the table on a thread of its own, which is ended when one input takes too long. */
export function fuzzParsers({
  inputs,
  seed,
  names = null,
  limit_ms = LIMIT_MS,
  onCounts,
}: FuzzOptions): Promise<readonly CaseCounts[]> {
  const beat = new SharedArrayBuffer(4);
  const counter = new Int32Array(beat);
  const task: FuzzTask = { inputs, seed, names, beat };
  const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), { workerData: task });
  const done: CaseCounts[] = [];
  return new Promise((resolve, reject) => {
    let current = "the table";
    let seen = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now === seen) {
        void worker.terminate();
        settle(() => reject(new Error(`${current}: input ${now} of seed ${seed} took over ${limit_ms} ms`)));
      }
      seen = now;
    }, limit_ms);
    const settle = (act: () => void): void => {
      clearInterval(watch);
      act();
    };
    worker.on("message", (told: Told) => {
      if ("name" in told) current = told.name;
      else {
        done.push(told.counts);
        onCounts?.(told.counts);
      }
    });
    worker.on("error", (error) => settle(() => reject(error)));
    worker.on("exit", () => settle(() => resolve(done)));
  });
}
