import { compareBytewise } from "../../compare-bytewise.ts";
import { instanceOf, msOf } from "./instance.ts";
import { lowerBound } from "./lower-bound.ts";
import { planSplit } from "./plan-split.ts";
import { requireSound } from "./require-sound.ts";
import type { ScheduleProblem, ScheduleTask } from "./schedule-problem.ts";
import {
  DEFAULT_BUDGET,
  type ScheduleBudget,
  type ScheduleSolution,
  solveSchedule,
} from "./solve-schedule.ts";
import { verifyPlan } from "./verify-plan.ts";

/**
 * solveHedged is solveSchedule for tasks that wait for nothing, some of them of unknown duration. Those are all forecast
 * alike, and a plan that gives many of them to one agent is as good on paper as any, but bad if they turn out long. So they are dealt by name
 * into one bundle for each agent beforehand, and each bundle is planned as one task. Gap and bound are those of the whole
 * problem. Throws ScheduleError.
 */
export function solveHedged(
  problem: ScheduleProblem,
  unknown: ReadonlySet<string>,
  budget: ScheduleBudget = DEFAULT_BUDGET,
): ScheduleSolution {
  requireSound(problem);
  if (unknown.size < 2 || problem.agents.length < 2) return solveSchedule(problem, budget);
  const bundles = dealOut(
    problem.tasks.filter(({ task }) => unknown.has(task)),
    problem.agents.length,
  );
  const known = problem.tasks.filter(({ task }) => !unknown.has(task));
  const bundled = bundles.map((tasks, at): ScheduleTask => {
    return { task: String(at), duration_ms: tasks.reduce((sum, { duration_ms }) => sum + duration_ms, 0) };
  });
  // Places for names, so that no bundle has the name of a task.
  const placed = [...bundled, ...known.map((task, at) => ({ ...task, task: String(bundled.length + at) }))];
  const solution = solveSchedule({ agents: problem.agents, tasks: placed }, budget);
  const placeOf = new Map(problem.agents.map(({ name }, at) => [name, at]));
  const agentOf = new Map<string, number>();
  for (const [at, { agent }] of solution.plan.tasks.entries()) {
    const tasks = bundles[at] ?? known.slice(at - bundles.length, at - bundles.length + 1);
    for (const { task } of tasks) agentOf.set(task, placeOf.get(agent) ?? 0);
  }
  const plan = planSplit(
    problem,
    Int32Array.from(problem.tasks, ({ task }) => agentOf.get(task) ?? 0),
  );
  verifyPlan(problem, plan);
  const bound = msOf(lowerBound(instanceOf(problem)));
  return {
    ...solution,
    plan,
    lower_bound_ms: bound,
    gap: plan.makespan_ms === 0 ? 0 : (plan.makespan_ms - bound) / plan.makespan_ms,
    proven: plan.makespan_ms === bound,
  };
}

function dealOut(tasks: readonly ScheduleTask[], agents: number): readonly (readonly ScheduleTask[])[] {
  const sorted = tasks.toSorted((a, b) => compareBytewise(a.task, b.task));
  return Array.from({ length: Math.min(agents, sorted.length) }, (_, agent) =>
    sorted.filter((_task, rank) => rank % agents === agent),
  );
}
