import { InputsError, parseTimings } from "../../core/inputs/index.ts";
import { parseJunitTimings } from "../../core/optimize/forecast/index.ts";
import type { TimedTask } from "../../core/optimize/index.ts";

export type ReadInput = (path: string) => Promise<Uint8Array>;

/** A task that ran, for as long as it says. */
export type SeenTask = Omit<TimedTask, "duration_ms"> & { readonly duration_ms: number | null };

type Parse = (bytes: Uint8Array) => readonly SeenTask[];

/** readTimings reads one run from a file of timings, JSON or JUnit XML. Throws InputsError and what `readInput` throws. */
export function readTimings(path: string, readInput: ReadInput): Promise<readonly SeenTask[]> {
  return readFiles([path], readInput, parseRun);
}

/** readReports reads one run from its JUnit reports. Throws InputsError and what `readInput` throws. */
export function readReports(paths: readonly string[], readInput: ReadInput): Promise<readonly SeenTask[]> {
  return readFiles(paths, readInput, parseJunitTimings);
}

/**
 * readHistory reads runs of several files each. A file that is no report, or has no test in it, is left out and said: what is
 * kept from run to run must not stop the next one. Throws what `readInput` throws.
 */
export async function readHistory(
  runs: readonly (readonly string[])[],
  readInput: ReadInput,
): Promise<{ readonly history: readonly (readonly SeenTask[])[]; readonly notices: readonly string[] }> {
  const notices: string[] = [];
  const history: (readonly SeenTask[])[] = [];
  const parse = (path: string, bytes: Uint8Array): readonly SeenTask[] => {
    try {
      return parseRun(bytes);
    } catch (error) {
      if (!(error instanceof InputsError)) throw error;
      notices.push(`${path} is left out of the history: ${error.what}`);
      return [];
    }
  };
  for (const paths of runs) {
    const run: SeenTask[] = [];
    for (const path of paths) for (const one of parse(path, await readInput(path))) run.push(one);
    history.push(run);
  }
  return { history, notices };
}

async function readFiles(
  paths: readonly string[],
  readInput: ReadInput,
  parse: Parse,
): Promise<readonly SeenTask[]> {
  const run: SeenTask[] = [];
  for (const path of paths) for (const one of parse(await readInput(path))) run.push(one);
  return run;
}

/** XML begins with `<`, as JSON never does. */
function parseRun(bytes: Uint8Array): readonly SeenTask[] {
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  return first === 0x3c ? parseJunitTimings(bytes) : parseTimings(bytes);
}
