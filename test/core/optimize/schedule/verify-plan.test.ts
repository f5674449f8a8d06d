import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type PlannedTask,
  type SchedulePlan,
  type ScheduleProblem,
  solveSchedule,
  verifyPlan,
} from "../../../../core/optimize/schedule/index.ts";
import { codeOf } from "../../code-of.ts";

const PROBLEM: ScheduleProblem = {
  agents: [{ name: "1", labels: ["gpu"] }, { name: "2" }],
  tasks: [
    { task: "build", duration_ms: 2, labels: ["gpu"] },
    { task: "lint", duration_ms: 3 },
    { task: "test", duration_ms: 4, depends_on: ["build"] },
  ],
};
const BUILD: PlannedTask = { task: "build", agent: "1", start_ms: 0, duration_ms: 2 };
const LINT: PlannedTask = { task: "lint", agent: "2", start_ms: 0, duration_ms: 3 };
const TEST: PlannedTask = { task: "test", agent: "1", start_ms: 2, duration_ms: 4 };
const plan = (...tasks: readonly PlannedTask[]): SchedulePlan => ({ makespan_ms: 6, tasks });

describe("the verifier", () => {
  it("lets a plan pass that holds, in whatever order it is written", () => {
    expect(() => verifyPlan(PROBLEM, plan(TEST, LINT, BUILD))).not.toThrow();
  });

  it("lets durations pass that no whole number of microseconds is, as forecasts are", () => {
    const durations = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(durations, fc.integer({ min: 1, max: 20_000 }), (parts, whole) => {
        const tasks = parts.map((part, at) => ({ task: String(at), duration_ms: part / whole }));
        const problem = { agents: [{ name: "1" }, { name: "2" }], tasks };
        expect(() => verifyPlan(problem, solveSchedule(problem).plan)).not.toThrow();
      }),
    );
    const problem = { agents: [{ name: "1" }], tasks: [{ task: "a", duration_ms: 49.8825 }] };
    expect(() => verifyPlan(problem, solveSchedule(problem).plan)).not.toThrow();
  });

  it.each([
    ["a task is missing", plan(BUILD, TEST)],
    ["a task is there twice", plan(BUILD, TEST, BUILD)],
    ["a task is unknown", plan(BUILD, TEST, { ...LINT, task: "docs" })],
    ["a duration is shorter than the problem's", plan(BUILD, LINT, { ...TEST, duration_ms: 3 })],
    ["an agent is unknown", plan(BUILD, TEST, { ...LINT, agent: "3" })],
    ["an agent lacks a label", plan({ ...BUILD, agent: "2" }, { ...LINT, agent: "1" }, TEST)],
    [
      "a task starts before what it waits for has ended",
      plan(BUILD, LINT, { ...TEST, agent: "2", start_ms: 1 }),
    ],
    ["an agent does two things at once", plan(BUILD, { ...LINT, agent: "1", start_ms: 1 }, TEST)],
    ["a task starts before time begins", plan(BUILD, { ...LINT, start_ms: -1 }, TEST)],
    ["a start is no number", plan(BUILD, { ...LINT, start_ms: Number.NaN }, TEST)],
    ["the makespan is another", { ...plan(BUILD, LINT, TEST), makespan_ms: 5 }],
  ])("refuses a plan when %s", (_, wrong) => {
    expect(codeOf(() => verifyPlan(PROBLEM, wrong))).toBe("E_SCHEDULE_PLAN");
  });
});
