import { compareBytewise } from "../compare-bytewise.ts";
import { type Metric, measured, missing, notApplicable } from "../metric.ts";
import { agentLoads } from "./agent-loads.ts";
import type { TimedTask } from "./timed-task.ts";

/** A plan this close to the certified lower bound leaves nothing to improve. */
const CERTIFIED_GAP = 0.01;

/**
 * rubikstackImprovement compares the plan that ran with the plainest one: 1 - makespan that ran / makespan of
 * the contiguous split, both with this run's durations. The contiguous split puts the n tasks in bytewise
 * order of their names into groups of ceil(n / m) for the same m agents. Dependencies and waiting do not
 * count; a makespan is the load of the busiest agent.
 *
 * missing: no timings, or a task without an agent. not_applicable: fewer than 2 tasks or agents, no time
 * spent, or the plan that ran is certified to be within 1 % of the optimum, (value - lower bound) / value
 * with the lower bound max(longest task, total / m).
 */
export function rubikstackImprovement(timings: readonly TimedTask[]): Metric {
  if (timings.length === 0) return missing("no task timings were reported", "ratio", "reported");
  const agentless = timings.filter(({ agent }) => agent === undefined).length;
  if (agentless > 0) {
    return missing(`${agentless} of ${timings.length} task timings name no agent`, "ratio", "reported");
  }
  const loads = [...agentLoads(timings).values()];
  if (timings.length < 2) return notApplicable("there was only one task", "ratio", "reported");
  if (loads.length < 2) return notApplicable("there was only one agent", "ratio", "reported");
  const ran = greatest(loads);
  if (ran === 0) return notApplicable("the tasks took no time", "ratio", "reported");
  if ((ran - lowerBound(timings, loads.length)) / ran <= CERTIFIED_GAP) {
    return notApplicable("the plan that ran is certified to be within 1 % of the best", "ratio", "reported");
  }
  return measured(1 - ran / contiguousMakespan(timings, loads.length), "ratio", "reported");
}

function lowerBound(timings: readonly TimedTask[], agents: number): number {
  const durations = timings.map(({ duration_ms }) => duration_ms);
  return Math.max(greatest(durations), total(durations) / agents);
}

/**
 * Tasks of one name are ordered by their duration, so that the order in which they were reported does not
 * matter.
 */
function contiguousMakespan(timings: readonly TimedTask[], agents: number): number {
  const ordered = timings.toSorted(
    (a, b) => compareBytewise(a.task, b.task) || a.duration_ms - b.duration_ms,
  );
  const size = Math.ceil(ordered.length / agents);
  const groups = Array.from({ length: agents }, (_, i) => ordered.slice(i * size, (i + 1) * size));
  return greatest(groups.map((group) => total(group.map(({ duration_ms }) => duration_ms))));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
