import type { Action } from "../../../core/policy/index.ts";
import type { CommitGraph } from "./commit-graph.ts";
import type { LabelledBuild } from "./label-builds.ts";

/**
 * promotionWaits gives for each build of one repository, which come oldest first, the time from its start to that of the first
 * promoted build that contains its commit, in milliseconds: 0 when that is the build itself or started before, Infinity when
 * the list ends before there is one. How long a CI run took, the list does not tell.
 */
export function promotionWaits(
  builds: readonly LabelledBuild[],
  actions: readonly Action[],
  graph: CommitGraph,
): readonly number[] {
  const released = new Map<string, number>();
  for (const [at, { commit, started_ms }] of builds.entries()) {
    if (actions[at] === "promote") release(commit, started_ms, graph, released);
  }
  return builds.map(({ commit, started_ms }) =>
    Math.max(0, (released.get(commit) ?? Number.POSITIVE_INFINITY) - started_ms),
  );
}

/** What led to a commit that is out is out too, so that nothing is walked twice. */
function release(commit: string, at: number, graph: CommitGraph, released: Map<string, number>): void {
  const fresh = new Set(released.has(commit) ? [] : [commit]);
  for (const one of fresh) {
    released.set(one, at);
    for (const parent of graph.parentsOf(one)) if (!released.has(parent)) fresh.add(parent);
  }
}
