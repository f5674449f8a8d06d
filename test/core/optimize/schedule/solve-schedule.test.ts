import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layeredPipeline } from "../../../../bench/optimize/layered-pipeline.ts";
import { endOf } from "../../../../core/optimize/schedule/end-of.ts";
import {
  DEFAULT_BUDGET,
  planInOrder,
  planSplit,
  type ScheduleProblem,
  solveSchedule,
  splitContiguous,
  splitRoundRobin,
  verifyPlan,
} from "../../../../core/optimize/schedule/index.ts";
import { instanceOf, msOf } from "../../../../core/optimize/schedule/instance.ts";
import { karmarkarKarp } from "../../../../core/optimize/schedule/karmarkar-karp.ts";
import { listSchedule } from "../../../../core/optimize/schedule/list-schedule.ts";
import { greatestLoad } from "../../../../core/optimize/schedule/loads.ts";
import { longestProcessingTime } from "../../../../core/optimize/schedule/longest-processing-time.ts";
import { lowerBound } from "../../../../core/optimize/schedule/lower-bound.ts";
import { multifit } from "../../../../core/optimize/schedule/multifit.ts";
import { solveLineExactly } from "../../../../core/optimize/schedule/solve-line-exactly.ts";
import { agentsNamed, bestOfAll, bestSplit, spreading, tasksOf, waiting } from "./problems.ts";

const RUNS = { numRuns: 3000 };
const { durations } = JSON.parse(
  readFileSync(new URL("./iofrol-durations.json", import.meta.url), "utf8"),
) as { readonly durations: readonly number[] };

const boundOf = (problem: ScheduleProblem): number => msOf(lowerBound(instanceOf(problem)));

describe("the solver of tasks alone", () => {
  it("gives the optimum of small problems, and proves it", () => {
    fc.assert(
      fc.property(spreading, (problem) => {
        const { plan, proven, gap, lower_bound_ms } = solveSchedule(problem);
        const best = bestSplit(problem);
        expect([plan.makespan_ms, lower_bound_ms, proven, gap]).toEqual([best, best, true, 0]);
      }),
      RUNS,
    );
  });

  it("is never over what any of the plain methods gives", () => {
    fc.assert(
      fc.property(spreading, (problem) => {
        const instance = instanceOf(problem);
        const names = problem.tasks.map(({ task }) => task);
        const { makespan_ms } = solveSchedule(problem).plan;
        const lpt = longestProcessingTime(instance);
        const plain = [
          splitContiguous(names, problem.agents.length),
          splitRoundRobin(names, problem.agents.length),
          lpt,
          karmarkarKarp(instance),
          multifit(instance, 0, greatestLoad(instance, lpt)) ?? lpt,
        ];
        for (const split of plain) {
          const plan = planSplit(problem, split);
          verifyPlan(problem, plan);
          expect(plan.makespan_ms).toBeGreaterThanOrEqual(makespan_ms);
        }
      }),
    );
  });

  it.each([2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64])(
    "proves the best split of 1,941 real tests over %i agents",
    (agents) => {
      const { gap, proven } = solveSchedule({ agents: agentsNamed(agents), tasks: tasksOf(durations) });
      expect(gap).toBeLessThanOrEqual(0.002);
      expect(proven).toBe(true);
    },
  );

  it("is within 0.2 % of the bound with 10,000 tasks on 32 agents", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 104_729);
    expect(solveSchedule({ agents: agentsNamed(32), tasks: tasksOf(many) }).gap).toBeLessThan(0.002);
  });

  it("finds what the textbook's longest processing time does not", () => {
    const problem = { agents: agentsNamed(2), tasks: tasksOf([3, 3, 2, 2, 2]) };
    expect(greatestLoad(instanceOf(problem), longestProcessingTime(instanceOf(problem)))).toBe(7000);
    expect(solveSchedule(problem).plan.makespan_ms).toBe(6);
  });

  it("gives the same plan again, whatever the order of the calls", () => {
    const problem = { agents: agentsNamed(7), tasks: tasksOf(durations.slice(0, 60)) };
    const first = solveSchedule(problem);
    solveSchedule({ agents: agentsNamed(3), tasks: tasksOf([1, 2, 3, 4]) });
    expect(solveSchedule(problem)).toEqual(first);
  });

  it("still plans without a budget, and then claims no proof that it does not have", () => {
    const problem = { agents: agentsNamed(5), tasks: tasksOf(durations.slice(0, 31)) };
    const poor = solveSchedule(problem, { steps: 0, nodes: 0 });
    verifyPlan(problem, poor.plan);
    expect(poor.plan.makespan_ms).toBeGreaterThanOrEqual(
      solveSchedule(problem, DEFAULT_BUDGET).plan.makespan_ms,
    );
    expect(poor.lower_bound_ms).toBe(boundOf(problem));
  });

  it.each([
    ["one task", [5], 3, 5],
    ["more agents than tasks", [5, 4], 9, 5],
    ["tasks that take no time", [0, 0, 0], 2, 0],
    ["one agent", [1, 2, 3], 1, 6],
    ["fractions of a millisecond", [0.1, 0.2, 0.3], 2, 0.3],
  ])("takes %s", (_, times, agents, makespan) => {
    const { plan, gap, proven } = solveSchedule({ agents: agentsNamed(agents), tasks: tasksOf(times) });
    expect([plan.makespan_ms, gap, proven]).toEqual([makespan, 0, true]);
  });
});

