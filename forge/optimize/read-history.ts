import { InputsError } from "../../core/inputs/index.ts";
import { ForgeError } from "../forge-error.ts";
import { type ReportMeans, readReport } from "./read-report.ts";
import { distinctPaths } from "./read-runs.ts";

/** All reports of earlier runs together: reading more takes long, and old runs change a forecast by little. */
const MOST_BYTES = 128 * 1024 * 1024;

export type ReadHistory<Seen> = {
  /** The oldest first. */
  readonly history: readonly (readonly Seen[])[];
  readonly notices: readonly string[];
};

/**
 * readHistory reads runs of several files each, the oldest first. A file that cannot be read, is too large, is no report, has no test in
 * it or too many, is left out and said: what is kept from run to run must not stop the next one. So are the oldest runs, where all are
 * over 128 MiB together.
 */
export async function readHistory<Seen extends { readonly task: string }>(
  runs: readonly (readonly string[])[],
  { readInput, parse }: ReportMeans<Seen>,
): Promise<ReadHistory<Seen>> {
  const history: (readonly Seen[])[] = [];
  const notices: string[] = [];
  let bytes = 0;
  const counting = async (path: string): Promise<Uint8Array> => {
    const content = await readInput(path);
    bytes += content.length;
    return content;
  };
  for (const paths of runs.toReversed()) {
    const run: Seen[] = [];
    const names = new Set<string>();
    for (const path of distinctPaths(paths)) {
      try {
        for (const one of await readReport(path, { readInput: counting, parse }, names)) run.push(one);
      } catch (error) {
        notices.push(`${path} is left out of the history: ${reasonOf(error)}`);
      }
      if (bytes > MOST_BYTES) break;
    }
    if (bytes > MOST_BYTES) break;
    history.push(run);
  }
  const old = runs.length - history.length;
  if (old > 0) {
    const those = old === 1 ? "the oldest run is" : `the ${old} oldest runs are`;
    notices.push(`${those} left out of the history, which is larger than ${MOST_BYTES} bytes`);
  }
  return { history: history.toReversed(), notices: notices.toReversed() };
}

/** Throws again what is no fault of the file. */
function reasonOf(error: unknown): string {
  if (error instanceof InputsError) return error.what;
  if (error instanceof ForgeError && error.code === "E_INPUT_FILE") return error.what;
  throw error;
}
