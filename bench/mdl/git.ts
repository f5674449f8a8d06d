import { execFileSync } from "node:child_process";

/** git runs a Git command in a folder and gives its output without the last line end. */
export function git(folder: string, words: readonly string[], input: string | Uint8Array = ""): string {
  const output = execFileSync("git", ["-C", folder, ...words], { input, maxBuffer: 2 ** 28 });
  return output.toString("utf8").trimEnd();
}
