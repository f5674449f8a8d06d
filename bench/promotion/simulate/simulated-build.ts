import { measured, notApplicable } from "../../../core/metric.ts";
import { type Decision, decide, type History, type LoadedPolicy } from "../../../core/policy/index.ts";
import {
  type BuildMetrics,
  type BuildPredicate,
  buildId,
  dayOf,
  parseBuildId,
} from "../../../core/registry/index.ts";
import type { VbhStatus } from "../../../core/vbh/verification.ts";
import type { Draws } from "./draws.ts";
import { type BuildKind, KINDS } from "./parameters.ts";

/** A build as CI hands it over, and what it really is. */
export type SimulatedBuild = {
  readonly id: string;
  readonly kind: BuildKind;
  readonly bad: boolean;
  readonly started_ms: number;
  readonly build: BuildPredicate;
  readonly record_sha256: string;
  readonly vbh_status: VbhStatus;
  /** How long on a channel until what is wrong with it shows, milliseconds. */
  readonly onset_ms: number;
  readonly shows_early: boolean;
};

const SHARES = (Object.keys(KINDS) as readonly BuildKind[]).map((kind) => [kind, KINDS[kind].share] as const);

/** drawBuild makes the build that starts and ends in CI at these times; `before` is the id of the one before it. */
export function drawBuild(
  draws: Draws,
  {
    started_ms,
    ended_ms,
    before,
  }: { readonly started_ms: number; readonly ended_ms: number; readonly before: string | null },
  kind: BuildKind = draws.name(SHARES),
): SimulatedBuild {
  const truth = KINDS[kind];
  const timestamp = new Date(ended_ms).toISOString();
  const last = before === null ? null : parseBuildId(before);
  const id = buildId(timestamp, last?.day === dayOf(timestamp) ? last.number : 0);
  const digest = id.replaceAll(/\D/g, "").padStart(64, "0");
  const failed = draws.chance(truth.ci_fails);
  return {
    id,
    kind,
    bad: truth.bad,
    started_ms,
    record_sha256: digest,
    vbh_status: kind === "tampered" ? "FAIL" : "PASS",
    onset_ms: draws.from(truth.onset_ms),
    shows_early: draws.chance(truth.shows_early),
    build: {
      v: 1,
      key: digest,
      origin: "ci",
      timestamp,
      repository: { id: "1", name: "owner/name" },
      ref: "refs/heads/main",
      commit: digest.slice(-40),
      base: null,
      run: {
        workflow_ref: "owner/name/.github/workflows/ci.yml@refs/heads/main",
        id,
        attempt: 1,
        event: "push",
        conclusion: failed ? "failure" : "success",
      },
      metrics: drawMetrics(draws, kind, failed, ended_ms - started_ms),
      rubikstack: { face_entropies: null, cycles: null },
      artifacts: [],
      inputs_sha256: null,
      tool: { name: "quantum-forge", version: "0.0.0" },
      model: "simulated",
      environment: { os: "linux", arch: "x64", node: "24.0.0" },
    },
  };
}

function drawMetrics(draws: Draws, kind: BuildKind, failed: boolean, duration_ms: number): BuildMetrics {
  const { metrics } = KINDS[kind];
  const mdl = Math.round(draws.from(metrics.mdl_delta));
  return {
    mdl_delta: measured(mdl, "byte", "derived"),
    novelty: measured(Math.max(0, mdl), "byte", "derived"),
    removal: measured(Math.max(0, -mdl), "byte", "derived"),
    repo_bytes: notApplicable("it is not simulated", "byte", "derived"),
    cache_efficiency: measured(draws.from(metrics.cache_efficiency), "ratio", "reported"),
    measurement_cache: notApplicable("it is not simulated", "ratio", "derived"),
    rubikstack_improvement: measured(draws.from(metrics.rubikstack_improvement), "ratio", "reported"),
    test_coverage: measured(draws.from(metrics.test_coverage), "ratio", "reported"),
    tests_total: measured(1000, "count", "reported"),
    tests_failed: measured(failed ? 1 : 0, "count", "reported"),
    duration_ms: measured(Math.round(duration_ms), "ms", "reported"),
  };
}

/** decideBuild is what the policy says of it, VBH being as it is found. */
export function decideBuild(
  { build, vbh_status }: SimulatedBuild,
  policy: LoadedPolicy,
  history: History,
): Decision {
  const verification = { vbh_status, vbh_compliance: vbh_status === "PASS" ? 1 : 0.5 };
  return decide({ profile: "build", build, verification }, policy, history);
}
