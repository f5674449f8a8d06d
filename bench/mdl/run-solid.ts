import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { TextFile, Tier } from "../../core/mdl/index.ts";
import { medianRun } from "./median-run.ts";

export type SolidTask = { readonly files: readonly TextFile[]; readonly tier: Tier };

export type SolidRun = {
  readonly bits: number;
  readonly wall_ms: number;
  /** Includes what the engine's own threads take to compile and to collect. */
  readonly cpu_ms: number;
};

/** runSolid measures a tree as one text, in a thread of its own: no other tier's run has warmed the code or spoilt it. */
export function runSolid(task: SolidTask): Promise<SolidRun> {
  return medianRun(async () => {
    const worker = new Worker(new URL("./solid-worker.ts", import.meta.url), { workerData: task });
    const [run] = (await once(worker, "message")) as [SolidRun];
    await worker.terminate();
    return run;
  });
}
