import { createHash } from "node:crypto";
import { type Metric, measured, missing } from "../../../core/metric.ts";
import type { Decision } from "../../../core/policy/index.ts";
import {
  BUILD_PREDICATE_TYPE,
  type BuildMetrics,
  type BuildPredicate,
  type BuildStatement,
  type RunIdentity,
  STATEMENT_TYPE,
} from "../../../core/registry/index.ts";

export const COMMIT = "1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c";
export const BASE = "0123456789abcdef0123456789abcdef01234567";

export const sha256 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash("sha256").update(bytes).digest());

export const RUN: RunIdentity = {
  workflow_ref: "acme/widget/.github/workflows/ci.yml@refs/heads/main",
  id: "9001",
  attempt: 1,
  event: "push",
  conclusion: "success",
};

/** The roadmap's example build, which scores 8.70 under the strict preset. */
export const EXAMPLE_METRICS: BuildMetrics = {
  mdl_delta: measured(-256, "byte", "derived"),
  novelty: measured(812, "byte", "derived"),
  removal: measured(1068, "byte", "derived"),
  repo_bytes: missing("repository bytes were not measured", "byte", "derived"),
  cache_efficiency: measured(0.78, "ratio", "reported"),
  measurement_cache: measured(0.5, "ratio", "derived"),
  rubikstack_improvement: measured(0.15, "ratio", "reported"),
  test_coverage: measured(0.92, "ratio", "reported"),
  tests_total: measured(120, "count", "reported"),
  tests_failed: measured(0, "count", "reported"),
  duration_ms: measured(165000, "ms", "reported"),
};

export function metricsWith(changes: { readonly [name in keyof BuildMetrics]?: Metric }): BuildMetrics {
  return { ...EXAMPLE_METRICS, ...changes };
}

export function buildWith(changes: Partial<BuildPredicate> = {}): BuildPredicate {
  return {
    v: 1,
    key: "a".repeat(64),
    origin: "ci",
    timestamp: "2026-11-22T10:20:30.456Z",
    repository: { id: "77", name: "acme/widget" },
    ref: "refs/heads/main",
    commit: COMMIT,
    base: BASE,
    run: RUN,
    metrics: EXAMPLE_METRICS,
    rubikstack: { face_entropies: null, cycles: null },
    artifacts: [{ name: "widget.tgz", sha256: "b".repeat(64) }],
    inputs_sha256: "c".repeat(64),
    tool: { name: "quantum-forge", version: "0.1.0" },
    model: "qf-cm-fast@1",
    environment: { os: "linux", arch: "x64", node: "24.0.0" },
    ...changes,
  };
}

export function localBuild(changes: Partial<BuildPredicate> = {}): BuildPredicate {
  return buildWith({ origin: "local", run: null, ...changes });
}

export function statementOf(predicate: BuildPredicate): BuildStatement {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: predicate.repository.name, digest: { gitCommit: predicate.commit } }],
    predicateType: BUILD_PREDICATE_TYPE,
    predicate,
  };
}

export const DECISION: Decision = {
  action: "promote",
  reason_code: "ALL_CRITERIA_HOLD",
  reason: "Every required criterion holds and the score 8.70 reaches 8.0.",
  score: 8.7,
  threshold: 8,
  criteria: [],
  breakdown: [],
  would_promote_if: [],
  policy: { preset: "strict", source: "built in", blob: null, enforce: true },
};
