import { rmSync } from "node:fs";
import { join } from "node:path";
import { formatNumber } from "../../core/report/index.ts";
import { runTimed, type TimedRun } from "../mdl/run-timed.ts";
import type { Bench, Figure } from "./bench.ts";
import type { SampleRegistry } from "./sample-registry.ts";

const SCRIPT = join(import.meta.dirname, "open-and-append.ts");

/** memoryFigures tell the most memory that reading a registry for the first time takes, and that an append takes. */
export async function* memoryFigures(bench: Bench): AsyncGenerator<Figure> {
  const { builds, few, progress } = bench;
  for (const step of ["rebuild", "append"] as const) {
    progress.step(`${step}, memory`);
    const small = run(step, await bench.registry(few));
    const large = run(step, await bench.registry(builds));
    yield {
      figure: `peak memory of ${step === "append" ? "an append" : "reading all"}, many builds / few`,
      repository: `${formatNumber(builds)} / ${formatNumber(few)}`,
      value: (large?.peak_bytes ?? Number.NaN) / (small?.peak_bytes ?? Number.NaN),
      unit: "ratio",
      target: null,
      parts: [
        { name: "many", value: large?.peak_bytes ?? Number.NaN, unit: "byte" },
        { name: "few", value: small?.peak_bytes ?? Number.NaN, unit: "byte" },
        { name: "time of many", value: large?.wall_ms ?? Number.NaN, unit: "ms" },
        { name: "of few", value: small?.wall_ms ?? Number.NaN, unit: "ms" },
      ],
      note: "a process of its own; one run",
    };
  }
}

function run(step: "rebuild" | "append", { dir, builds }: SampleRegistry): TimedRun | null {
  if (step === "rebuild") rmSync(join(dir, ".git", "quantum-forge"), { recursive: true, force: true });
  return runTimed(process.execPath, [SCRIPT, dir, step, String(builds)]);
}
