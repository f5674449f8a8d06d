import type { Budget, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import type { PosedWindow } from "../../core/optimize/window/index.ts";
import { openQuestions, type Told } from "./open-questions.ts";

export type WindowSearch<Plan> = {
  readonly start: Plan;
  /** The next window around a plan; null when none is left. */
  readonly pose: (plan: Plan, round: number) => PosedWindow<Plan> | null;
  /** null: all states are visited, here. */
  readonly adapter: QuantumAdapter | null;
  /** Most questions; what is left of the search is left out. */
  readonly questions: number;
  readonly budget: Budget;
};

/** With a failure, the search ended there. */
export type SearchedWindows<Plan> = Told & {
  readonly plan: Plan;
  /** Wall time at which its plan was found. */
  readonly reached_ms: number;
};

/** Windows in a row that better nothing, after which the search ends. */
const PATIENCE = 8;

/**
 * searchWindows betters a plan window by window (large-neighbourhood search, Shaw 1998): a backend says what to do with the
 * window, and that is taken when the problem itself says that it is worth more. It ends after so many windows in a row that
 * better nothing, at the end of its time, and when the backend fails.
 */
export async function searchWindows<Plan>(search: WindowSearch<Plan>): Promise<SearchedWindows<Plan>> {
  const questions = openQuestions(search.adapter, search.budget, search.questions);
  let [plan, reached, round] = [search.start, 0, 0];
  while (round < PATIENCE && !questions.over()) {
    const window = search.pose(plan, round);
    const bits = window === null ? null : await questions.ask(window.ising);
    if (window === null || bits === null) break;
    const found = window.decode(bits);
    if (window.value(found) > window.value(plan)) [plan, reached, round] = [found, questions.spent(), 0];
    else round += 1;
  }
  return { ...questions.told(), plan, reached_ms: reached };
}
