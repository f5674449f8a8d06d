import { describe, expect, it } from "vitest";
import { knownOutcome, onMerits, replayPolicy } from "../../../core/backtest/index.ts";
import { missing } from "../../../core/metric.ts";
import { decide, parsePolicy } from "../../../core/policy/index.ts";
import { buildWith, localBuild, metricsWith } from "../registry/build-fixture.ts";
import { growingBuilds, idOf, STANDARD, STRICT, storedBuilds } from "./stored-builds.ts";

const policy = (text: string) => parsePolicy(text, { source: "tried.yml", blob: null });
const unknown = missing("nothing was reported", "ratio", "reported");
const SELF_SIGNED = { vbh_status: "SELF_SIGNED", vbh_compliance: 0.8 } as const;

describe("the outcome of a build", () => {
  const outcomes = (...fates: readonly ("good" | "bad" | "never ran")[]) =>
    storedBuilds(fates.map((fate) => ({ mdl: -200, fate }))).map(knownOutcome);

  it("is what the registry saw of it", () => {
    expect(outcomes("good", "bad", "never ran", "good")).toEqual(["good", "bad", "unknown", "good"]);
  });

  it("is bad when its health failed, also while it runs on for want of an earlier build", () => {
    expect(outcomes("bad")).toEqual(["bad"]);
  });

  it("is unknown while it runs unobserved, and good once another took its place", () => {
    const stint = {
      build_id: "a",
      channel: "production",
      since: "",
      passed: 0,
      failed: 0,
      last_passed: null,
    };
    const base = { rollback_count: 0, rejected_on: [] };
    const running = { ...stint, until: null, ended_by: null };
    expect(knownOutcome({ ...base, stints: [running] })).toBe("unknown");
    expect(knownOutcome({ ...base, stints: [{ ...running, until: "x", ended_by: "superseded" }] })).toBe(
      "good",
    );
    expect(knownOutcome({ ...base, stints: [{ ...running, until: "x", ended_by: "rolled_back" }] })).toBe(
      "bad",
    );
  });

  it("is bad when its promotion was given up", () => {
    expect(knownOutcome({ rollback_count: 0, rejected_on: ["production"], stints: [] })).toBe("bad");
  });
});

describe("a decision on its merits", () => {
  const merits = (evidence: Parameters<typeof decide>[0], by = STRICT) => onMerits(decide(evidence, by, []));

  it("is the decision itself when it is no review", () => {
    const verification = { vbh_status: "PASS", vbh_compliance: 1 } as const;
    expect(merits({ profile: "build", build: buildWith(), verification })).toEqual({
      action: "promote",
      but_for: [],
    });
  });

  it("answers what every policy asks with yes, and names it", () => {
    expect(merits({ profile: "build", build: buildWith(), verification: SELF_SIGNED })).toEqual({
      action: "promote",
      but_for: ["vbh"],
    });
    const tests_failed = missing("no tests were reported", "count", "reported");
    const build = localBuild({ metrics: metricsWith({ tests_failed }) });
    expect(merits({ profile: "build", build, verification: null })).toEqual({
      action: "promote",
      but_for: ["tests_failed", "conclusion", "vbh", "source"],
    });
  });

  it("is a reject when the score would still be under the threshold", () => {
    const high = policy("{ preset: strict, promotion_threshold: 9.5 }");
    expect(merits({ profile: "build", build: buildWith(), verification: SELF_SIGNED }, high).action).toBe(
      "reject",
    );
  });

  it("stays a review when a metric that the policy requires is missing", () => {
    const build = buildWith({ metrics: metricsWith({ test_coverage: unknown }) });
    expect(merits({ profile: "build", build, verification: SELF_SIGNED })).toEqual({
      action: "review",
      but_for: [],
    });
  });

  it("stays a review when nothing was measured that could be scored", () => {
    const metrics = metricsWith({
      mdl_delta: unknown,
      cache_efficiency: unknown,
      rubikstack_improvement: unknown,
      test_coverage: unknown,
    });
    const build = buildWith({ metrics });
    expect(merits({ profile: "build", build, verification: SELF_SIGNED }, STANDARD).action).toBe("review");
  });

  it("leaves out a human review", () => {
    const verification = { vbh_status: "PASS", vbh_compliance: 1 } as const;
    const human = policy("{ preset: strict, review: human }");
    expect(merits({ profile: "build", build: buildWith(), verification }, human)).toEqual({
      action: "promote",
      but_for: [],
    });
  });
});

