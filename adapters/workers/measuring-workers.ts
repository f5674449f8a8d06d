import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import type { Pass, PassRequest } from "../../core/mdl/code-pass.ts";
import type { Duplicate, TextFile, Tier } from "../../core/mdl/measurement.ts";
import type { Measurer } from "../../forge/ports.ts";
import { shareTexts } from "./share-texts.ts";

type Delta = Parameters<Measurer["delta"]>[0];
type Block = Parameters<Measurer["block"]>[0];
type Task =
  | { readonly kind: "block"; readonly files: Block; readonly tier: Tier }
  | { readonly kind: "pass"; readonly request: Omit<PassRequest, "onProgress"> }
  | { readonly kind: "duplicates"; readonly change: DuplicatesRequest };
type DuplicatesRequest = {
  readonly base: readonly TextFile[];
  readonly head: readonly TextFile[];
  readonly unchanged: readonly TextFile[];
};
type Answer = { readonly result: unknown } | { readonly progress: number };
type OnProgress = (fraction: number) => void;

const MOST_WORKERS = 8;

/**
 * measuringWorkers measures on worker threads, started when first needed, one for each processor. A code length depends
 * on the bytes alone, so that neither the number of workers nor their order shows in a result.
 */
export function measuringWorkers(): Measurer {
  const concurrency = Math.min(MOST_WORKERS, availableParallelism());
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  const run = async (task: Task, onProgress?: OnProgress): Promise<unknown> => {
    if (busy === concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy++;
    try {
      const worker = idle.pop() ?? startWorker();
      const result = await ask(worker, task, onProgress);
      idle.push(worker);
      return result;
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy--;
      else next();
    }
  };
  return {
    concurrency,
    block: (files, tier) => run({ kind: "block", files, tier }) as ReturnType<Measurer["block"]>,
    delta: (change, onProgress) => measureDelta(run, change, onProgress),
  };
}

/** The passes both ways and the search for repeats are independent of each other. */
async function measureDelta(
  run: (task: Task, onProgress?: OnProgress) => Promise<unknown>,
  { tier, ...texts }: Delta,
  onProgress: OnProgress,
): ReturnType<Measurer["delta"]> {
  const { base, head, trained, indexed } = shareTexts(texts);
  const pass = (first: Delta["base"], second: Delta["base"], tell?: OnProgress): Promise<Pass> =>
    run({ kind: "pass", request: { tier, trained, indexed, first, second } }, tell) as Promise<Pass>;
  const { assembleDelta, mirrorPass } = await import("../../core/mdl/index.ts");
  const oneSided = base.length === 0 || head.length === 0;
  const [forward, other, duplicates] = await Promise.all([
    pass(base, head, onProgress),
    oneSided ? null : pass(head, base),
    run({ kind: "duplicates", change: { base, head, unchanged: [...indexed, ...trained] } }),
  ]);
  const backward = other ?? mirrorPass(forward);
  return assembleDelta({ base, head }, { forward, backward }, duplicates as readonly Duplicate[], tier);
}

/** serveMeasurements is the worker's side: it answers each task with its result. The model is loaded here alone. */
export async function serveMeasurements(): Promise<void> {
  const { codePass, findNewDuplicates, measureBlock } = await import("../../core/mdl/index.ts");
  const answer = (message: Answer): void => parentPort?.postMessage(message);
  const perform = (task: Task): unknown => {
    switch (task.kind) {
      case "block":
        return measureBlock(task.files, task.tier);
      case "pass":
        return codePass({ ...task.request, onProgress: (progress) => answer({ progress }) });
      case "duplicates":
        return findNewDuplicates(task.change);
    }
  };
  parentPort?.on("message", (task: Task) => answer({ result: perform(task) }));
}

/** The worker imports this very module, or the bundle that holds it, and serves. An idle one keeps no process alive. */
function startWorker(): Worker {
  const room = JSON.stringify(import.meta.url);
  const worker = new Worker(`import(${room}).then((room) => room.serveMeasurements())`, { eval: true });
  worker.unref();
  return worker;
}

/** A worker has one task at a time, so that the next result is this task's. */
function ask(worker: Worker, task: Task, onProgress: OnProgress | undefined): Promise<unknown> {
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
