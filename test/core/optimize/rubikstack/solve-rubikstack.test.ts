import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimiseExactly } from "../../../../core/optimize/exact/index.ts";
import type { Ising } from "../../../../core/optimize/ising/index.ts";
import {
  type Rotation,
  type RubikstackOptions,
  solveRubikstack,
} from "../../../../core/optimize/rubikstack/index.ts";
import {
  planInOrder,
  planSplit,
  type ScheduleProblem,
  solveSchedule,
  splitContiguous,
  verifyPlan,
} from "../../../../core/optimize/schedule/index.ts";
import type { Face } from "../../../../core/registry/build-record.ts";
import { agentsNamed, spreading, tasksOf, waiting } from "../schedule/problems.ts";

const exactly = async (problem: Ising): Promise<Uint8Array> => minimiseExactly(problem).bits;

function options(problem: ScheduleProblem, more: Partial<RubikstackOptions> = {}): RubikstackOptions {
  return {
    faces: problem.tasks.map((): Face => "traces"),
    start: splitContiguous(
      problem.tasks.map(({ task }) => task),
      problem.agents.length,
    ),
    variables: 8,
    ask: exactly,
    ...more,
  };
}

const turnsOf = (rotations: readonly Rotation[]): string => rotations.map(({ turn }) => turn).join("");

