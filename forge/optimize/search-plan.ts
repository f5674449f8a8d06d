import type { Budget, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import { faceOf } from "../../core/optimize/index.ts";
import { type RubikstackSolution, solveRubikstack } from "../../core/optimize/rubikstack/index.ts";
import type { ScheduleProblem } from "../../core/optimize/schedule/index.ts";
import type { Face } from "../../core/registry/build-record.ts";
import { openQuestions, type Told, visitAll } from "./open-questions.ts";

export type PlanSearch = {
  readonly problem: ScheduleProblem;
  /** Face of tasks whose name does not tell it. */
  readonly faces: ReadonlyMap<string, Face>;
  /** The agent of each task to begin with, by place. */
  readonly start: Int32Array;
  /** When each task starts then, ticks. */
  readonly starts: Float64Array;
  /** Tasks that stay where they are, by place. */
  readonly frozen: ReadonlySet<number>;
  /** null: all states are visited, here. */
  readonly adapter: QuantumAdapter | null;
  /** Most questions; what is left of the search is left out. */
  readonly questions: number;
  readonly variables: number;
  readonly budget: Budget;
};

/** With a failure, what was left was answered by visiting all states. */
export type SearchedPlan = Told & {
  readonly solution: RubikstackSolution;
  /** Wall time at which its last makespan was reached. */
  readonly reached_ms: number;
};

/**
 * searchPlan runs RubikStack with a backend. When the backend fails, the classical exact search answers in its place, so that the
 * plan comes in any case. Throws ScheduleError.
 */
export async function searchPlan(search: PlanSearch): Promise<SearchedPlan> {
  const { problem, faces, start, starts, frozen, variables, budget } = search;
  const questions = openQuestions(search.adapter, budget, search.questions);
  const failed = (): boolean => questions.told().failure !== null;
  let reached = 0;
  let least = Number.POSITIVE_INFINITY;
  const solution = await solveRubikstack(problem, {
    faces: problem.tasks.map(({ task }) => faces.get(task) ?? faceOf(task)),
    start,
    starts,
    frozen,
    variables,
    ask: async (question) => {
      const bits = failed() ? null : await questions.ask(question);
      return bits ?? (failed() ? visitAll(question).bits : null);
    },
    interrupted: () => (failed() ? questions.spent() >= budget.ms : questions.over()),
    onRotation: ({ makespan_ms, accepted }) => {
      if (accepted && makespan_ms < least) [least, reached] = [makespan_ms, questions.spent()];
    },
  });
  return { ...questions.told(), solution, reached_ms: reached };
}
