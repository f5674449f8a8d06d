import { minimiseExactly } from "../exact/index.ts";
import { faceOf } from "../face-of.ts";
import type { TimedTask } from "../timed-task.ts";
import { solveRubikstack } from "./solve-rubikstack.ts";

/** Few enough for a fraction of a second, whatever the durations. */
const MOST_TASKS = 2000;
const VARIABLES = 8;

/**
 * cyclesToEquilibrium counts the cycles that RubikStack, with all states visited, takes from the plan that ran until nothing
 * improves: 1 when it was at equilibrium already. The same timings give the same number on every machine. null when a task names
 * no agent, with fewer than two tasks or agents, above 2,000 tasks, or when equilibrium was not reached.
 */
export async function cyclesToEquilibrium(timings: readonly TimedTask[]): Promise<number | null> {
  const names = [...new Set(timings.map(({ agent }) => agent))];
  const whole = names.every((name) => name !== undefined);
  if (!whole || names.length < 2 || timings.length < 2 || timings.length > MOST_TASKS) return null;
  const places = new Map(names.map((name, at) => [name, at]));
  const problem = {
    agents: names.map((_name, at) => ({ name: String(at) })),
    // Two tasks that ran may have one name.
    tasks: timings.map(({ duration_ms }, at) => ({ task: String(at), duration_ms })),
  };
  const { cycles, equilibrium } = await solveRubikstack(problem, {
    faces: timings.map(({ task, face }) => face ?? faceOf(task)),
    start: Int32Array.from(timings, ({ agent }) => places.get(agent ?? "") ?? 0),
    variables: VARIABLES,
    ask: async (question) => minimiseExactly(question).bits,
  });
  return equilibrium ? cycles : null;
}
