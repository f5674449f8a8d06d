import type { FoldedBuild } from "../registry/index.ts";

/** How a build turned out; unknown: it never ran, or not long enough to tell. */
export type Outcome = "good" | "bad" | "unknown";

/**
 * knownOutcome tells how a build turned out by what the registry has seen. bad: it was rolled back, its promotion was given up, or
 * an observation of its health failed. good: it ran without any of that until another build took its place, or an
 * observation of it passed.
 */
export function knownOutcome(build: Pick<FoldedBuild, "rollback_count" | "rejected_on" | "stints">): Outcome {
  const { rollback_count, rejected_on, stints } = build;
  if (rollback_count > 0 || rejected_on.length > 0) return "bad";
  if (stints.some(({ failed, ended_by }) => failed > 0 || ended_by === "rolled_back")) return "bad";
  return stints.some(({ passed, ended_by }) => passed > 0 || ended_by === "superseded") ? "good" : "unknown";
}
