import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { measureBlock, measureDelta } from "../../core/mdl/index.ts";
import type { Measurer } from "../../forge/ports.ts";

type Block = Parameters<Measurer["block"]>[0];
type Delta = Parameters<Measurer["delta"]>[0];
type Task =
  | { readonly kind: "block"; readonly files: Block }
  | { readonly kind: "delta"; readonly change: Delta };
type Answer = { readonly result: unknown } | { readonly progress: number };

const MOST_WORKERS = 8;

/**
 * measuringWorkers measures on worker threads, started when first needed. A code length depends on the bytes alone, so
 * that neither the number of workers nor their order shows in a result.
 */
export function measuringWorkers(): Measurer {
  const idle: Worker[] = [];
  const run = async (task: Task, onProgress?: (fraction: number) => void): Promise<unknown> => {
    const worker = idle.pop() ?? startWorker();
    const result = await ask(worker, task, onProgress);
    idle.push(worker);
    return result;
  };
  return {
    concurrency: Math.min(MOST_WORKERS, availableParallelism()),
    block: (files) => run({ kind: "block", files }) as ReturnType<Measurer["block"]>,
    delta: (change, onProgress) =>
      run({ kind: "delta", change }, onProgress) as ReturnType<Measurer["delta"]>,
  };
}

/** serveMeasurements is the worker's side: it answers each task with its result. */
export function serveMeasurements(): void {
  const answer = (message: Answer): void => parentPort?.postMessage(message);
  parentPort?.on("message", (task: Task) => {
    if (task.kind === "block") answer({ result: measureBlock(task.files) });
    else answer({ result: measureDelta({ ...task.change, onProgress: (progress) => answer({ progress }) }) });
  });
}

/** The worker imports this very module, or the bundle that holds it, and serves. An idle one keeps no process alive. */
function startWorker(): Worker {
  const room = JSON.stringify(import.meta.url);
  const worker = new Worker(`import(${room}).then((room) => room.serveMeasurements())`, { eval: true });
  worker.unref();
  return worker;
}

/** A worker has one task at a time, so that the next result is this task's. */
function ask(
  worker: Worker,
  task: Task,
  onProgress: ((fraction: number) => void) | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
      worker.unref();
      act();
    };
    const onAnswer = (answer: Answer): void => {
      if ("result" in answer) settle(() => resolve(answer.result));
      else onProgress?.(answer.progress);
    };
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`a worker ended with code ${code}`)));
    worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(task);
  });
}
