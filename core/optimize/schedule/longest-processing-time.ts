import { AgentHeap } from "./agent-heap.ts";
import type { Assignment, Instance } from "./instance.ts";
import { longestFirst } from "./longest-first.ts";

/**
 * longestProcessingTime gives the longest task that is left to the agent with the least load (Graham 1969: at most 4/3 -
 * 1/(3m) of the optimum). O(n log n + n log m). Of tasks alone: no labels, no dependencies.
 */
export function longestProcessingTime({ ticks, agents }: Instance): Assignment {
  const assignment = new Int32Array(ticks.length);
  const heap = new AgentHeap(agents);
  for (const at of longestFirst(ticks)) assignment[at] = heap.give(ticks[at] ?? 0);
  return assignment;
}
