import { describe, expect, it } from "vitest";
import { builtInPolicy } from "../../../core/policy/index.ts";
import { exportFlat, foldBuilds, type RegistryEvent } from "../../../core/registry/index.ts";
import { codeOf } from "../code-of.ts";
import { buildWith, COMMIT, DECISION, localBuild } from "./build-fixture.ts";

const A = "qf-20261122-001";
const B = "qf-20261122-002";
const RECORDS = [
  { id: B, build: localBuild() },
  { id: A, build: buildWith() },
];

/** Shorthand: the event with its common fields, at the given minute. */
function at(minute: number, event: object): RegistryEvent {
  const time = new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
  return { v: 1, actor: "recorder", at: time, ...event } as RegistryEvent;
}
const promoted = (minute: number, build_id: string, channel: string) =>
  at(minute, { kind: "promoted", build_id, channel, reason: null });
const decided = (minute: number, build_id: string, action: string, score: number | null) =>
  at(minute, { kind: "decided", build_id, decision: { ...DECISION, action, score } });
const statuses = (events: readonly RegistryEvent[]) =>
  Object.fromEntries(foldBuilds(RECORDS, events).map(({ id, status }) => [id, status]));

describe("folding builds", () => {
  it("begins with candidates in the order of their ids", () => {
    expect(foldBuilds(RECORDS, []).map(({ id, status }) => [id, status])).toEqual([
      [A, "candidate"],
      [B, "candidate"],
    ]);
  });

  it("takes time, verdict and score from recorded, verified and decided", () => {
    const verified = { kind: "verified", build_id: A, vbh_status: "PASS", vbh_compliance: 1 };
    const [a] = foldBuilds(RECORDS, [
      at(1, { kind: "recorded", build_id: A }),
      at(2, verified),
      decided(3, A, "promote", 8.7),
    ]);
    expect(a).toMatchObject({
      recorded_at: "2026-11-22T10:01:00.000Z",
      vbh_status: "PASS",
      vbh_compliance: 1,
      performance_score: 8.7,
      status: "candidate",
      decision: { action: "promote" },
    });
  });

  it("lets the last decision stand while a build has never run", () => {
    expect(statuses([decided(1, A, "review", null)])[A]).toBe("review");
    expect(statuses([decided(1, A, "review", null), decided(2, A, "reject", 3)])[A]).toBe("rejected");
    expect(statuses([decided(1, A, "reject", 3), decided(2, A, "promote", 9)])[A]).toBe("candidate");
    expect(statuses([promoted(1, A, "staging"), decided(2, A, "reject", 3)])[A]).toBe("promoted");
  });

  it("supersedes a build when the last channel that ran it runs another", () => {
    const both = [promoted(1, A, "staging"), promoted(2, A, "production"), promoted(3, B, "staging")];
    expect(statuses(both)).toEqual({ [A]: "promoted", [B]: "promoted" });
    expect(statuses([...both, promoted(4, B, "production")])).toEqual({ [A]: "superseded", [B]: "promoted" });
    expect(statuses([promoted(1, A, "staging"), promoted(2, A, "staging")])[A]).toBe("promoted");
  });

  it("returns to the earlier build on a rollback and counts it", () => {
    const events = [
      promoted(1, A, "production"),
      promoted(2, B, "production"),
      at(3, { kind: "rolled_back", build_id: B, channel: "production", to: A, reason: "health" }),
    ];
    const [a, b] = foldBuilds(RECORDS, events);
    expect(a).toMatchObject({
      status: "promoted",
      promoted_at: "2026-11-22T10:03:00.000Z",
      rollback_count: 0,
    });
    expect(b).toMatchObject({ status: "rolled_back", rollback_count: 1 });
    expect(statuses([...events, promoted(4, B, "production")])[A]).toBe("superseded");
  });

  it("marks promoting and refused promotions, and ignores what does not move a build", () => {
    const promoting = at(1, { kind: "promoting", build_id: A, channel: "staging", reason: null });
    const rejected = at(2, { kind: "rejected", build_id: B, channel: "staging", reason: null });
    const still = [
      at(3, { kind: "promotion_opened", build_id: A, channel: "staging", reason: null }),
      at(4, { kind: "health", build_id: A, channel: "staging", passed: 1, total: 1 }),
      at(5, { kind: "hold", channel: "staging", build_id: "a build of another registry" }),
    ];
    expect(statuses([promoting, rejected, ...still])).toEqual({ [A]: "promoting", [B]: "rejected" });
  });

  it("is damaged when an event names a build without a record", () => {
    expect(codeOf(() => foldBuilds([], [decided(1, A, "review", null)]))).toBe("E_REGISTRY_DAMAGED");
    const rollback = at(1, { kind: "rolled_back", build_id: A, channel: "x", to: "qf-20200101-001" });
    expect(codeOf(() => foldBuilds(RECORDS, [rollback]))).toBe("E_REGISTRY_DAMAGED");
  });
});

describe("the flat export", () => {
  const folded = foldBuilds(RECORDS, [decided(1, A, "promote", 8.7), promoted(2, A, "production")]);
  const flat = exportFlat(folded, builtInPolicy());

  it("gives each build as one row of plain numbers, null for what was not had", () => {
    expect(flat.builds[0]).toMatchObject({
      id: A,
      timestamp: "2026-11-22T10:20:30.456Z",
      git_commit: COMMIT,
      metrics: {
        mdl_delta: -256,
        repo_bytes: null,
        test_coverage: 0.92,
        performance_score: 8.7,
        vbh_compliance: null,
      },
      status: "promoted",
      promoted: true,
      promoted_at: "2026-11-22T10:02:00.000Z",
      rollback_count: 0,
      vbh_status: null,
      metadata: { origin: "ci", repository: "acme/widget", tool: "quantum-forge 0.1.0" },
    });
    expect(flat.builds[1]).toMatchObject({
      id: B,
      promoted: false,
      metadata: { origin: "local", run: null },
    });
  });

  it("gives the policy that is in force", () => {
    expect(flat.promotion_criteria["test_coverage"]).toEqual({ operator: ">=", bound: 0.8, required: false });
    expect(flat.promotion_policy).toMatchObject({
      preset: "standard",
      enforce: false,
      promotion_threshold: 8,
    });
    expect(flat.promotion_policy).not.toHaveProperty("scoring");
  });
});
