import type { ScheduleProblem } from "./schedule-problem.ts";

/** fittingAgents gives, for each task, the agents that have all of its labels, by their place. Tasks of the same labels share one list. */
export function fittingAgents({ agents, tasks }: ScheduleProblem): readonly (readonly number[])[] {
  const had = agents.map(({ labels = [] }) => new Set(labels));
  const known = new Map<string, readonly number[]>();
  return tasks.map(({ labels = [] }) => {
    const key = JSON.stringify(labels.toSorted());
    const found =
      known.get(key) ?? had.flatMap((own, at) => (labels.every((one) => own.has(one)) ? [at] : []));
    known.set(key, found);
    return found;
  });
}
