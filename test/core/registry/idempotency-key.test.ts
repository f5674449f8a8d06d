import { describe, expect, it } from "vitest";
import { measured } from "../../../core/metric.ts";
import { factsOf, idempotencyKey, requireSameFacts } from "../../../core/registry/index.ts";
import { codeOf, messageOf } from "../code-of.ts";
import { buildWith, localBuild, metricsWith, RUN, sha256 } from "./build-fixture.ts";

const later = {
  timestamp: "2026-11-23T00:00:00.000Z",
  key: "f".repeat(64),
  tool: { name: "quantum-forge", version: "9.9.9" },
  environment: { os: "darwin", arch: "arm64", node: "22.0.0" },
};
const slower = metricsWith({
  duration_ms: measured(999, "ms", "reported"),
  measurement_cache: measured(1, "ratio", "derived"),
});
const grown = metricsWith({ mdl_delta: measured(5, "byte", "derived") });
const keyOf = (build: Parameters<typeof idempotencyKey>[0]) => idempotencyKey(build, sha256);

describe("the key of a CI build", () => {
  it("is the digest of repository, workflow, run and attempt", () => {
    const basis =
      '["quantum-forge/build-key@1","ci","77","acme/widget/.github/workflows/ci.yml@refs/heads/main","9001",1]';
    const expected = Buffer.from(sha256(new TextEncoder().encode(basis))).toString("hex");
    expect(keyOf(buildWith())).toBe(expected);
  });

  it("does not depend on the facts, and differs by attempt", () => {
    expect(keyOf(buildWith({ ...later, metrics: grown }))).toBe(keyOf(buildWith()));
    expect(keyOf(buildWith({ run: { ...RUN, attempt: 2 } }))).not.toBe(keyOf(buildWith()));
  });

  it("needs a repository id and a run", () => {
    expect(codeOf(() => keyOf(buildWith({ run: null })))).toBe("E_SCHEMA");
    expect(codeOf(() => keyOf(buildWith({ repository: { id: null, name: "x" } })))).toBe("E_SCHEMA");
  });
});

describe("the key of a local build", () => {
  it("stays when the same thing is measured again, later, elsewhere and at another speed", () => {
    const again = localBuild({ ...later, metrics: slower, inputs_sha256: null });
    expect(keyOf(again)).toBe(keyOf(localBuild()));
  });

  it("changes with commit, base, origin and any fact", () => {
    const keys = [
      localBuild(),
      localBuild({ commit: "9".repeat(40) }),
      localBuild({ base: null }),
      localBuild({ origin: "backfill" }),
      localBuild({ metrics: grown }),
      localBuild({ model: "qf-cm-deep@1" }),
    ].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("facts under one key", () => {
  it("leave out what two honest recordings may differ in", () => {
    expect(factsOf(buildWith(later))).toEqual(factsOf(buildWith()));
    requireSameFacts("qf-20261122-001", buildWith(), buildWith(later));
  });

  it("conflict when a metric or a part of the run differs, and the message names it", () => {
    const other = buildWith({ metrics: grown, run: { ...RUN, conclusion: "failure" } });
    const call = () => requireSameFacts("qf-20261122-001", buildWith(), other);
    expect(codeOf(call)).toBe("E_CONFLICT");
    expect(messageOf(call)).toContain("run.conclusion, metrics.mdl_delta.value");
  });

  it("count the duration of a CI build, but not of a local one", () => {
    expect(codeOf(() => requireSameFacts("a", buildWith(), buildWith({ metrics: slower })))).toBe(
      "E_CONFLICT",
    );
    requireSameFacts("a", localBuild(), localBuild({ metrics: slower }));
  });

  it("name at most five differences", () => {
    const other = localBuild();
    const call = () =>
      requireSameFacts("a", buildWith(), {
        ...other,
        commit: "9".repeat(40),
        base: null,
        ref: null,
        model: "m",
        artifacts: [],
      });
    expect(messageOf(call)).toMatch(/and \d more/);
  });
});
