import { readInput } from "../../adapters/files/read-input.ts";
import { requireInside } from "../../adapters/files/require-inside.ts";
import type { OptimizeReport } from "../../core/report/index.ts";
import { optimize } from "../../forge/optimize/optimize.ts";
import type { OptimizeOptions } from "../../forge/optimize/optimize-options.ts";
import { type FoundSources, TASK_LIST } from "./find-sources.ts";

/** The classical solvers alone, as in the terminal unless told: no other program is started. */
const OPTIONS: OptimizeOptions = {
  backend: "classical",
  compare: false,
  budget_ms: 1000,
  seed: 1,
  quantum_threshold: 0,
};

const NO_TRIALS = { read: async () => [], add: async () => {} };

/** planTasks makes the plan. No link of the workspace is followed out of it. Throws what optimize throws. */
export async function planTasks(
  { sources, notices }: FoundSources,
  taskList: readonly string[],
): Promise<OptimizeReport> {
  const read = async (path: string): Promise<Uint8Array> => {
    if (path === TASK_LIST) return new TextEncoder().encode(taskList.join("\n"));
    await requireInside(process.cwd(), path, "E_INPUT_FILE");
    return readInput(path);
  };
  const report = await optimize(sources, OPTIONS, { readInput: read, adapters: [], trials: NO_TRIALS });
  return { ...report, notices: [...notices, ...report.notices] };
}
