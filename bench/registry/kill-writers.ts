import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import { readAnew } from "./read-anew.ts";
import { BRANCH } from "./sample-registry.ts";

export type KillOutcome = {
  readonly recorded: number;
  /** Kills in the middle of an append: the build was not recorded, though its writer had begun. */
  readonly cut_short: number;
  readonly faults: readonly string[];
};

const SCRIPT = join(import.meta.dirname, "record-many.ts");
/** What a Git process leaves that is killed while it holds a lock; the error of the next run names the file. */
const LOCKS = [`refs/heads/${BRANCH}.lock`, "packed-refs.lock"];
const BUILDS = 3;

/**
 * killWriters starts a writer so many times, kills it with SIGKILL at a random moment, every second time with all that it
 * started, and reads the branch anew after each.
 */
export async function killWriters(
  folder: string,
  { runs, onRun }: { readonly runs: number; readonly onRun: (run: number) => void },
): Promise<KillOutcome> {
  const dir = join(folder, "killed");
  mkdirSync(dir, { recursive: true });
  git(dir, "init", "--quiet", "--initial-branch=main");
  git(dir, "commit", "--quiet", "--allow-empty", "--message=Begin");
  const usual = await run(dir, 0, null);
  const faults: string[] = [];
  let recorded = BUILDS;
  let cut_short = 0;
  for (let at = 1; at <= runs; at++) {
    onRun(at);
    const group = at % 2 === 0;
    await run(dir, at * BUILDS, { after_ms: usual.elapsed_ms * Math.random() * 1.1, group });
    for (const lock of LOCKS) rmSync(join(dir, ".git", lock), { force: true });
    const found = await readAnew(dir).catch((error: unknown) => {
      faults.push(`after kill ${at}: ${error}`);
      return null;
    });
    if (found === null) continue;
    const more = found.keys.length - recorded;
    if (more < 0 || more > BUILDS) faults.push(`after kill ${at}: ${more} more builds`);
    if (new Set(found.keys).size !== found.keys.length) faults.push(`after kill ${at}: a build twice`);
    if (more < BUILDS) cut_short++;
    recorded = found.keys.length;
  }
  const said = git(dir, "fsck", "--no-dangling", "--no-progress", `refs/heads/${BRANCH}`);
  if (said !== "") faults.push(`git fsck: ${said}`);
  return { recorded, cut_short, faults };
}

type Kill = { readonly after_ms: number; readonly group: boolean };

async function run(dir: string, first: number, kill: Kill | null): Promise<{ readonly elapsed_ms: number }> {
  const started = performance.now();
  const words = [SCRIPT, dir, String(first), String(BUILDS)];
  const child = spawn(process.execPath, words, { stdio: "ignore", detached: kill?.group === true });
  const { pid } = child;
  const timer =
    kill === null || pid === undefined
      ? undefined
      : setTimeout(() => process.kill(kill.group ? -pid : pid, "SIGKILL"), kill.after_ms);
  await once(child, "close");
  clearTimeout(timer);
  return { elapsed_ms: performance.now() - started };
}
