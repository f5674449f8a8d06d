import { resolve } from "node:path";
import { ActionError } from "../../adapters/actions/action-error.ts";
import { historyRuns } from "../../adapters/files/history-runs.ts";
import { matchingFiles } from "../../adapters/files/matching-files.ts";
import { requireInside } from "../../adapters/files/require-inside.ts";
import type { OptimizeSources } from "../../forge/optimize/pose-problem.ts";
import type { OptimizeInputs } from "./inputs.ts";

/** The name under which the names of the input task-list are read. */
export const TASK_LIST = "the input task-list";

/** The files that the inputs mean, and what the reader should know of them. */
export type FoundSources = { readonly sources: OptimizeSources; readonly notices: readonly string[] };

/**
 * findSources looks for the runs that the inputs name. The first run of a workflow has none, which is no error as long as the
 * tasks are named. A file that several patterns match counts once. Throws ActionError E_INPUT, ForgeError E_INPUT_FILE and E_LIMIT.
 */
export async function findSources(inputs: OptimizeInputs): Promise<FoundSources> {
  const { agents, tasks, task_list, history, junit, timings, level, file } = inputs;
  if (history !== null) await requireInside(process.cwd(), history, "E_INPUT_FILE");
  const runs = history === null ? [] : await historyRuns(history);
  const matched = await Promise.all(
    junit.map(async (pattern) => ({ pattern, files: await matchingFiles(pattern) })),
  );
  const files = [
    ...new Map(matched.flatMap((one) => one.files).map((path) => [resolve(path), path])).values(),
  ];
  const named = task_list.length > 0 ? TASK_LIST : tasks;
  if (file === null && named === null && timings === null && runs.length + files.length === 0) {
    throw new ActionError("E_INPUT", {
      what: "the inputs tell neither tasks nor a run to take them from",
      remedy: "set tasks to a file of names, one a line; git ls-files prints one",
    });
  }
  return {
    sources: { file, timings, junit: files, history: runs, tasks: named, agents, level },
    notices: [
      ...(history !== null && runs.length === 0 ? [`no run is in the folder ${history} yet`] : []),
      ...matched.flatMap((one) => (one.files.length === 0 ? [`no file is called ${one.pattern}`] : [])),
    ],
  };
}
