/*
 * What a registry costs as it grows, each as a ratio in the same run: `node bench/registry/main.ts [--only GROUP,...]
 * [--builds N] [--few N] [--json]`. ../README.md says how to read the table.
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseOptions } from "./parse-options.ts";
import { runBench } from "./run-bench.ts";

const options = parseOptions(process.argv.slice(2));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "quantum-forge-bench-")));
try {
  await runBench(options, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
