import { appendFile, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { BACKENDS, PROBLEMS, type Trial } from "../../core/optimize/backend/index.ts";
import type { TrialMemory } from "../../forge/optimize/trial-memory.ts";
import { makeFolders } from "../files/make-folders.ts";

/** Trials that are looked at; of twice as many the older half is forgotten. */
const KEPT = 2000;

/** trialFile keeps trials in a file of this user's, one a line. A line that is none, and a file that cannot be read, count for nothing. */
export function trialFile(path: string): TrialMemory {
  const read = async (): Promise<readonly Trial[]> => {
    const text = await readFile(path, "utf8").catch(() => "");
    return text.split("\n").flatMap((line) => parseTrial(line) ?? []);
  };
  return {
    read: async () => (await read()).slice(-KEPT),
    add: async (trials) => {
      await makeFolders(dirname(path), 0o700);
      await appendFile(path, linesOf(trials), { mode: 0o600 });
      const all = await read();
      if (all.length < 2 * KEPT) return;
      const next = `${path}.${process.pid}`;
      await writeFile(next, linesOf(all.slice(-KEPT)), { mode: 0o600 });
      await rename(next, path);
    },
  };
}

function linesOf(trials: readonly Trial[]): string {
  return trials.map((trial) => `${JSON.stringify(trial)}\n`).join("");
}

function parseTrial(line: string): Trial | null {
  if (line === "") return null;
  try {
    const found = JSON.parse(line) as Partial<Trial> | null;
    const { problem, size, backend, reached, ms } = found ?? {};
    const known = PROBLEMS.some((one) => one === problem) && BACKENDS.some((one) => one === backend);
    const sound = Number.isInteger(size) && typeof reached === "boolean" && Number.isFinite(ms);
    return known && sound ? (found as Trial) : null;
  } catch {
    return null;
  }
}
