import { execFileSync } from "node:child_process";
import { devNull } from "node:os";

/** git runs Git in a folder, by no configuration but its own, and gives its output. */
export function git(dir: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: "Bench",
    GIT_AUTHOR_EMAIL: "bench@example.org",
    GIT_COMMITTER_NAME: "Bench",
    GIT_COMMITTER_EMAIL: "bench@example.org",
  };
  return execFileSync("git", ["-C", dir, ...args], { env, encoding: "utf8", maxBuffer: 2 ** 30 }).trimEnd();
}

/** packedBytes gives the size of a repository's packs after `git gc`. */
export function packedBytes(dir: string): number {
  git(dir, "gc", "--quiet", "--prune=now");
  const kilobytes = /^size-pack: (\d+)$/m.exec(git(dir, "count-objects", "-v"))?.[1];
  return 1024 * Number(kilobytes);
}
