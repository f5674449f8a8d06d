import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { measureBlock, type TextFile } from "../../core/mdl/index.ts";
import type { BlockMeasurer } from "../../forge/ports.ts";

type Task = { readonly id: number; readonly files: readonly TextFile[] };
type Answer = { readonly id: number; readonly bits: number };

const MOST_WORKERS = 8;

/**
 * blockWorkers measures blocks on worker threads, one a processor and started when first needed. A block's length
 * depends on its bytes alone, so that neither the number of workers nor their order shows in a result.
 */
export function blockWorkers(): BlockMeasurer {
  const concurrency = Math.min(MOST_WORKERS, availableParallelism());
  const idle: WorkerHandle[] = [];
  const all: WorkerHandle[] = [];
  return {
    concurrency,
    measure: async (files) => {
      const worker = idle.pop() ?? startWorker(all);
      const bits = await worker.measure(files);
      idle.push(worker);
      return bits;
    },
    close: async () => {
      idle.length = 0;
      await Promise.all(all.splice(0).map((worker) => worker.stop()));
    },
  };
}

/** serveBlocks is the worker's side: it answers each task with the length of its block. */
export function serveBlocks(): void {
  parentPort?.on("message", ({ id, files }: Task) => {
    parentPort?.postMessage({ id, bits: measureBlock(files) } satisfies Answer);
  });
}

type WorkerHandle = {
  measure(files: readonly TextFile[]): Promise<number>;
  stop(): Promise<unknown>;
};

/** The worker imports this very module, or the bundle that holds it, and serves. */
function startWorker(all: WorkerHandle[]): WorkerHandle {
  const worker = new Worker(`import(${JSON.stringify(import.meta.url)}).then((room) => room.serveBlocks())`, {
    eval: true,
  });
  worker.unref();
  let next = 0;
  const handle: WorkerHandle = {
    measure: (files) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const settle = (act: () => void): void => {
          worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
          worker.unref();
          act();
        };
        const onAnswer = (answer: Answer): void => {
          if (answer.id === id) settle(() => resolve(answer.bits));
        };
        const onError = (error: unknown): void => settle(() => reject(error));
        const onExit = (code: number): void =>
          settle(() => reject(new Error(`a worker ended with code ${code}`)));
        worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
        worker.ref();
        worker.postMessage({ id, files } satisfies Task);
      }),
    stop: () => worker.terminate(),
  };
  all.push(handle);
  return handle;
}
