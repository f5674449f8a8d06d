/*
 * How close the solvers come to optima that HiGHS proves: `node bench/optimize/exactness.ts [--instances 60] [--seconds 20] [--only mdl]`. Each
 * row is one kind of problem, drawn anew for each seed; HiGHS gets that long for each. Ours runs alone: HiGHS is asked for the
 * table only, not by it.
 */
import { parseArgs } from "node:util";
import { openHighs } from "../../adapters/highs/index.ts";
import { table } from "../../cli/table.ts";
import * as extraction from "../../core/optimize/extraction/index.ts";
import type { LinearModel } from "../../core/optimize/linear/index.ts";
import { solveSchedule } from "../../core/optimize/schedule/index.ts";
import * as selection from "../../core/optimize/selection/index.ts";
import { drawnExtractions } from "./drawn-extractions.ts";
import { drawnSelection } from "./drawn-selection.ts";
import { layeredPipeline } from "./layered-pipeline.ts";
import { timeIndexedForm } from "./time-indexed-form.ts";

/** One problem, solved here, and as HiGHS takes it. Costs are minimised. */
type Posed = {
  readonly cost: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly model: LinearModel;
};
type Kind = { readonly name: string; readonly pose: (seed: number) => Posed };

/** HiGHS works in floating point, with tolerances of 1e-6. */
const TOLERANCE = 2e-6;
const SECOND = 1000;

const { values } = parseArgs({
  options: {
    instances: { type: "string", default: "60" },
    seconds: { type: "string", default: "20" },
    only: { type: "string", default: "" },
  },
});
const highs = openHighs({ home: import.meta.dirname });
if (highs === null) throw new Error("expected the package highs, found none: npm ci");

const schedules = [
  { agents: 2, labels: false },
  { agents: 3, labels: false },
  { agents: 2, labels: true },
  { agents: 3, labels: true },
];
const kinds: readonly Kind[] = [
  ...schedules.map(({ agents, labels }) => ({
    name: `schedule, 8 to 14 tasks, ${agents} agents${labels ? ", labels" : ""}`,
    pose: (seed: number) => poseSchedule(seed, { agents, labels }),
  })),
  { name: "tests, 40 of 60 elements", pose: (seed) => poseSelection(seed, 40, 60) },
  { name: "tests, 150 of 250 elements", pose: (seed) => poseSelection(seed, 150, 250) },
  { name: "mdl, 80 in 4 files", pose: (seed) => poseExtraction(seed, 80, 4) },
  { name: "mdl, 400 in 40 files", pose: (seed) => poseExtraction(seed, 400, 40) },
];
const rows: string[][] = [];
for (const kind of kinds) if (kind.name.includes(values.only)) rows.push(await rowOf(kind));
console.log(
  table(
    [
      "kind",
      "drawn",
      "proven by HiGHS",
      "as good",
      "widest",
      "within 1 %",
      "proven here",
      "bounds wrong",
      "ms here",
      "ms HiGHS",
    ],
    rows,
    0,
  ),
);

function poseSchedule(seed: number, shape: { readonly agents: number; readonly labels: boolean }): Posed {
  const problem = layeredPipeline(seed, { tasks: 8 + (seed % 7), ...shape });
  const { plan, lower_bound_ms, proven } = solveSchedule(problem);
  const cost = plan.makespan_ms / SECOND;
  return {
    cost,
    bound: lower_bound_ms / SECOND,
    proven,
    model: timeIndexedForm(problem, SECOND, Math.round(cost)),
  };
}

function poseSelection(seed: number, tests: number, elements: number): Posed {
  const problem = drawnSelection(tests, elements, seed);
  const { plan, upper_bound, proven } = selection.solveSelection(problem);
  return { cost: -plan.value, bound: -upper_bound, proven, model: selection.linearForm(problem) };
}

function poseExtraction(seed: number, count: number, files: number): Posed {
  const problem = drawnExtractions(count, files, seed);
  const { plan, upper_bound, proven } = extraction.solveExtraction(problem);
  return { cost: -plan.saving_bytes, bound: -upper_bound, proven, model: extraction.linearForm(problem) };
}

async function rowOf({ name, pose }: Kind): Promise<string[]> {
  const drawn = Number(values.instances);
  const gaps: number[] = [];
  let [wrong, provenHere, ours, theirs] = [0, 0, 0, 0];
  for (let seed = 0; seed < drawn; seed += 1) {
    const began = performance.now();
    const { cost, bound, proven, model } = pose(seed);
    ours += performance.now() - began;
    provenHere += Number(proven);
    const asked = performance.now();
    const answer = await highs?.(model, { ms: Number(values.seconds) * 1000 });
    theirs += performance.now() - asked;
    if (answer?.optimal !== true) continue;
    const optimum = answer.bound;
    const slack = TOLERANCE * Math.max(1, Math.abs(optimum));
    gaps.push(Math.max(0, (cost - optimum - slack) / Math.abs(optimum)));
    if (bound > optimum + slack || cost < optimum - slack) wrong += 1;
  }
  return [
    name,
    String(drawn),
    String(gaps.length),
    String(gaps.filter((gap) => gap === 0).length),
    `${(Math.max(0, ...gaps) * 100).toFixed(2)} %`,
    String(gaps.filter((gap) => gap <= 0.01).length),
    String(provenHere),
    String(wrong),
    (ours / drawn).toFixed(0),
    (theirs / drawn).toFixed(0),
  ];
}
