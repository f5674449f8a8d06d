import { type Metric, missing, notApplicable } from "../../../core/metric.ts";
import type { Action, History, LoadedPolicy } from "../../../core/policy/index.ts";
import { decide } from "../../../core/policy/index.ts";
import type { BuildMetrics, RunIdentity } from "../../../core/registry/index.ts";
import type { LabelledBuild } from "./label-builds.ts";
import type { MeasuredBuild } from "./measure-builds.ts";

/**
 * What is made of metrics that the list of builds does not tell. missing: as the policy sees them. left_out: as if the policy
 * did not ask for them, so that the criteria that could be measured decide.
 */
export type Untold = "missing" | "left_out";

export type HistoricBuild = LabelledBuild & MeasuredBuild;

const CONCLUSIONS = { passed: "success", failed: "failure", errored: "failure" } as const;
const WHY = "the list of CI builds does not tell it";

/**
 * judgeBuilds decides each build of one repository, oldest first, with the builds before it as history. Nothing was signed in
 * those years, and the list names no branch: VBH counts as PASS, and each run as one of a trusted source.
 */
export function judgeBuilds(
  builds: readonly HistoricBuild[],
  policy: LoadedPolicy,
  untold: Untold,
): readonly Action[] {
  const metrics = builds.map((build) => metricsOf(build, untold));
  return builds.map((build, at) => {
    const history: History = metrics.slice(0, at);
    const evidence = {
      profile: "build",
      build: {
        origin: "ci",
        repository: { id: null, name: "owner/name" },
        ref: "refs/heads/main",
        run: runOf(build, at),
        metrics: metrics[at] as BuildMetrics,
      },
      verification: { vbh_status: "PASS", vbh_compliance: 1 },
    } as const;
    return decide(evidence, policy, history).action;
  });
}

function runOf({ status }: LabelledBuild, at: number): RunIdentity {
  return {
    workflow_ref: "owner/name/.github/workflows/ci.yml@refs/heads/main",
    id: String(at),
    attempt: 1,
    event: "push",
    conclusion: CONCLUSIONS[status],
  };
}

function metricsOf({ mdl_delta, novelty, removal }: HistoricBuild, untold: Untold): BuildMetrics {
  const none = (unit: Metric["unit"]): Metric =>
    (untold === "missing" ? missing : notApplicable)(WHY, unit, "reported");
  return {
    mdl_delta,
    novelty,
    removal,
    repo_bytes: none("byte"),
    cache_efficiency: none("ratio"),
    measurement_cache: none("ratio"),
    rubikstack_improvement: none("ratio"),
    test_coverage: none("ratio"),
    tests_total: none("count"),
    tests_failed: none("count"),
    duration_ms: none("ms"),
  };
}
