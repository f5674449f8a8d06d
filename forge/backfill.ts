import { modelId, type Tier } from "../core/mdl/index.ts";
import type { Action } from "../core/policy/decision.ts";
import type { LoadedPolicy } from "../core/policy/index.ts";
import type { BuildPredicate } from "../core/registry/index.ts";
import { type BuildDependencies, build } from "./build.ts";
import type { CollectedInputs } from "./collect-inputs.ts";
import type { Limits } from "./measure/limits.ts";
import type { CommitInfo } from "./ports.ts";
import { openRegistry } from "./registry/open-registry.ts";

export type BackfillRequest = {
  /** The newest commit; the commits before it are measured. */
  readonly head: string;
  readonly last: number;
  readonly tier: Tier;
  readonly limits: Limits;
  readonly policy: LoadedPolicy;
  readonly nothing: CollectedInputs;
  readonly tool: BuildPredicate["tool"];
  readonly environment: BuildPredicate["environment"];
};

/** One earlier commit and what to do about it. */
export type BackfillStep = { readonly commit: CommitInfo; readonly recorded: boolean };

export type BackfilledBuild = {
  readonly id: string;
  readonly commit: string;
  readonly mdl_delta: number | null;
  readonly action: Action;
};

/**
 * planBackfill lists the commits before `head` on its first-parent line, oldest first, and which of them are
 * recorded already, so that an interrupted run goes on where it stopped and a second one adds nothing.
 */
export async function planBackfill(
  dependencies: BuildDependencies,
  { head, last, tier }: BackfillRequest,
): Promise<readonly BackfillStep[]> {
  const line = await dependencies.source.firstParentLine(head, last + 1);
  const view = await openRegistry(dependencies);
  const steps: BackfillStep[] = [];
  for (const commit of line.slice(1).reverse()) {
    const builds = await view.byCommit(commit.commit);
    const recorded = builds.some(
      ({ build: { origin, model, base } }) =>
        origin === "backfill" && model === modelId(tier) && base === commit.first_parent,
    );
    steps.push({ commit, recorded });
  }
  return steps;
}

/** applyBackfill measures and records the steps in order, one append each. */
export async function applyBackfill(
  dependencies: BuildDependencies,
  request: BackfillRequest,
  steps: readonly BackfillStep[],
): Promise<readonly BackfilledBuild[]> {
  const { clock, identity: repository, progress } = dependencies;
  const todo = steps.filter(({ recorded }) => !recorded);
  const done: BackfilledBuild[] = [];
  for (const [index, { commit }] of todo.entries()) {
    const nested = {
      ...dependencies,
      progress: {
        step: (name: string) =>
          progress.step(`commit ${index + 1} of ${todo.length}: ${name}`, index / todo.length),
        done: () => {},
      },
    };
    const report = await build(nested, {
      range: { base: commit.first_parent, head: commit.commit },
      tier: request.tier,
      limits: request.limits,
      collected: request.nothing,
      policy: request.policy,
      origin: "backfill",
      timestamp_ms: Math.min(commit.committed_at_ms, clock.now()),
      ref: null,
      repository: { id: repository.root_commit, name: repository.name },
      run: null,
      profile: "build",
      record: true,
      tool: request.tool,
      environment: request.environment,
    });
    const { id, metrics } = report.build;
    done.push({
      id: id ?? "",
      commit: commit.commit,
      mdl_delta: metrics.mdl_delta.value,
      action: report.decision.action,
    });
  }
  return done;
}
