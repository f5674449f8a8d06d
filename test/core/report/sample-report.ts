import { measured, missing, notApplicable } from "../../../core/metric.ts";
import type { Criterion, Decision } from "../../../core/policy/decision.ts";
import type { BuildPredicate } from "../../../core/registry/build-record.ts";
import { BUILD_REPORT_SCHEMA, type BuildReport } from "../../../core/report/index.ts";
import { VBH_CHECKS, type Verification } from "../../../core/vbh/verification.ts";

/** A path that tries every trick on a terminal, a Markdown table and a page. */
export const HOSTILE_PATH =
  "src/\u001b[31m\u202egnp.exe`|</code><script>alert(1)</script>@octocat\"'&amp;[x](javascript:1)\n# #1 \u{1f600}.ts";

const PREDICATE: BuildPredicate = {
  v: 1,
  key: "ab".repeat(32),
  origin: "local",
  timestamp: "2026-11-22T09:30:00.000Z",
  repository: { id: null, name: "golang/mod" },
  ref: "refs/heads/main",
  commit: "1f2e3d4c5b6a79880123456789abcdef01234567",
  base: "89abcdef0123456789abcdef0123456789abcdef",
  run: null,
  metrics: {
    mdl_delta: measured(-256, "byte", "derived"),
    novelty: measured(812, "byte", "derived"),
    removal: measured(1068, "byte", "derived"),
    repo_bytes: measured(142_318, "byte", "derived"),
    cache_efficiency: missing("no cache was reported", "ratio", "reported"),
    measurement_cache: notApplicable("nothing was looked up", "ratio", "derived"),
    rubikstack_improvement: notApplicable("fewer than two agents ran the pipeline", "ratio", "reported"),
    test_coverage: measured(0.812, "ratio", "reported"),
    tests_total: measured(1204, "count", "reported"),
    tests_failed: measured(0, "count", "reported"),
    duration_ms: missing("no timings were reported", "ms", "reported"),
  },
  rubikstack: { face_entropies: null, cycles: null },
  artifacts: [],
  inputs_sha256: null,
  tool: { name: "quantum-forge", version: "0.1.0" },
  model: "qf-mdl/1-fast",
  environment: { os: "linux", arch: "x64", node: "v24.0.0" },
};

const CRITERIA: readonly Criterion[] = [
  {
    subject: "tests_failed",
    required: true,
    value: 0,
    operator: "=",
    bound: 0,
    verdict: "ok",
    reason_code: "WITHIN_BOUND",
    text: "no test failed",
  },
  {
    subject: "conclusion",
    required: true,
    value: null,
    operator: "=",
    bound: "success",
    verdict: "missing",
    reason_code: "METRIC_MISSING",
    text: "The run's conclusion is missing: this is a local measurement, not a CI run.",
  },
  {
    subject: "vbh",
    required: true,
    value: "SELF_SIGNED",
    operator: "=",
    bound: "PASS",
    verdict: "missing",
    reason_code: "VBH_SELF_SIGNED",
    text: "VBH is SELF_SIGNED: no root of trust vouches for the key that signed the record.",
  },
  {
    subject: "source",
    required: true,
    value: null,
    operator: "in",
    bound: [".github/workflows/*", "refs/heads/main", "push", "schedule"],
    verdict: "missing",
    reason_code: "SOURCE_UNTRUSTED",
    text: "A trusted source is missing: this is a local measurement, not a CI run.",
  },
  {
    subject: "mdl_delta",
    required: false,
    value: -256,
    operator: "<=",
    bound: 2048,
    verdict: "ok",
    reason_code: "WITHIN_BOUND",
    text: "MDL delta is within its bound",
  },
  {
    subject: "test_coverage",
    required: false,
    value: 0.7996,
    operator: ">=",
    bound: 0.8,
    verdict: "fail",
    reason_code: "OUT_OF_BOUND",
    text: "coverage is below its bound",
  },
  {
    subject: "cache_efficiency",
    required: false,
    value: null,
    operator: ">=",
    bound: 0.6,
    verdict: "missing",
    reason_code: "METRIC_MISSING",
    text: "Cache efficiency is missing: no cache was reported. The policy does not require it.",
  },
  {
    subject: "rubikstack_improvement",
    required: false,
    value: null,
    operator: ">=",
    bound: 0.1,
    verdict: "not_applicable",
    reason_code: "NOT_APPLICABLE",
    text: "fewer than two agents ran the pipeline",
  },
];

