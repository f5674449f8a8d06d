import type { CommitGraph } from "./commit-graph.ts";
import type { CiBuild, CiStatus } from "./parse-builds.ts";

/** A CI build that came to an end, with what turned out about it later. */
export type LabelledBuild = CiBuild & {
  readonly status: Exclude<CiStatus, "canceled">;
  /** The commit that was built last of those that led to it, else the first parent; null for a first commit. */
  readonly base: string | null;
  /** A commit that it brought was reverted by one that came later. */
  readonly reverted: boolean;
  /** It passed, and the first CI build on top of it did not. */
  readonly next_failed: boolean;
};

/** Which commit a commit took back. */
export type Revert = { readonly commit: string; readonly of: string };

type BasedBuild = Omit<LabelledBuild, "next_failed">;

/**
 * labelBuilds orders CI builds by time, oldest first, leaves out those that were canceled, and tells how the others turned
 * out. Their commits must be in the graph.
 */
export function labelBuilds(
  builds: readonly CiBuild[],
  graph: CommitGraph,
  reverts: readonly Revert[],
): readonly LabelledBuild[] {
  const built = new Set<string>();
  const based = builds
    .flatMap((build) => (build.status === "canceled" ? [] : [{ ...build, status: build.status }]))
    .toSorted((a, b) => a.started_ms - b.started_ms)
    .map((build): BasedBuild => {
      const { commit } = build;
      const content = graph.reachableFrom(commit);
      const base = lastBuilt(built, content, commit) ?? graph.parentsOf(commit)[0] ?? null;
      const known = base === null ? new Set<string>() : graph.reachableFrom(base);
      const brought = (one: string): boolean => content.has(one) && !known.has(one);
      const reverted = reverts.some((revert) => brought(revert.of) && !content.has(revert.commit));
      // What is built again moves to the end.
      built.delete(commit);
      built.add(commit);
      return { ...build, base, reverted };
    });
  return based.map((build, at) => ({ ...build, next_failed: nextFailed(build, based.slice(at + 1)) }));
}

function lastBuilt(built: ReadonlySet<string>, content: ReadonlySet<string>, commit: string): string | null {
  return [...built].findLast((one) => one !== commit && content.has(one)) ?? null;
}

function nextFailed({ status, commit }: BasedBuild, later: readonly BasedBuild[]): boolean {
  const next = later.find(({ base }) => base === commit);
  return status === "passed" && next !== undefined && next.status !== "passed";
}
