import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseBuildId } from "../../core/registry/index.ts";
import { git } from "./git.ts";
import { readAnew } from "./read-anew.ts";
import { BRANCH } from "./sample-registry.ts";

export type Race = { readonly writers: number; readonly builds: number };
export type RaceOutcome = { readonly recorded: number; readonly faults: readonly string[] };

const SCRIPT = join(import.meta.dirname, "record-many.ts");

/**
 * raceWriters lets so many processes record so many builds each, at once, each in a clone of its own with one bare remote,
 * and tells what the remote then holds, read anew and whole, and what is wrong with it.
 */
export async function raceWriters(folder: string, { writers, builds }: Race): Promise<RaceOutcome> {
  const remote = join(folder, "remote");
  const source = join(folder, "source");
  for (const dir of [remote, source]) mkdirSync(dir, { recursive: true });
  git(remote, "init", "--quiet", "--bare", "--initial-branch=main");
  git(source, "init", "--quiet", "--initial-branch=main");
  git(source, "remote", "add", "origin", `file://${remote}`);
  git(source, "commit", "--quiet", "--allow-empty", "--message=Begin");
  git(source, "push", "--quiet", "origin", "HEAD:main");
  const runs: Promise<string>[] = [];
  for (let writer = 0; writer < writers; writer++) {
    const clone = join(folder, `clone-${writer}`);
    mkdirSync(clone);
    git(clone, "clone", "--quiet", `file://${remote}`, ".");
    runs.push(recordMany([clone, String(writer * builds), String(builds), "push"]));
  }
  const failed = (await Promise.all(runs)).filter((complaint) => complaint !== "");
  git(source, "fetch", "--quiet", "origin", `${BRANCH}:${BRANCH}`);
  const { ids, keys } = await readAnew(source);
  const commits = Number(git(source, "rev-list", "--count", BRANCH));
  const wanted = writers * builds;
  const faults = [
    ...failed.map((complaint) => `a writer failed: ${complaint}`),
    ...(new Set(keys).size === keys.length ? [] : ["a build was recorded twice"]),
    ...(keys.length === wanted ? [] : [`${keys.length} builds of ${wanted}`]),
    ...(commits === wanted ? [] : [`${commits} commits for ${wanted} builds`]),
    ...gaps(ids),
  ];
  return { recorded: keys.length, faults };
}

/** The writer's last words; empty when it ended well. */
function recordMany(words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [SCRIPT, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status === 0 ? "" : said.slice(0, 500) || `status ${status}`));
  });
}

/** Each day's numbers must run from 1 on. */
function gaps(ids: readonly string[]): readonly string[] {
  const parts = ids.flatMap((id) => parseBuildId(id) ?? []);
  return [...new Set(parts.map(({ day }) => day))].flatMap((day) => {
    const own = parts.filter((part) => part.day === day);
    const numbers = own.map(({ number }) => number).sort((a, b) => a - b);
    const wrong = numbers.findIndex((number, at) => number !== at + 1);
    return wrong < 0 ? [] : [`${day} has no number ${wrong + 1}`];
  });
}
