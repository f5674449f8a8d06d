import { InputsError, parseTimings } from "../../core/inputs/index.ts";
import { parseJunitTimings } from "../../core/optimize/forecast/index.ts";
import type { TimedTask } from "../../core/optimize/index.ts";
import { type ReadInput, type ReportMeans, readReport } from "./read-report.ts";

export type { ReadInput };

/** A task that ran, for as long as it says. */
export type SeenTask = Omit<TimedTask, "duration_ms"> & { readonly duration_ms: number | null };

/** readTimings reads one run from a file of timings, JSON or JUnit XML. Throws what readRun throws. */
export function readTimings(path: string, readInput: ReadInput): Promise<readonly SeenTask[]> {
  return readRun([path], { readInput, parse: parseEither });
}

/** readReports reads one run from its JUnit reports. Throws what readRun throws. */
export function readReports(paths: readonly string[], readInput: ReadInput): Promise<readonly SeenTask[]> {
  return readRun(paths, { readInput, parse: parseJunitTimings });
}

/** parseEither reads timings or a JUnit report. Throws InputsError. */
export function parseEither(bytes: Uint8Array): readonly SeenTask[] {
  return isXml(bytes) ? parseJunitTimings(bytes) : parseTimings(bytes);
}

/** isXml tells a JUnit report from JSON: XML begins with `<`, as JSON never does. */
export function isXml(bytes: Uint8Array): boolean {
  return bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte)) === 0x3c;
}

/**
 * readRun reads one run from its files; one that is given twice counts once. Throws InputsError with the path of the file, ForgeError
 * E_INPUT_FILE for more tasks than a plan may have, and what `readInput` throws.
 */
export async function readRun<Seen extends { readonly task: string }>(
  paths: readonly string[],
  means: ReportMeans<Seen>,
): Promise<readonly Seen[]> {
  const run: Seen[] = [];
  const names = new Set<string>();
  for (const path of distinctPaths(paths)) {
    try {
      for (const one of await readReport(path, means, names)) run.push(one);
    } catch (error) {
      throw error instanceof InputsError ? withPath(path, error) : error;
    }
  }
  return run;
}

/** distinctPaths leaves out what names a file again. */
export function distinctPaths(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.map((path) => [path.replace(/^(?:\.\/+)+/, ""), path])).values()];
}

function withPath(path: string, { code, what, remedy, cause }: InputsError): InputsError {
  return new InputsError(code, { what: `in ${JSON.stringify(path)}: ${what}`, remedy, cause });
}
