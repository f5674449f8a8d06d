import { runProgram } from "./run-program.ts";
import { runScript } from "./run-script.ts";
import { ScriptError } from "./script-error.ts";

const WORDS: Readonly<Record<string, string>> = {
  "?": "untracked",
  A: "added",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "type changed",
  U: "in conflict",
};

/**
 * `npm run clean-tree` fails when the work tree differs from the commit, untracked files included. After a
 * build it proves that the committed dist/ is what the sources give.
 */
await runScript(async () => {
  const status = await runProgram(
    "git",
    ["-c", "core.quotePath=false", "status", "--porcelain=v1", "--untracked-files=all"],
    "run this in a Git work tree",
  );
  const changes = status.split("\n").filter((line) => line !== "");
  if (changes.length === 0) return;
  throw new ScriptError("E_DIRTY_TREE", {
    what: `${changes.length} path(s) differ from the commit\n${changes.map(describe).join("\n")}\n`,
    remedy: "commit what belongs to the change (dist/ after npm run build) and ignore or remove the rest",
  });
});

/** A line of `git status --porcelain` is two state letters (index, work tree), a space and the path. */
function describe(line: string): string {
  const letter = line.slice(0, 2).trim().charAt(0);
  return `  ${(WORDS[letter] ?? letter).padEnd(12)} ${line.slice(3)}`;
}
