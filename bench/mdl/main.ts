/*
 * Each figure that the MDL engine is held to, as a ratio to a known program on the same text in the same run:
 * `node bench/mdl/main.ts [--repo PATH]... [--large PATH] [--only GROUP,...] [--tier TIER,...]`. ../README.md says how
 * to read the table.
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