describe("the solver of tasks that wait or ask for labels", () => {
  it("gives the optimum of small problems, and proves it", () => {
    fc.assert(
      fc.property(waiting, (problem) => {
        const { plan, proven, gap, lower_bound_ms } = solveSchedule(problem);
        const best = bestOfAll(problem);
        expect([plan.makespan_ms, lower_bound_ms, proven, gap]).toEqual([best, best, true, 0]);
        expect(plan.makespan_ms).toBeLessThanOrEqual(planInOrder(problem).makespan_ms);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the optimum for nothing better, and finds it from any plan", () => {
    fc.assert(
      fc.property(waiting, (problem) => {
        const instance = instanceOf(problem);
        const timetable = listSchedule(instance, Float64Array.from(instance.ticks.keys()).reverse());
        const start = { timetable, makespan: endOf(instance, timetable) };
        const found = solveLineExactly(instance, start, { lowerBound: 0, budget: 1_000_000 });
        expect([msOf(found.makespan), found.proven]).toEqual([bestOfAll(problem), true]);
        expect(endOf(instance, found.timetable)).toBe(found.makespan);
      }),
      { numRuns: 1000 },
    );
  });

  it("claims no proof for a search that it did not end", () => {
    const problem = layeredPipeline(1, { tasks: 20, agents: 3, labels: true });
    const instance = instanceOf(problem);
    const timetable = listSchedule(instance, Float64Array.from(instance.ticks.keys()));
    const start = { timetable, makespan: endOf(instance, timetable) };
    const found = solveLineExactly(instance, start, { lowerBound: 0, budget: 10 });
    expect(found.proven).toBe(false);
    expect(found.makespan).toBeLessThanOrEqual(start.makespan);
  });

  it("finds the optimum of a pipeline in which the first task that is ready should not go first", () => {
    const problem: ScheduleProblem = {
      agents: agentsNamed(2),
      tasks: [
        { task: "lint", duration_ms: 4 },
        { task: "docs", duration_ms: 4 },
        { task: "build", duration_ms: 2 },
        { task: "test", duration_ms: 6, depends_on: ["build"] },
      ],
    };
    expect(planInOrder(problem).makespan_ms).toBe(12);
    expect(solveSchedule(problem)).toMatchObject({ plan: { makespan_ms: 8 }, proven: true });
  });

  it("runs a task only where its labels are", () => {
    const problem: ScheduleProblem = {
      agents: [{ name: "small" }, { name: "large", labels: ["gpu", "linux"] }],
      tasks: [
        { task: "train", duration_ms: 1, labels: ["gpu"] },
        { task: "render", duration_ms: 1, labels: ["linux", "gpu"] },
        { task: "lint", duration_ms: 1 },
      ],
    };
    const { plan, lower_bound_ms } = solveSchedule(problem);
    expect(plan.tasks.map(({ agent }) => agent)).toEqual(["large", "large", "small"]);
    expect(lower_bound_ms).toBe(2);
  });
});

describe("the lower bound", () => {
  it("is never over the optimum of tasks alone", () => {
    fc.assert(
      fc.property(spreading, (problem) => {
        expect(boundOf(problem)).toBeLessThanOrEqual(bestSplit(problem));
      }),
      RUNS,
    );
  });

  it("is never over the optimum of tasks that wait or ask for labels", () => {
    fc.assert(
      fc.property(waiting, (problem) => {
        expect(boundOf(problem)).toBeLessThanOrEqual(bestOfAll(problem));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["the longest task", [9, 1, 1], 2, 9],
    ["equal shares", [2, 2, 2], 2, 4],
    ["equal shares, rounded up to what the durations can add up to", [4, 4, 4, 4, 4], 3, 8],
    ["a pair that must meet", [5, 5, 5], 2, 10],
    ["two agents of three that must crowd", [6, 6, 6, 5, 5, 5, 5, 5], 3, 16],
  ])("knows %s", (_, times, agents, bound) => {
    expect(boundOf({ agents: agentsNamed(agents), tasks: tasksOf(times) })).toBe(bound);
  });
});
