import { fittingAgents } from "./fitting-agents.ts";
import type { PlannedTask, SchedulePlan, ScheduleProblem } from "./schedule-problem.ts";
import { topologicalOrder } from "./topological-order.ts";

const TICKS_PER_MS = 1000;

/** A sound problem as the solvers take it: places for names, whole ticks of a microsecond for durations. */
export type Instance = {
  readonly ticks: Float64Array;
  readonly agents: number;
  /** Agents that fit each task; null when every agent fits every task. */
  readonly fits: readonly (readonly number[])[] | null;
  /** Places of the tasks that each waits for; null when none waits. */
  readonly after: readonly (readonly number[])[] | null;
  /** Each task after those that it waits for. */
  readonly order: readonly number[];
};

/** Which agent each task runs on, by place. */
export type Assignment = Int32Array;

/** Where and when. */
export type Timetable = { readonly agents: Assignment; readonly starts: Float64Array };

/** instanceOf gives the solvers' view of a problem that requireSound let pass. */
export function instanceOf(problem: ScheduleProblem): Instance {
  const { agents, tasks } = problem;
  const fits = fittingAgents(problem);
  const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
  const after = tasks.map(({ depends_on = [] }) =>
    [...new Set(depends_on)].flatMap((name) => placeOf.get(name) ?? []),
  );
  return {
    ticks: Float64Array.from(tasks, ({ duration_ms }) => Math.round(duration_ms * TICKS_PER_MS)),
    agents: agents.length,
    fits: fits.every(({ length }) => length === agents.length) ? null : fits,
    after: after.every(({ length }) => length === 0) ? null : after,
    order: topologicalOrder(problem).order,
  };
}

/** planOf gives a timetable its names back. */
export function planOf({ agents, tasks }: ScheduleProblem, timetable: Timetable): SchedulePlan {
  const planned = tasks.map(
    ({ task, duration_ms }, at): PlannedTask => ({
      task,
      agent: agents[timetable.agents[at] ?? 0]?.name ?? "",
      start_ms: msOf(timetable.starts[at] ?? 0),
      duration_ms: msOf(Math.round(duration_ms * TICKS_PER_MS)),
    }),
  );
  const ends = planned.map((one) => Math.round((one.start_ms + one.duration_ms) * TICKS_PER_MS));
  return { makespan_ms: msOf(ends.reduce((most, end) => Math.max(most, end), 0)), tasks: planned };
}

/** msOf gives the milliseconds of whole ticks. */
export function msOf(ticks: number): number {
  return ticks / TICKS_PER_MS;
}
