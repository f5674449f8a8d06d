import { ForgeError } from "../forge-error.ts";
import { MOST_TASKS } from "./parse-task-names.ts";

export type ReadInput = (path: string) => Promise<Uint8Array>;

/** What a file tells of a run's tasks. */
export type ParseReport<Seen> = (bytes: Uint8Array) => readonly Seen[];

/** How to read the reports of a run. */
export type ReportMeans<Seen> = { readonly readInput: ReadInput; readonly parse: ParseReport<Seen> };

/**
 * readReport reads one of the files of a run; `names` are the tasks of those before it, to which its own are added. Throws ForgeError
 * E_INPUT_FILE when these are more than a plan may have, and what `readInput` and `parse` throw.
 */
export async function readReport<Seen extends { readonly task: string }>(
  path: string,
  { readInput, parse }: ReportMeans<Seen>,
  names: Set<string>,
): Promise<readonly Seen[]> {
  const seen = parse(await readInput(path));
  for (const { task } of seen) names.add(task);
  if (names.size <= MOST_TASKS) return seen;
  throw new ForgeError("E_INPUT_FILE", {
    what: `expected a run of at most ${MOST_TASKS} tasks, found ${names.size} with those of ${JSON.stringify(path)}`,
    remedy: "plan files or packages instead of single tests",
  });
}
