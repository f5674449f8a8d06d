/*
 * The long form of test/fuzz: every parser of hostile bytes, `node bench/fuzz/main.ts [inputs per parser] [seed]`. One line a
 * parser: how many inputs, how many were accepted, how many refused, with which codes. Exit 1 when one did what none may do.
 */
import type { CaseCounts } from "../../test/fuzz/fuzz-case.ts";
import { fuzzParsers } from "../../test/fuzz/fuzz-parsers.ts";

const INPUTS = 2_500;
const SEEDS = 2 ** 30;

const [inputs = INPUTS, seed = Math.floor(Math.random() * SEEDS)] = process.argv.slice(2).map(Number);

function render({ name, accepted, inputs: handed, refused, faults }: CaseCounts): string {
  const codes = Object.entries(refused).toSorted(([, a], [, b]) => b - a);
  const line = `${name.padEnd(42)} ${String(handed).padStart(8)} ${String(accepted).padStart(9)}   `;
  const shown = faults.map(({ what, input, seed: at }) => `  FAULT (seed ${at}) ${what}\n    input ${input}`);
  return [line + codes.map(([code, count]) => `${code} ${count}`).join(", "), ...shown].join("\n");
}

console.log(
  `seed ${seed}\n${"parser".padEnd(42)} ${"inputs".padStart(8)} ${"accepted".padStart(9)}   refused`,
);
const counts = await fuzzParsers({ inputs, seed, onCounts: (each) => console.log(render(each)) });
const total = counts.reduce((sum, each) => sum + each.inputs, 0);
const faults = counts.reduce((sum, each) => sum + each.faults.length, 0);
console.log(`${counts.length} parsers, ${total} inputs, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
