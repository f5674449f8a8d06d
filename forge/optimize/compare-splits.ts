import type { TimedTask } from "../../core/optimize/index.ts";
import {
  planInOrder,
  planSplit,
  type SchedulePlan,
  type ScheduleProblem,
  splitContiguous,
  splitRoundRobin,
} from "../../core/optimize/schedule/index.ts";
import type { OptimizeReport } from "../../core/report/optimize-report.ts";

export type Splits = Pick<OptimizeReport, "current" | "current_value" | "round_robin_value"> & {
  readonly plan: SchedulePlan;
};

/**
 * compareSplits tells what the split in use would cost by the same durations. That is the one of the last run, when it names
 * as many agents as are planned for and ran just these tasks, each on one of them; else the contiguous one.
 */
export function compareSplits(problem: ScheduleProblem, ran: readonly TimedTask[] | null): Splits {
  if (problem.tasks.some(({ depends_on = [], labels = [] }) => depends_on.length + labels.length > 0)) {
    const plan = planInOrder(problem);
    return { current: "in_order", current_value: plan.makespan_ms, round_robin_value: null, plan };
  }
  const names = problem.tasks.map(({ task }) => task);
  const agents = problem.agents.length;
  const observed = splitThatRan(names, agents, ran ?? []);
  const plan = planSplit(problem, observed ?? splitContiguous(names, agents));
  return {
    current: observed === null ? "contiguous" : "as_it_ran",
    current_value: plan.makespan_ms,
    round_robin_value: planSplit(problem, splitRoundRobin(names, agents)).makespan_ms,
    plan,
  };
}

function splitThatRan(
  names: readonly string[],
  agents: number,
  ran: readonly TimedTask[],
): Int32Array | null {
  const agentOf = new Map(
    ran.flatMap(({ task, agent }) => (agent === undefined ? [] : [[task, agent] as const])),
  );
  const places = new Map([...new Set(agentOf.values())].map((agent, at) => [agent, at]));
  const same = ran.length === names.length && names.every((name) => agentOf.has(name));
  if (!same || places.size !== agents) return null;
  return Int32Array.from(names, (name) => places.get(agentOf.get(name) ?? "") ?? 0);
}
