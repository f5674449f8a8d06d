import type { TimedTask } from "../../core/optimize/index.ts";
import {
  planInOrder,
  planSplit,
  type ScheduleProblem,
  splitContiguous,
  splitRoundRobin,
} from "../../core/optimize/schedule/index.ts";
import type { OptimizeReport } from "../../core/report/optimize-report.ts";

export type Splits = Pick<OptimizeReport, "current" | "current_value" | "round_robin_value">;

/**
 * compareSplits tells what the split in use would cost by the same durations. That is the one of the last run, when it names
 * as many agents as are planned for and ran just these tasks, each on one of them; else the contiguous one.
 */
export function compareSplits(problem: ScheduleProblem, ran: readonly TimedTask[] | null): Splits {
  if (problem.tasks.some(({ depends_on = [], labels = [] }) => depends_on.length + labels.length > 0)) {
    return { current: "in_order", current_value: planInOrder(problem).makespan_ms, round_robin_value: null };
  }
  const names = problem.tasks.map(({ task }) => task);
  const agents = problem.agents.length;
  const value = (split: Int32Array): number => planSplit(problem, split).makespan_ms;
  const observed = splitThatRan(names, agents, ran ?? []);
  return {
    current: observed === null ? "contiguous" : "as_it_ran",
    current_value: value(observed ?? splitContiguous(names, agents)),
    round_robin_value: value(splitRoundRobin(names, agents)),
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
