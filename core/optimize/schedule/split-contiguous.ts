import { compareBytewise } from "../../compare-bytewise.ts";
import type { Assignment } from "./instance.ts";

/**
 * splitContiguous is the plainest split: names in bytewise order, cut into groups of ceil(n / agents). It looks at no
 * duration.
 */
export function splitContiguous(names: readonly string[], agents: number): Assignment {
  const size = Math.ceil(names.length / agents);
  return splitBy(names, (rank) => Math.floor(rank / size));
}

/** splitRoundRobin deals the names, in bytewise order, to one agent after the other. */
export function splitRoundRobin(names: readonly string[], agents: number): Assignment {
  return splitBy(names, (rank) => rank % agents);
}

function splitBy(names: readonly string[], agentOf: (rank: number) => number): Assignment {
  const assignment = new Int32Array(names.length);
  const ranked = Array.from(names.keys()).sort(
    (a, b) => compareBytewise(names[a] ?? "", names[b] ?? "") || a - b,
  );
  for (const [rank, at] of ranked.entries()) assignment[at] = agentOf(rank);
  return assignment;
}
