import type { RegistryFileChange } from "../../../forge/ports.ts";
import { encodePrintablePath } from "../printable-path.ts";
import { failureOf } from "../process/git-failure.ts";
import { spawnGit } from "../process/spawn-git.ts";
import { streamRecords } from "../process/stream-records.ts";

/** The tree without entries, which every repository knows, by the length of its ids. */
const EMPTY_TREE: Readonly<Record<number, string>> = {
  40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

/**
 * changedFiles gives the files under registry/ that commit `to` has otherwise than `from` (null: than nothing). Git
 * compares the trees from the top, so that what both share costs nothing. A link or submodule is no file.
 */
export async function* changedFiles(
  dir: string,
  from: string | null,
  to: string,
): AsyncGenerator<RegistryFileChange, void> {
  const base = from ?? EMPTY_TREE[to.length] ?? "";
  const args = ["diff-tree", "-r", "-z", "--no-renames", "--no-abbrev", base, to, "--", "registry"];
  const { child, ended } = spawnGit(dir, args);
  try {
    child.stdin.end();
    let change: Omit<RegistryFileChange, "path"> | null = null;
    for await (const record of streamRecords(child.stdout)) {
      if (change === null) {
        change = parseChange(record.toString("latin1"));
        continue;
      }
      if (change.before !== null || change.after !== null) {
        yield { path: encodePrintablePath(record), ...change };
      }
      change = null;
    }
    const end = await ended;
    if (end.status !== 0) throw failureOf("diff-tree", end);
  } finally {
    child.kill();
  }
}

/** `:<old mode> <new mode> <old id> <new id> <status>` (git-diff-tree(1), "Raw output format"). */
function parseChange(header: string): Omit<RegistryFileChange, "path"> {
  const [oldMode = "", newMode = "", oldId = "", newId = ""] = header.slice(1).split(" ");
  return { before: fileOf(oldMode, oldId), after: fileOf(newMode, newId) };
}

function fileOf(mode: string, id: string): string | null {
  return mode === "100644" || mode === "100755" ? id : null;
}
