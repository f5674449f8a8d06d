import type { Metric } from "../metric.ts";
import type { Policy, PolicyCriterion } from "../policy/policy.ts";
import type { VbhStatus } from "../vbh/verification.ts";
import { METRIC_NAMES, type MetricName, type RunIdentity } from "./build-record.ts";
import type { BuildStatus, FoldedBuild } from "./folded-build.ts";

type FlatMetrics = { readonly [name in MetricName | "vbh_compliance" | "performance_score"]: number | null };

/** A build as one flat row; a number that was not had is null. */
export type FlatBuild = {
  readonly id: string;
  readonly timestamp: string;
  readonly git_commit: string;
  readonly metrics: FlatMetrics;
  readonly status: BuildStatus;
  readonly promoted_at: string | null;
  readonly rollback_count: number;
  readonly vbh_status: VbhStatus | null;
  readonly promoted: boolean;
  readonly metadata: {
    readonly origin: string;
    readonly repository: string;
    readonly ref: string | null;
    readonly base: string | null;
    readonly run: RunIdentity | null;
    readonly model: string;
    readonly tool: string;
    readonly recorded_at: string | null;
  };
};

export type FlatExport = {
  readonly builds: readonly FlatBuild[];
  readonly promotion_criteria: { readonly [metric: string]: PolicyCriterion };
  readonly promotion_policy: Omit<Policy, "criteria" | "scoring">;
};

/**
 * exportFlat gives the registry in the flat shape that spreadsheets and other programs read, oldest build
 * first.
 */
export function exportFlat(builds: readonly FoldedBuild[], policy: Policy): FlatExport {
  const { criteria, scoring: _scoring, ...promotion_policy } = policy;
  return { builds: builds.map(flatten), promotion_criteria: { ...criteria }, promotion_policy };
}

function flatten({ id, build, ...folded }: FoldedBuild): FlatBuild {
  const measured = Object.fromEntries(METRIC_NAMES.map((name) => [name, plain(build.metrics[name])]));
  return {
    id,
    timestamp: build.timestamp,
    git_commit: build.commit,
    metrics: {
      ...(measured as { readonly [name in MetricName]: number | null }),
      vbh_compliance: folded.vbh_compliance,
      performance_score: folded.performance_score,
    },
    status: folded.status,
    promoted_at: folded.promoted_at,
    rollback_count: folded.rollback_count,
    vbh_status: folded.vbh_status,
    promoted: folded.status === "promoted",
    metadata: {
      origin: build.origin,
      repository: build.repository.name,
      ref: build.ref,
      base: build.base,
      run: build.run,
      model: build.model,
      tool: `${build.tool.name} ${build.tool.version}`,
      recorded_at: folded.recorded_at,
    },
  };
}

function plain(metric: Metric): number | null {
  return metric.value;
}
