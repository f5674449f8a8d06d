/*
 * How often promotion is right, and how long it takes: `node bench/promotion/main.ts [--only GROUP,...]
 * [--repo PATH --builds FILE]...`. docs/evidence/promotion.md says where a list of CI
 * builds comes from and how to read the tables.
 */
import { parseOptions } from "./parse-options.ts";
import { runBench } from "./run-bench.ts";

await runBench(parseOptions(process.argv.slice(2)));
