import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { editSources, generateSources } from "./generate-sources.ts";

const SEED = 20260102;

/** makeRepository makes a repository of two commits from generated sources in `folder`. */
export function makeRepository(folder: string): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
  const files = generateSources(SEED);
  commit(folder, new Map(files.map(({ path, text }) => [path, text])), "Begin");
  commit(folder, editSources(files, SEED), "Change ten files, add two, remove two");
}

/** cloneRepository clones `from`, so that the benchmark writes nothing into it. */
export function cloneRepository(from: string, folder: string): void {
  git(folder, "clone", "--quiet", "--no-hardlinks", from, ".");
}

/** headText gives the text of all files of the work tree, in the order of their paths, and their number. */
export function headText(folder: string): { readonly text: Buffer; readonly files: number } {
  const listed = git(folder, "ls-files", "-z").toString("utf8").split("\0");
  const paths = listed.filter((path) => path !== "" && lstatSync(join(folder, path)).isFile());
  return { text: Buffer.concat(paths.map((path) => readFileSync(join(folder, path)))), files: paths.length };
}

function commit(folder: string, changes: ReadonlyMap<string, string | null>, message: string): void {
  for (const [path, text] of changes) {
    if (text === null) {
      rmSync(join(folder, path));
      continue;
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", message);
}

function git(folder: string, ...args: readonly string[]): Buffer {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: "Bench",
    GIT_AUTHOR_EMAIL: "bench@example.org",
    GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
    GIT_COMMITTER_NAME: "Bench",
    GIT_COMMITTER_EMAIL: "bench@example.org",
    GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
  };
  return execFileSync("git", ["-C", folder, ...args], { env, maxBuffer: 2 ** 30 });
}
