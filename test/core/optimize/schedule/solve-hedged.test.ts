import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ScheduleProblem,
  solveHedged,
  solveSchedule,
  verifyPlan,
} from "../../../../core/optimize/schedule/index.ts";
import { agentsNamed, spreading } from "./problems.ts";

const someUnknown = fc
  .tuple(spreading, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([problem, flags]) => ({
    problem,
    unknown: new Set(problem.tasks.flatMap(({ task }, at) => (flags[at] === true ? [task] : []))),
  }));

describe("a plan with tasks of unknown duration", () => {
  it("holds, and is certified against the whole problem", () => {
    fc.assert(
      fc.property(someUnknown, ({ problem, unknown }) => {
        const { plan, lower_bound_ms, gap } = solveHedged(problem, unknown);
        verifyPlan(problem, plan);
        const best = solveSchedule(problem).plan.makespan_ms;
        expect(lower_bound_ms).toBeLessThanOrEqual(best);
        expect(plan.makespan_ms).toBeGreaterThanOrEqual(best);
        expect(gap).toBeCloseTo(best === 0 ? 0 : (plan.makespan_ms - lower_bound_ms) / plan.makespan_ms, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each agent as many of them, though on paper one agent could take them all", () => {
    const problem: ScheduleProblem = {
      agents: agentsNamed(2),
      tasks: [
        { task: "long", duration_ms: 60 },
        { task: "longer", duration_ms: 60 },
        ...Array.from({ length: 6 }, (_, at) => ({ task: `new${at}`, duration_ms: 10 })),
      ],
    };
    const { plan } = solveHedged(problem, new Set(problem.tasks.slice(2).map(({ task }) => task)));
    const counts = ["1", "2"].map(
      (agent) => plan.tasks.filter((one) => one.agent === agent && one.task.startsWith("new")).length,
    );
    expect([plan.makespan_ms, counts]).toEqual([90, [3, 3]]);
  });

  it("is that of LPT and nothing more, when there is no budget", () => {
    fc.assert(
      fc.property(someUnknown, ({ problem, unknown }) => {
        const { attempts, iterations } = solveHedged(problem, unknown, { steps: 0, nodes: 0 });
        expect([attempts.map(({ method }) => method), iterations]).toEqual([["lpt"], 0]);
      }),
    );
  });

  it("is the plain plan when all durations are known", () => {
    fc.assert(
      fc.property(spreading, (problem) => {
        expect(solveHedged(problem, new Set())).toEqual(solveSchedule(problem));
      }),
    );
  });
});