export const DECISION: Decision = {
  action: "review",
  reason_code: "METRIC_MISSING",
  reason: "A person must decide: required evidence is missing (run and source).",
  score: 7.96,
  threshold: 8,
  criteria: CRITERIA,
  breakdown: [
    { metric: "mdl_delta", weight: 0.4, normalized: 0.9, points: 6 },
    { metric: "cache_efficiency", weight: 0.2, normalized: null, points: null },
    { metric: "rubikstack_improvement", weight: 0.2, normalized: null, points: null },
    { metric: "test_coverage", weight: 0.15, normalized: 0.78, points: 1.96 },
    { metric: "vbh", weight: 0.05, normalized: 0, points: 0 },
  ],
  would_promote_if: [
    "a root of trust were set up and it were built by a CI run from a trusted source",
    "a reviewer approved it",
  ],
  policy: { preset: "standard", source: "built in", blob: null, enforce: true },
};

export const VERIFICATION: Verification = {
  vbh_status: "SELF_SIGNED",
  pq: "pending",
  vbh_compliance: 0.75,
  checks: VBH_CHECKS.map((name, at) => ({
    name,
    state: at % 4 === 2 ? "not_run" : "ok",
    code: null,
    detail: at % 4 === 2 ? "there is no root of trust" : "",
  })),
  header: "#VBH:41:deadbeef",
  counter: 41,
  log_index: 41,
  signers: [{ principal: "local-recorder", class: null }],
  witnessed: { quorum: 0, by: [] },
};

/** sampleReport is a local build that waits for review, with a little of everything in it. */
export function sampleReport(changes: Partial<BuildReport> = {}): BuildReport {
  return {
    schema: BUILD_REPORT_SCHEMA,
    build: { ...PREDICATE, id: "qf-20261122-003", status: "review" },
    verification: VERIFICATION,
    decision: DECISION,
    measurement: {
      mdl_delta_bits: -2048.25,
      about_zero: false,
      files: [
        { path: "zip/zip.go", category: "code", base_bytes: 9120, head_bytes: 9432, delta_bytes: 312 },
        {
          path: "modfile/rule.go",
          category: "code",
          base_bytes: 14_210,
          head_bytes: 13_522,
          delta_bytes: -688,
        },
        { path: "sumdb/README.md", category: "docs", base_bytes: 0, head_bytes: 120, delta_bytes: 120 },
        { path: "LICENSE", category: "docs", base_bytes: 20, head_bytes: 20, delta_bytes: 0 },
      ],
      surprises: [
        { path: "zip/zip.go", line: 412, bits: 312.4, bytes: 78, excess_bits: 141.5 },
        { path: "modfile/rule.go", line: 96, bits: 208, bytes: 61, excess_bits: 74.4375 },
      ],
      duplicates: [
        {
          path: "zip/zip.go",
          start_line: 40,
          end_line: 58,
          source_path: "zip/unzip.go",
          source_start_line: 12,
          source_end_line: 30,
          kind: "exact",
        },
      ],
      excluded: [
        { path: "go.sum", reason: "lock_file", bytes: 1204 },
        { path: "testdata/logo.png", reason: "binary", bytes: 20_480 },
      ],
    },
    registry: {
      branch: "quantum-forge",
      commit: "9ab1c02d3e4f5061728394a5b6c7d8e9f0a1b2c3",
      pushed_to: null,
      already_recorded: false,
    },
    dashboard: "/repo/.git/quantum-forge/site/index.html",
    notices: [],
    elapsed_ms: 4123,
    ...changes,
  };
}
