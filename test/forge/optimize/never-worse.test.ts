import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OptimizeReport } from "../../../core/report/index.ts";
import { optimize } from "../../../forge/optimize/optimize.ts";

type Ran = { readonly task: string; readonly duration_ms: number; readonly agent: string };

const AGENTS = ["x", "y", "z"];
const NAMES = Array.from({ length: 12 }, (_, at) => `test/${at % 3}/${at}.test.ts`);

const duration = fc.oneof(fc.nat(20), fc.nat(100_000));
const ran = fc
  .uniqueArray(
    fc.record({ task: fc.constantFrom(...NAMES), duration_ms: duration, agent: fc.constantFrom(...AGENTS) }),
    { minLength: 1, selector: ({ task }) => task },
  )
  .map((run): readonly Ran[] => run);
/** Runs, the oldest first, what is to run now (null: what ran last), and on how many agents. */
const pipeline = fc.record({
  runs: fc.array(ran, { minLength: 1, maxLength: 4 }),
  tasks: fc.option(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 })),
  agents: fc.integer({ min: 1, max: 6 }),
  level: fc.constantFrom(0.5, 0.9),
});
type Pipeline = typeof pipeline extends fc.Arbitrary<infer Value> ? Value : never;

function plan({ runs, tasks, agents, level }: Pipeline): Promise<OptimizeReport> {
  const files = new Map(runs.map((run, at) => [`run-${at}`, JSON.stringify(run)]));
  files.set("tasks", (tasks ?? []).join("\n"));
  const paths = runs.map((_, at) => `run-${at}`);
  return optimize(
    {
      file: null,
      timings: paths.at(-1) ?? null,
      junit: [],
      history: paths.slice(0, -1).map((path) => [path]),
      tasks: tasks === null ? null : "tasks",
      agents,
      level,
    },
    { backend: "classical", compare: false, budget_ms: 10, seed: 1, quantum_threshold: 0 },
    {
      readInput: async (path) => new TextEncoder().encode(files.get(path)),
      adapters: [],
      trials: { read: async () => [], add: async () => {} },
    },
  );
}

describe("a plan", () => {
  it("is by its forecast never longer than the split in use", async () => {
    const compared = new Set<string>();
    await fc.assert(
      fc.asyncProperty(pipeline, async (given) => {
        const report = await plan(given);
        compared.add(report.current);
        expect(report.value).toBeLessThanOrEqual(report.current_value);
        expect(report.gain_over_current ?? 0).toBeGreaterThanOrEqual(0);
        expect(report.value).toBeGreaterThanOrEqual(report.lower_bound);
      }),
      { numRuns: 300 },
    );
    expect([...compared].toSorted()).toEqual(["as_it_ran", "contiguous"]);
  });

  it("has each task once, whatever ran before", async () => {
    await fc.assert(
      fc.asyncProperty(pipeline, async (given) => {
        const { matrix } = await plan(given);
        const wanted = given.tasks ?? given.runs.at(-1)?.map(({ task }) => task) ?? [];
        expect(matrix.include.flatMap(({ tasks }) => tasks).toSorted()).toEqual([...wanted].toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
