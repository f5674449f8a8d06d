/*
 * How far RubikStack's rotations alone come from the plainest split, beside the solvers: `node bench/optimize/rotations.ts
 * --history FILE`. FILE is a history as RETECS publishes it (docs/optimizer.md). All tests of it at once, visiting all states
 * of each question.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { table } from "../../cli/table.ts";
import { minimiseExactly } from "../../core/optimize/exact/index.ts";
import { solveRubikstack } from "../../core/optimize/rubikstack/index.ts";
import { planSplit, solveSchedule, splitContiguous } from "../../core/optimize/schedule/index.ts";
import { readCycles } from "./read-cycles.ts";

const COUNTS = [2, 4, 8, 16, 32, 64];
const VARIABLES = 12;

const { values } = parseArgs({ options: { history: { type: "string" } } });
if (values.history === undefined) throw new Error("expected --history FILE, found none");
const cycles = readCycles(await readFile(values.history, "utf8"));
const suite = [...new Map(cycles.flat().map((test) => [test.task.replace(/#\d+$/, ""), test])).values()];

const rows: string[][] = [];
for (const count of COUNTS) {
  const agents = Array.from({ length: count }, (_, at) => ({ name: String(at) }));
  const problem = { agents, tasks: suite };
  const start = splitContiguous(
    suite.map(({ task }) => task),
    count,
  );
  const contiguous = planSplit(problem, start).makespan_ms;
  const began = performance.now();
  const found = await solveRubikstack(problem, {
    faces: suite.map(() => "traces"),
    start,
    variables: VARIABLES,
    ask: async (question) => minimiseExactly(question).bits,
  });
  const ms = performance.now() - began;
  const { lower_bound_ms, plan } = solveSchedule(problem);
  const gap = (value: number): string => `${((1 - lower_bound_ms / value) * 100).toFixed(4)} %`;
  const questions = found.rotations.reduce((sum, rotation) => sum + rotation.questions, 0);
  rows.push([
    String(count),
    gap(contiguous),
    gap(found.plan.makespan_ms),
    gap(plan.makespan_ms),
    `${found.cycles}${found.equilibrium ? "" : "+"}`,
    String(questions),
    ms.toFixed(0),
  ]);
}
const header = ["agents", "gap before", "gap after", "gap of solvers", "cycles", "questions", "ms"];
console.log(`${suite.length} tests\n`);
console.log(table(header, rows, 0));