describe("a replay", () => {
  it.each([
    ["strict", STRICT],
    ["standard", STANDARD],
  ] as const)("of the %s policy that decided the builds changes nothing", async (_name, decided) => {
    const { builds, recorded, replayed } = await replayPolicy(
      storedBuilds(growingBuilds(80), decided),
      decided,
    );
    expect(builds).toHaveLength(80);
    expect(builds.filter(({ why }) => why !== null)).toEqual([]);
    expect(replayed).toEqual(recorded);
  });

  it("shows what flips and by which criterion", async () => {
    const stored = storedBuilds([
      { mdl: -200, fate: "good" },
      { mdl: -60, fate: "bad" },
    ]);
    const { builds } = await replayPolicy(
      stored,
      policy("{ preset: strict, criteria: { mdl_delta: '<= -50' } }"),
    );
    expect(builds[0]?.why).toBeNull();
    expect(builds[1]).toMatchObject({
      id: idOf(1),
      outcome: "bad",
      was: { action: "reject" },
      would_be: { action: "promote" },
      why: "MDL delta -60 B is within <= -50 B.",
    });
  });

  it("says which criterion is no longer required, or that a person is asked now", async () => {
    const stored = storedBuilds([{ mdl: -60, fate: "good" }]);
    const optional = policy(
      "{ preset: strict, promotion_threshold: 6, criteria: { mdl_delta: { required: false } } }",
    );
    expect((await replayPolicy(stored, optional)).builds[0]?.why).toBe(
      "No longer required: MDL delta -60 B is outside <= -100 B.",
    );
    const human = policy("{ preset: strict, review: human }");
    const [reviewed] = (await replayPolicy(storedBuilds([{ mdl: -200, fate: "good" }]), human)).builds;
    expect(reviewed?.why).toBe("A person must decide: the policy wants a human review.");
    expect(reviewed?.would_be).toMatchObject({ action: "review", on_merits: "promote", but_for: [] });
  });

  it("compares decisions on their merits where both are left to a person", async () => {
    const stored = storedBuilds([{ mdl: -200, fate: "never ran", vbh: "SELF_SIGNED" }]);
    const high = policy("{ preset: strict, promotion_threshold: 9.5 }");
    const [build] = (await replayPolicy(stored, high)).builds;
    expect(build?.was).toMatchObject({ action: "review", on_merits: "promote", but_for: ["vbh"] });
    expect(build?.would_be).toMatchObject({ action: "review", on_merits: "reject" });
    expect(build?.why).toMatch(/^The score \d\.\d\d is under the threshold 9\.5\.$/);
  });

  it("knows nothing of later builds", async () => {
    const stored = storedBuilds(growingBuilds(60), STANDARD);
    const whole = (await replayPolicy(stored, STANDARD)).builds;
    for (const length of [1, 20, 21, 45]) {
      expect((await replayPolicy(stored.slice(0, length), STANDARD)).builds).toEqual(whole.slice(0, length));
    }
  });

  it("of the last builds judges them with all that came before", async () => {
    const stored = storedBuilds(growingBuilds(60), STANDARD);
    const whole = await replayPolicy(stored, STANDARD);
    expect((await replayPolicy(stored, STANDARD, 50)).builds).toEqual(whole.builds.slice(-10));
  });

  it("counts promotions against outcomes", async () => {
    const stored = storedBuilds([
      { mdl: -200, fate: "good" },
      { mdl: -200, fate: "bad" },
      { mdl: 900, fate: "bad" },
      { mdl: -60, fate: "good" },
      { mdl: -200, fate: "never ran" },
    ]);
    const { recorded, replayed } = await replayPolicy(
      stored,
      policy("{ preset: strict, criteria: { mdl_delta: '<= -50' } }"),
    );
    expect(recorded).toMatchObject({
      good: 2,
      bad: 2,
      promoted: 2,
      false_promotions: { hits: 1, total: 2, value: 0.5 },
      missed_promotions: { hits: 1, total: 2 },
      correct: { hits: 2, total: 4 },
    });
    expect(replayed).toMatchObject({
      promoted: 3,
      false_promotions: { hits: 1, total: 3 },
      missed_promotions: { hits: 0, total: 2 },
      correct: { hits: 3, total: 4, value: 0.75 },
    });
    expect(replayed.false_promotions.interval.low).toBeLessThan(1 / 3);
  });

  it("compares with nothing when builds have no recorded decision", async () => {
    const { builds, recorded, replayed } = await replayPolicy(
      storedBuilds([{ mdl: -200, fate: "good" }], null),
      STRICT,
    );
    expect(builds[0]).toMatchObject({ was: null, why: null, would_be: { action: "promote" } });
    expect(recorded).toBeNull();
    expect(replayed.promoted).toBe(1);
  });

  it("has no rate of what did not happen", async () => {
    const { replayed } = await replayPolicy(storedBuilds([{ mdl: 900, fate: "never ran" }]), STRICT);
    expect(replayed.false_promotions).toEqual({
      hits: 0,
      total: 0,
      value: null,
      interval: { low: 0, high: 1 },
    });
  });
});
