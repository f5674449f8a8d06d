import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Figure } from "../../../bench/mdl/figure.ts";

export const ROOT: string = join(import.meta.dirname, "..", "..", "..");

/** What `node bench/mdl/main.ts --json` prints. */
export type BenchDocument = {
  readonly schema: string;
  readonly repositories: readonly { readonly files: number; readonly text_bytes: number }[];
  readonly figures: readonly (Figure & { readonly verdict: string | null })[];
  readonly skipped: readonly { readonly figure: string; readonly reason: string }[];
};

/** runBench runs the benchmark as a process, in the quickest tier and with the command from the sources. */
export function runBench(repository: string, ...words: readonly string[]): string {
  const command = ["--command", join(ROOT, "cli", "main.ts")];
  const all = [
    join(ROOT, "bench", "mdl", "main.ts"),
    "--repo",
    repository,
    "--tier",
    "fast",
    ...command,
    ...words,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
