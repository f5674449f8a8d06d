import { join } from "node:path";
import { compareBytewise } from "../../core/compare-bytewise.ts";
import { filesBelow } from "./files-below.ts";
import { isReport } from "./run-files.ts";

/** What is older changes no forecast. */
const MOST_RUNS = 20;
/** No number of a run has more digits. */
const DIGITS = 20;

/**
 * historyRuns gives the files of each run that a folder keeps, at most 20 runs, the oldest first. An entry of the folder is a run:
 * a file, or a folder with all files below it; only `.xml` and `.json` count. Entries stand in the order of their names, a number
 * in them counting as one, so that 9 is before 10. No folder is no run. Throws ForgeError E_INPUT_FILE and E_LIMIT.
 */
export async function historyRuns(folder: string): Promise<readonly (readonly string[])[]> {
  const runs = new Map<string, string[]>();
  const files = (await filesBelow(folder)).filter(isReport);
  for (const path of files.toSorted(compareBytewise)) {
    const [entry = ""] = path.split("/");
    const run = runs.get(entry);
    if (run === undefined) runs.set(entry, [join(folder, path)]);
    else run.push(join(folder, path));
  }
  return [...runs]
    .toSorted(([a], [b]) => compareBytewise(rankOf(a), rankOf(b)) || compareBytewise(a, b))
    .slice(-MOST_RUNS)
    .map(([, paths]) => paths);
}

function rankOf(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(DIGITS, "0"));
}
