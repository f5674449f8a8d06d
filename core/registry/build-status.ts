import type { Stint } from "./channel-state.ts";
import type { BuildStatus, FoldedBuild } from "./folded-build.ts";

const BY_DECISION = { promote: "candidate", review: "review", reject: "rejected" } as const;

/**
 * buildStatus names the last thing that happened to a build. A promotion under way comes before all, and a rollback
 * stays in view until the build begins to run again. A build that another one replaces on one channel and that
 * still runs on another is promoted. Decisions speak only of builds that never ran and were never refused.
 */
export function buildStatus(build: Omit<FoldedBuild, "status">): BuildStatus {
  const { stints, promoting_on, rejected_on, decision } = build;
  if (promoting_on.length > 0) return "promoting";
  const newest = stints.toSorted((a, b) => (changedAt(a) < changedAt(b) ? -1 : 1)).at(-1);
  if (newest?.until === null) return "promoted";
  if (stints.some(({ ended_by }) => ended_by === "rolled_back")) return "rolled_back";
  if (stints.some(({ until }) => until === null)) return "promoted";
  if (stints.length > 0) return "superseded";
  if (rejected_on.length > 0) return "rejected";
  return decision === null ? "candidate" : BY_DECISION[decision.action];
}

function changedAt({ since, until }: Stint): string {
  return until ?? since;
}
