import { parentPort, workerData } from "node:worker_threads";
import { measureSolid } from "../../core/mdl/index.ts";
import type { SolidRun, SolidTask } from "./run-solid.ts";

/* The worker's side of runSolid. While it measures, nothing else runs in the process, so that its time is the worker's. */
const { files, tier } = workerData as SolidTask;
const start = performance.now();
const before = process.cpuUsage();
const bits = measureSolid(files, { tier });
const { user, system } = process.cpuUsage(before);
const run: SolidRun = { bits, wall_ms: performance.now() - start, cpu_ms: (user + system) / 1000 };
parentPort?.postMessage(run);
