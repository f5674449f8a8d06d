import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import type { Pass, PassRequest } from "../../core/mdl/code-pass.ts";
import type { Change } from "../../core/mdl/duplicates/index.ts";
import type { Duplicate, Tier } from "../../core/mdl/measurement.ts";
import type { Measurer } from "../../forge/ports.ts";
import { shareTexts } from "./share-texts.ts";

type Delta = Parameters<Measurer["delta"]>[0];
type Block = Parameters<Measurer["block"]>[0];
type Task =
  | { readonly kind: "block"; readonly files: Block; readonly tier: Tier }
  | { readonly kind: "pass"; readonly request: Omit<PassRequest, "onProgress"> }
  | { readonly kind: "duplicates"; readonly change: Change };
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
    prepare: () => {
      while (idle.length + busy < concurrency) idle.push(startWorker());
    },
    block: (files, tier) => run({ kind: "block", files, tier }) as ReturnType<Measurer["block"]>,
    delta: (change, onProgress) => measureDelta(run, change, onProgress),
  };
}

/** The parts of a plan are independent of each other; the first pass tells how far it got for all. */
async function measureDelta(
  run: (task: Task, onProgress?: OnProgress) => Promise<unknown>,
  { tier, ...texts }: Delta,
  onProgress: OnProgress,
): ReturnType<Measurer["delta"]> {
  const { assembleDelta, planDelta } = await import("../../core/mdl/index.ts");
  const plan = planDelta({ tier, ...shareTexts(texts) });
  const passes = plan.passes.map(
    (request, index) => run({ kind: "pass", request }, index === 0 ? onProgress : undefined) as Promise<Pass>,
  );
  const duplicates = run({ kind: "duplicates", change: plan.duplicates }) as Promise<readonly Duplicate[]>;
  const [coded, found] = await Promise.all([Promise.all(passes), duplicates]);
  return assembleDelta(plan, coded, found);
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
