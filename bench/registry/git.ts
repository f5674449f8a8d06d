import { execFileSync } from "node:child_process";
import { devNull } from "node:os";

/** An object of a repository: its path in the first commit that has it, and its bytes in the pack. */
export type PackedObject = { readonly type: string; readonly path: string; readonly bytes: number };

/** git runs Git in a folder, by no configuration but its own, and gives its output. */
export function git(dir: string, ...args: readonly string[]): string {
  return run(dir, args, "").trimEnd();
}

/**
 * packAnew packs everything into one pack, looking for deltas anew: appends leave loose objects, for which `git gc` does the
 * same, while a large import leaves a pack that `git gc` would take over as it is.
 */
export function packAnew(dir: string): void {
  git(dir, "repack", "-a", "-d", "-f", "-q");
}

/** packedObjects lists what a branch has in the pack. */
export function packedObjects(dir: string, branch: string): readonly PackedObject[] {
  const named = git(dir, "rev-list", "--objects", branch).split("\n");
  const sizes = run(dir, ["cat-file", "--batch-check=%(objecttype) %(objectsize:disk)"], idsOf(named));
  return sizes
    .trimEnd()
    .split("\n")
    .map((line, at) => {
      const [type = "", bytes = "0"] = line.split(" ");
      return { type, path: named[at]?.split(" ")[1] ?? "", bytes: Number(bytes) };
    });
}

function idsOf(named: readonly string[]): string {
  return named.map((line) => `${line.split(" ")[0]}\n`).join("");
}

function run(dir: string, args: readonly string[], input: string): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: "Bench",
    GIT_AUTHOR_EMAIL: "bench@example.org",
    GIT_COMMITTER_NAME: "Bench",
    GIT_COMMITTER_EMAIL: "bench@example.org",
  };
  return execFileSync("git", ["-C", dir, ...args], { env, input, encoding: "utf8", maxBuffer: 2 ** 30 });
}
