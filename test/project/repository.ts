import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Absolute path of the repository's root. */
export const ROOT: string = join(import.meta.dirname, "..", "..");

/** Paths of the project's files: those in Git and those that are new and not ignored. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