describe("solveRubikstack", () => {
  it("is never worse than what it began with, and ends at equilibrium", async () => {
    await fc.assert(
      fc.asyncProperty(
        spreading,
        fc.array(fc.constantFrom<Face>("code", "traces", "tokens")),
        async (problem, faces) => {
          const own = options(problem, { faces: problem.tasks.map((_, at) => faces[at] ?? "memory") });
          const { plan, equilibrium } = await solveRubikstack(problem, own);
          verifyPlan(problem, plan);
          expect(plan.makespan_ms).toBeLessThanOrEqual(planSplit(problem, own.start).makespan_ms);
          expect(plan.makespan_ms).toBeGreaterThanOrEqual(solveSchedule(problem).lower_bound_ms);
          expect(equilibrium).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps labels and dependencies, and is never worse by the timetable", async () => {
    await fc.assert(
      fc.asyncProperty(waiting, async (problem) => {
        const places = new Map(problem.agents.map(({ name }, at) => [name, at]));
        const current = planInOrder(problem);
        const start = Int32Array.from(current.tasks, ({ agent }) => places.get(agent) ?? 0);
        const starts = Float64Array.from(current.tasks, ({ start_ms }) => Math.round(start_ms * 1000));
        const { plan, rotations } = await solveRubikstack(problem, options(problem, { start, starts }));
        verifyPlan(problem, plan);
        expect(plan.makespan_ms).toBeLessThanOrEqual(current.makespan_ms);
        for (const { accepted, makespan_ms, makespan_before_ms } of rotations) {
          if (accepted) expect(makespan_ms).toBeLessThanOrEqual(makespan_before_ms);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds the best split of two agents when all tasks fit one question", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 8 }),
        async (durations) => {
          const problem = { agents: agentsNamed(2), tasks: tasksOf(durations) };
          const { plan } = await solveRubikstack(problem, options(problem));
          const best = solveSchedule(problem);
          expect(best.proven).toBe(true);
          expect(plan.makespan_ms).toBe(best.plan.makespan_ms);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("turns the face with the highest weighted deficit first, each face once a cycle", async () => {
    const tasks = tasksOf([8, 8, 1, 1, 4, 4, 2, 2]);
    const problem = { agents: agentsNamed(2), tasks };
    // code lies on one agent (weighted .25 of a bit), tokens too (.10), prompts is spread evenly.
    const faces: Face[] = ["code", "code", "tokens", "tokens", "prompts", "prompts", "memory", "memory"];
    const start = Int32Array.of(0, 0, 0, 0, 0, 1, 1, 1);
    const { rotations, cycles } = await solveRubikstack(problem, options(problem, { faces, start }));
    expect(turnsOf(rotations).slice(0, 1)).toBe("F");
    expect(new Set(turnsOf(rotations.filter(({ cycle }) => cycle === 1)))).toEqual(new Set("FURD"));
    expect(rotations.filter(({ cycle }) => cycle === 1)).toHaveLength(4);
    expect(cycles).toBe(new Set(rotations.map(({ cycle }) => cycle)).size);
  });

  it("tells face entropies before and after", async () => {
    const problem = { agents: agentsNamed(2), tasks: tasksOf([5, 5]) };
    const found = await solveRubikstack(problem, options(problem, { start: Int32Array.of(0, 0) }));
    expect(found.entropies_before.traces).toBe(0);
    expect(found.entropies.traces).toBe(1);
    expect(found.entropies.code).toBe(0);
    expect(found.rotations[0]).toMatchObject({
      turn: "L",
      face: "traces",
      makespan_before_ms: 10,
      makespan_ms: 5,
      deficit_before: 0.15,
      deficit: 0,
      accepted: true,
    });
  });

  it("leaves frozen tasks where they are, and asks nothing when there is nothing to move", async () => {
    const problem = { agents: agentsNamed(2), tasks: tasksOf([5, 5, 5]) };
    const start = Int32Array.of(0, 0, 0);
    const frozen = new Set([0, 1]);
    const some = await solveRubikstack(problem, options(problem, { start, frozen }));
    expect(some.plan.tasks.map(({ agent }) => agent)).toEqual(["1", "1", "2"]);
    let asked = 0;
    const all = await solveRubikstack(
      problem,
      options(problem, {
        start,
        frozen: new Set([0, 1, 2]),
        ask: async (question) => {
          asked += 1;
          return exactly(question);
        },
      }),
    );
    expect([asked, all.plan.makespan_ms, all.equilibrium]).toEqual([0, 15, true]);
  });

  it("keeps to its number of variables", async () => {
    const problem = { agents: agentsNamed(3), tasks: tasksOf(Array.from({ length: 60 }, (_, at) => at + 1)) };
    const sizes: number[] = [];
    await solveRubikstack(
      problem,
      options(problem, {
        variables: 5,
        ask: async (question) => {
          sizes.push(question.fields.length);
          return exactly(question);
        },
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBe(5);
  });

  it("does not take answers that are worse", async () => {
    const problem = { agents: agentsNamed(2), tasks: tasksOf([9, 7, 5, 3, 1]) };
    const start = Int32Array.of(0, 1, 0, 1, 0);
    const before = planSplit(problem, start).makespan_ms;
    const ask = async (question: Ising): Promise<Uint8Array> => new Uint8Array(question.fields.length);
    const { plan, rotations } = await solveRubikstack(problem, options(problem, { start, ask }));
    expect(plan.makespan_ms).toBe(before);
    expect(rotations.every(({ makespan_ms }) => makespan_ms === before)).toBe(true);
  });

  it("ends when it is interrupted, with what there is", async () => {
    const problem = {
      agents: agentsNamed(4),
      tasks: tasksOf(Array.from({ length: 40 }, (_, at) => 40 - at)),
    };
    let asked = 0;
    const { plan, equilibrium } = await solveRubikstack(
      problem,
      options(problem, {
        ask: async (question) => {
          asked += 1;
          return exactly(question);
        },
        interrupted: () => asked >= 2,
      }),
    );
    verifyPlan(problem, plan);
    expect([asked, equilibrium]).toEqual([2, false]);
  });

  it("has nothing to do for one agent", async () => {
    const problem = { agents: agentsNamed(1), tasks: tasksOf([3, 4]) };
    const { plan, cycles, equilibrium, rotations } = await solveRubikstack(problem, options(problem));
    expect([plan.makespan_ms, cycles, equilibrium, rotations.length]).toEqual([7, 0, true, 0]);
  });
});
