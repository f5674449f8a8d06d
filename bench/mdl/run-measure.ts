import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import type { Clone } from "./clone.ts";
import { runTimed, type TimedRun } from "./run-timed.ts";

export type MeasureRequest = {
  readonly base: string;
  readonly head: string;
  readonly tier: Tier;
  /** Whether the repository as a whole is measured too. */
  readonly repo_bytes: boolean;
};

/** What the figures read of the document that `measure --json` prints. */
export type MeasureDocument = {
  readonly repo_bytes: number | null;
  readonly measurement_cache: { readonly hits: number; readonly lookups: number };
};

export type MeasureRun = TimedRun & { readonly document: MeasureDocument };

/** Cores, and with them workers, that a measurement may use here. */
export const CORES = Math.min(2, availableParallelism());

const MOST_REPO_BYTES = String(2 ** 30);

/** runMeasure runs `quantum-forge measure` as users do, as a process of its own, on two cores. */
export function runMeasure(bench: Bench, clone: Clone, request: MeasureRequest): MeasureRun {
  const { base, head, tier, repo_bytes } = request;
  const words = [
    ...["measure", "--json", "--repo", clone.repository, "--base", base, "--head", head, "--tier", tier],
    ...(repo_bytes ? ["--max-repo-bytes", MOST_REPO_BYTES] : ["--no-repo-bytes"]),
  ];
  const env = {
    ...process.env,
    QUANTUM_FORGE_HOME: join(clone.folder, "home"),
    XDG_CACHE_HOME: join(clone.folder, "cache"),
  };
  const run = onTwoCores([process.execPath, bench.command, ...words], env);
  return { ...run, document: JSON.parse(run.stdout) as MeasureDocument };
}

/** runNode runs Node without work in the same manner. */
export function runNode(): TimedRun {
  return onTwoCores([process.execPath, "-e", "0"], process.env);
}

function onTwoCores(command: readonly string[], env: NodeJS.ProcessEnv): TimedRun {
  const bound = availableParallelism() > CORES ? ["taskset", "--cpu-list", "0,1"] : [];
  const [program = "", ...words] = [...bound, ...command];
  const run = runTimed(program, words, { env });
  if (run === null) throw new Error(`${program} is not installed`);
  return run;
}
