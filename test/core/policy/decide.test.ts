import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Metric, measured, missing, notApplicable } from "../../../core/metric.ts";
import {
  type Criterion,
  type Decision,
  decide,
  type Evidence,
  type History,
  type LoadedPolicy,
  PRESETS,
  parsePolicy,
} from "../../../core/policy/index.ts";
import type { BuildMetrics, BuildPredicate } from "../../../core/registry/index.ts";
import type { VbhStatus } from "../../../core/vbh/verification.ts";
import { buildWith, localBuild, metricsWith, RUN } from "../registry/build-fixture.ts";

const STRICT: LoadedPolicy = { ...PRESETS.strict, source: "built in", blob: null };
const STANDARD: LoadedPolicy = { ...PRESETS.standard, source: "built in", blob: null };

function evidence(build: BuildPredicate, vbh_status: VbhStatus | null = "PASS"): Evidence {
  const verification =
    vbh_status === null ? null : { vbh_status, vbh_compliance: vbh_status === "PASS" ? 1 : 0.8 };
  return { profile: "build", build, verification };
}
const withMetrics = (changes: { readonly [name in keyof BuildMetrics]?: Metric }) =>
  evidence(buildWith({ metrics: metricsWith(changes) }));
const strict = (subject: Evidence, history: History = []) => decide(subject, STRICT, history);
const policy = (text: string) => parsePolicy(text, { source: "policy.yml", blob: null });
const line = (decision: Decision, subject: string): Criterion | undefined =>
  decision.criteria.find((criterion) => criterion.subject === subject);

const share = (value: number) => measured(value, "ratio", "reported");
const bytes = (value: number) => measured(value, "byte", "derived");
const unknown = missing("nothing was reported", "ratio", "reported");

describe("a build that fulfils everything", () => {
  const decision = strict(evidence(buildWith()));

  it("is promoted with the roadmap's score of 8.70", () => {
    expect(decision).toMatchObject({
      action: "promote",
      reason_code: "ALL_CRITERIA_HOLD",
      reason: "Every required criterion holds and the score 8.70 reaches 8.0.",
      score: 8.7,
      threshold: 8,
      would_promote_if: [],
      policy: { preset: "strict", source: "built in", blob: null, enforce: true },
    });
  });

  it("shows every criterion in the order in which people read them", () => {
    expect(decision.criteria.map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual([
      "mdl_delta ok",
      "cache_efficiency ok",
      "rubikstack_improvement ok",
      "test_coverage ok",
      "tests_failed ok",
      "conclusion ok",
      "vbh ok",
      "source ok",
      "performance_score ok",
    ]);
    expect(line(decision, "mdl_delta")?.text).toBe("MDL delta -256 B is within <= -100 B.");
  });

  it("shows what each part gives, adding up to the score", () => {
    const points = decision.breakdown.reduce((sum, part) => sum + (part.points ?? 0), 0);
    expect(points).toBeCloseTo(8.7, 2);
    expect(decision.breakdown.map(({ metric, normalized }) => [metric, normalized])).toEqual([
      ["mdl_delta", 0.834667],
      ["cache_efficiency", 0.89],
      ["rubikstack_improvement", 0.85],
      ["test_coverage", 0.92],
      ["vbh", 1],
    ]);
  });

  it("is promoted exactly on every bound, since bounds are inclusive", () => {
    const onBound = withMetrics({
      mdl_delta: bytes(-100),
      cache_efficiency: share(0.6),
      rubikstack_improvement: share(0.1),
      test_coverage: share(0.8),
    });
    expect(strict(onBound)).toMatchObject({ action: "promote", score: 8.1 });
  });
});

describe("a required criterion that fails", () => {
  it("rejects, and says what would be enough", () => {
    const decision = strict(withMetrics({ cache_efficiency: share(0.55) }));
    expect(decision).toMatchObject({ action: "reject", reason_code: "OUT_OF_BOUND" });
    expect(decision.reason).toBe("A required criterion fails: Cache efficiency 0.55 is outside >= 0.60.");
    expect(decision.would_promote_if).toEqual(["cache_efficiency rose from 0.55 to 0.60"]);
  });

  it("rejects even when something else is missing", () => {
    const decision = strict(withMetrics({ cache_efficiency: share(0.55), test_coverage: unknown }));
    expect(decision.action).toBe("reject");
    expect(decision.would_promote_if).toEqual([
      "cache_efficiency rose from 0.55 to 0.60 and test_coverage were reported at 0.80 or more",
    ]);
  });

  it.each([
    [
      "a failed test",
      { metrics: metricsWith({ tests_failed: measured(2, "count", "reported") }) },
      "PASS",
      "OUT_OF_BOUND",
      "no test failed",
    ],
    [
      "a failed run",
      { run: { ...RUN, conclusion: "failure" } },
      "PASS",
      "RUN_NOT_SUCCESSFUL",
      "the run stood at success instead of failure",
    ],
    ["a failed verification", {}, "FAIL", "VBH_FAILED", "every VBH check held"],
    [
      "an untrusted event",
      { run: { ...RUN, event: "pull_request" } },
      "PASS",
      "SOURCE_UNTRUSTED",
      "it came from a trusted source",
    ],
  ] as const)("rejects %s", (_, changes, vbh, reason_code, wish) => {
    const decision = strict(evidence(buildWith(changes), vbh));
    expect(decision).toMatchObject({ action: "reject", reason_code, would_promote_if: [wish] });
  });

  it("names all of them", () => {
    const decision = strict(evidence(buildWith({ ref: null }), "FAIL"));
    expect(decision.reason).toMatch(
      /^2 required criteria fail: A VBH check of the record fails; The policy does not trust/,
    );
  });
});

describe("a trusted source", () => {
  const sourceOf = (changes: Partial<BuildPredicate>) => line(strict(evidence(buildWith(changes))), "source");
  const inWorkflow = (workflow_ref: string) => sourceOf({ run: { ...RUN, workflow_ref } });

  it("is a workflow of this repository, whatever the case of its name", () => {
    expect(inWorkflow("ACME/widget/.github/workflows/other.yml@refs/heads/main")?.verdict).toBe("ok");
    expect(inWorkflow("evil/widget/.github/workflows/ci.yml@refs/heads/main")?.text).toContain(
      "another repository",
    );
    expect(inWorkflow("acme/widget/.github/workflows/sub/ci.yml@refs/heads/main")?.text).toContain(
      "the workflow .github",
    );
  });

  it("is a named branch", () => {
    expect(sourceOf({ ref: "refs/heads/feature" })?.text).toBe(
      "The policy does not trust builds of refs/heads/feature.",
    );
    expect(sourceOf({ ref: null })?.text).toContain("without a branch or tag");
    expect(sourceOf({ ref: "refs/heads/mainX" })?.verdict).toBe("fail");
  });

  it("can be a pattern: * within a path part, ** across them, all else literally", () => {
    const ruled = policy("preset: strict\nsources: { refs: ['refs/heads/rel.*/**', 'refs/tags/v*'] }");
    const verdict = (ref: string) => line(decide(evidence(buildWith({ ref })), ruled, []), "source")?.verdict;
    expect(verdict("refs/heads/rel.1/a/b")).toBe("ok");
    expect(verdict("refs/heads/relx1/a")).toBe("fail");
    expect(verdict("refs/tags/v1.2")).toBe("ok");
    expect(verdict("refs/tags/v1/2")).toBe("fail");
  });
});

describe("incomplete evidence", () => {
  it("reviews a build whose required metric is missing, even when its score is too low for now", () => {
    const decision = strict(
      withMetrics({ cache_efficiency: unknown, mdl_delta: bytes(-100), rubikstack_improvement: share(0.1) }),
    );
    expect(decision).toMatchObject({ action: "review", reason_code: "METRIC_MISSING" });
    expect(decision.reason).toBe("A person must decide: required evidence is missing (cache hits).");
    const low = strict(withMetrics({ cache_efficiency: unknown }), []);
    expect(low.would_promote_if).toEqual(["cache_efficiency were reported at 0.60 or more"]);
  });

  it("judges a score under the threshold only when nothing is missing", () => {
    const harder = policy("preset: strict\npromotion_threshold: 9.5");
    const incomplete = withMetrics({ cache_efficiency: unknown });
    expect(decide(incomplete, harder, []).action).toBe("review");
    expect(line(decide(incomplete, harder, []), "performance_score")?.verdict).toBe("fail");
    expect(decide(evidence(buildWith()), harder, [])).toMatchObject({
      action: "reject",
      reason_code: "SCORE_BELOW_THRESHOLD",
      reason: "The score 8.70 is under the threshold 9.5.",
    });
  });

  it("reviews a self-signed build", () => {
    const decision = strict(evidence(buildWith(), "SELF_SIGNED"));
    expect(decision).toMatchObject({
      action: "review",
      reason_code: "VBH_SELF_SIGNED",
      reason: "A person must decide: the record is SELF_SIGNED, without a root of trust.",
      would_promote_if: ["a root of trust were set up"],
    });
    expect(line(decision, "vbh")).toMatchObject({ value: "SELF_SIGNED", verdict: "missing" });
  });

  it("rejects a build that was signed beside the project's code, where the policy refuses that", () => {
    const signed = (kind: "inline" | "recorder"): Evidence => {
      const verification = { vbh_status: "PASS", vbh_compliance: 1 } as const;
      const signers = [{ principal: "ci", class: kind }];
      return { ...evidence(buildWith()), verification: { ...verification, signers } };
    };
    const decision = strict(signed("inline"));
    expect(decision).toMatchObject({
      action: "reject",
      reason_code: "SIGNED_INLINE",
      would_promote_if: ["it were signed in a job that runs none of the project's code"],
    });
    expect(strict(signed("recorder")).action).toBe("promote");
    const allowing = policy("preset: strict\ninline_signing: allow");
    expect(decide(signed("inline"), allowing, []).action).toBe("promote");
  });

  it("reviews a build that was not verified", () => {
    const decision = strict(evidence(buildWith(), null));
    expect(decision).toMatchObject({ action: "review", would_promote_if: ["its record were verified"] });
  });

  it("claims no more of the run than the recording job saw", () => {
    for (const conclusion of ["success", "failure"]) {
      const decision = strict(evidence(buildWith({ run: { ...RUN, conclusion } })));
      expect(line(decision, "conclusion")?.text).toBe(
        `The run stood at ${conclusion}, as the recording job saw it.`,
      );
    }
  });

  it("reviews a run that had no conclusion yet", () => {
    const decision = strict(evidence(buildWith({ run: { ...RUN, conclusion: "in_progress" } })));
    expect(line(decision, "conclusion")?.text).toBe(
      "The run's conclusion is missing: the recording job saw no conclusion of the run.",
    );
    expect(decision).toMatchObject({
      action: "review",
      would_promote_if: ["the CI run had stood at success"],
    });
  });

  it("reviews a local measurement, explaining what a CI run would add", () => {
    const metrics = metricsWith({
      tests_failed: missing("no test results were reported", "count", "reported"),
    });
    const decision = decide(evidence(localBuild({ metrics }), "SELF_SIGNED"), STANDARD, []);
    expect(decision.action).toBe("review");
    expect(decision.reason).toBe(
      "A person must decide: required evidence is missing (failed tests, run and source); the record is SELF_SIGNED, without a root of trust.",
    );
    expect(line(decision, "source")?.text).toBe(
      "A trusted source is missing: this is a local measurement, not a CI run.",
    );
    expect(decision.would_promote_if).toEqual([
      "test results were reported and none failed, a root of trust were set up and it were built by a CI run from a trusted source",
    ]);
  });

  it("reviews whatever a policy with human review would promote", () => {
    const human = policy("preset: strict\nreview: human");
    expect(decide(evidence(buildWith()), human, [])).toMatchObject({
      action: "review",
      reason_code: "HUMAN_REVIEW",
      would_promote_if: ["a reviewer approved it"],
    });
  });

  it("lets a metric that does not apply leave both sums and stand in no one's way", () => {
    const decision = strict(
      withMetrics({ rubikstack_improvement: notApplicable("there was only one agent", "ratio", "reported") }),
    );
    expect(decision).toMatchObject({ action: "promote", score: 8.75 });
    expect(line(decision, "rubikstack_improvement")).toMatchObject({
      reason_code: "NOT_APPLICABLE",
      value: null,
    });
    expect(decision.breakdown[2]).toMatchObject({ normalized: null, points: null });
  });

  it("does not let an optional metric that is missing stand in the way", () => {
    const decision = decide(withMetrics({ cache_efficiency: unknown }), STANDARD, []);
    expect(decision.action).toBe("promote");
    expect(line(decision, "cache_efficiency")).toMatchObject({
      required: false,
      reason_code: "NOT_REQUIRED",
    });
  });
});

describe("a score under the threshold", () => {
  it("rejects, and names for each metric the value that would lift it alone", () => {
    const ruled = policy("preset: strict\npromotion_threshold: 8.75");
    const decision = decide(evidence(buildWith()), ruled, []);
    expect(decision.would_promote_if).toEqual([
      "mdl_delta fell from -256 B to -314 B",
      "cache_efficiency rose from 0.78 to 0.84",
      "rubikstack_improvement rose from +0.15 to +0.18",
      "test_coverage rose from 0.92 to 0.96",
    ]);
  });

  it("offers an optional metric that was not reported, but not one that does not apply", () => {
    const subject = withMetrics({
      mdl_delta: bytes(4500),
      cache_efficiency: unknown,
      rubikstack_improvement: notApplicable("there was only one agent", "ratio", "reported"),
    });
    const decision = decide(subject, policy("promotion_threshold: 8"), []);
    expect(decision.action).toBe("reject");
    expect(decision.would_promote_if).toContainEqual(
      expect.stringMatching(/^cache_efficiency were reported at 0\.\d\d or more$/),
    );
    expect(decision.would_promote_if.join()).not.toContain("rubikstack");
  });

  it("says so when no single metric suffices", () => {
    const decision = decide(
      withMetrics({
        mdl_delta: bytes(20000),
        test_coverage: share(0.1),
        cache_efficiency: share(0),
        rubikstack_improvement: share(-1),
      }),
      STANDARD,
      [],
    );
    expect(decision.would_promote_if).toEqual([
      "the score rose from 0.50 to 8.0, for which no single metric suffices",
    ]);
  });

  it("cannot be judged when nothing was measured", () => {
    const none = Object.fromEntries(
      ["mdl_delta", "cache_efficiency", "rubikstack_improvement", "test_coverage"].map((name) => [
        name,
        unknown,
      ]),
    );
    const subject: Evidence = {
      ...evidence(buildWith({ metrics: metricsWith(none) })),
      profile: "pull_request",
    };
    const decision = decide(subject, STANDARD, []);
    expect(decision).toMatchObject({ action: "review", reason_code: "METRIC_MISSING", score: null });
    expect(decision.reason).toBe("A person must decide: no scored metric was measured.");
    expect(decision.would_promote_if.length).toBeGreaterThan(0);
  });
});

describe("the pull request profile", () => {
  it("leaves out VBH and source, in the criteria and in the score", () => {
    const subject: Evidence = {
      ...evidence(buildWith({ ref: "refs/pull/7/merge" }), null),
      profile: "pull_request",
    };
    const decision = strict(subject);
    expect(decision).toMatchObject({ action: "promote", score: 8.63 });
    expect(decision.criteria.map(({ subject: name }) => name)).not.toEqual(expect.arrayContaining(["vbh"]));
    expect(line(decision, "source")).toBeUndefined();
  });
});

describe("bounds that a policy writes", () => {
  it("are exclusive with < and >", () => {
    const ruled = policy("preset: strict\ncriteria: { mdl_delta: '< -256', cache_efficiency: '> 0.78' }");
    const decision = decide(evidence(buildWith()), ruled, []);
    expect(decision.would_promote_if).toEqual([
      "mdl_delta fell from -256 B to -257 B and cache_efficiency rose from 0.78 to 0.79",
    ]);
  });

  it("can bound any metric, exactly too", () => {
    const ruled = policy("criteria: { tests_total: '= 121', duration_ms: '<= 1000', novelty: '= 5' }");
    const subject = withMetrics({ novelty: missing("not measured", "byte", "derived") });
    expect(decide(subject, ruled, []).would_promote_if).toEqual([
      "novelty were reported as 5 B, tests_total rose from 120 to 121 and duration_ms fell from 165000 ms to 1000 ms",
    ]);
  });

  it("move the score's curve along, so that a build on its bound scores 0.8", () => {
    const ruled = policy(
      "preset: strict\ncriteria: { test_coverage: '>= 0.4', mdl_delta: '<= -2000', cache_efficiency: '>= 1' }",
    );
    const onBound = withMetrics({
      test_coverage: share(0.4),
      mdl_delta: bytes(-2000),
      cache_efficiency: share(1),
    });
    const parts = decide(onBound, ruled, []).breakdown.map(({ normalized }) => normalized);
    expect(parts.slice(0, 4)).toEqual([0.8, 1, 0.85, 0.8]);
  });

  it("that point the other way bound without scoring", () => {
    const ruled = policy("preset: strict\ncriteria: { mdl_delta: '>= -5000' }");
    expect(decide(evidence(buildWith()), ruled, []).score).toBe(8.7);
  });
});

describe("the standard preset", () => {
  const earlier = (values: readonly number[]): History =>
    values.map((value) =>
      metricsWith({ mdl_delta: bytes(value), cache_efficiency: share(0.5), rubikstack_improvement: unknown }),
    );
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => (i + 1) * 10);

  it("uses wide bounds and says so until 20 builds were measured", () => {
    const decision = decide(withMetrics({ mdl_delta: bytes(2048) }), STANDARD, earlier(upTo(19)));
    expect(line(decision, "mdl_delta")).toMatchObject({ bound: 2048, verdict: "ok", required: false });
    expect(line(decision, "mdl_delta")?.text).toBe(
      "MDL delta +2048 B is within <= +2048 B (a wide bound until there is a history, 19 of 20 earlier builds measured).",
    );
  });

  it("bounds growth by the 95th percentile of the history after that", () => {
    const decision = decide(withMetrics({ mdl_delta: bytes(191) }), STANDARD, earlier(upTo(20)));
    expect(line(decision, "mdl_delta")).toMatchObject({
      bound: 190,
      verdict: "fail",
      reason_code: "OUT_OF_BOUND",
    });
    expect(line(decision, "mdl_delta")?.text).toBe(
      "MDL delta +191 B is outside <= +190 B (the 95th percentile of 20 earlier builds). The policy does not require it.",
    );
    expect(line(decision, "rubikstack_improvement")?.text).toContain("0 of 20 earlier builds");
  });

  it("scores 0 three spreads above the bound, and 1 at the 25th percentile or 0", () => {
    const at = (value: number) =>
      decide(withMetrics({ mdl_delta: bytes(value) }), STANDARD, earlier(upTo(20))).breakdown[0]?.normalized;
    expect([at(0), at(190), at(190 + 3 * 190), at(190 + 1.5 * 190)]).toEqual([1, 0.8, 0, 0.4]);
  });

  it("does not punish a repository that never changes, nor one with perfect or empty caches", () => {
    const still = Array.from({ length: 30 }, () =>
      metricsWith({ mdl_delta: bytes(0), cache_efficiency: share(1) }),
    );
    const same = decide(withMetrics({ mdl_delta: bytes(0), cache_efficiency: share(1) }), STANDARD, still);
    expect(same.breakdown.slice(0, 2).map(({ normalized }) => normalized)).toEqual([1, 1]);
    const cold = still.map((metrics) => ({ ...metrics, cache_efficiency: share(0) }));
    const still0 = decide(withMetrics({ cache_efficiency: share(0) }), STANDARD, cold);
    expect(still0.breakdown[1]?.normalized).toBe(1);
  });

  it("follows the latest 200 measured builds", () => {
    const decision = decide(
      evidence(buildWith()),
      STANDARD,
      earlier([...upTo(500), ...upTo(200).map(() => 7)]),
    );
    expect(line(decision, "mdl_delta")?.bound).toBe(8);
  });

  it("keeps a bound that a policy writes", () => {
    const ruled = policy("criteria: { mdl_delta: '<= 100' }");
    const decision = decide(withMetrics({ mdl_delta: bytes(100) }), ruled, earlier(upTo(20)));
    expect(line(decision, "mdl_delta")).toMatchObject({ bound: 100, required: true, verdict: "ok" });
    expect(decision.breakdown[0]?.normalized).toBe(0.8);
  });
});

/** Applies a "would promote if" clause by clause to the evidence, reading the numbers as a person would. */
function granted(subject: Evidence, wish: string): Evidence {
  const metrics = Object.entries(subject.build.metrics).map(([name, metric]) => {
    const moved = new RegExp(`${name} (?:rose|fell) from \\S+(?: B| ms)? to (\\S+)`).exec(wish);
    const reported = new RegExp(`${name} were reported (?:at|as) (\\S+)`).exec(wish);
    const value = moved?.[1] ?? reported?.[1];
    if (value !== undefined)
      return [name, measured(Number(value.replace(",", "")), metric.unit, metric.provenance)];
    const noFailure = name === "tests_failed" && /none failed|no test failed/.test(wish);
    return [name, noFailure ? measured(0, "count", "reported") : metric];
  });
  const run = /CI run|the run stood|trusted source/.test(wish) ? { run: RUN, ref: "refs/heads/main" } : {};
  const vbh = /root of trust|VBH check|were verified/.test(wish);
  return {
    ...subject,
    build: { ...subject.build, ...run, metrics: Object.fromEntries(metrics) as BuildMetrics },
    verification: vbh ? { vbh_status: "PASS", vbh_compliance: 1 } : subject.verification,
  };
}

describe("what would promote a build", () => {
  const ratio = fc
    .option(fc.integer({ min: 0, max: 100 }), { nil: null })
    .map((n) => (n === null ? unknown : share(n / 100)));
  const anyEvidence = fc.record({
    mdl: fc.integer({ min: -1500, max: 5000 }),
    cache: ratio,
    rubik: ratio,
    coverage: ratio,
    failed: fc.constantFrom(measured(0, "count", "reported"), measured(3, "count", "reported"), unknown),
    vbh: fc.constantFrom<VbhStatus | null>("PASS", "SELF_SIGNED", "FAIL", null),
    run: fc.constantFrom(RUN, { ...RUN, conclusion: "failure" }, { ...RUN, event: "pull_request" }, null),
  });

  it("does promote it, whenever it names values (property)", () => {
    fc.assert(
      fc.property(
        anyEvidence,
        fc.constantFrom(STRICT, STANDARD),
        ({ mdl, cache, rubik, coverage, failed, vbh, run }, ruled) => {
          const metrics = metricsWith({
            mdl_delta: bytes(mdl),
            cache_efficiency: cache,
            rubikstack_improvement: rubik,
            test_coverage: coverage,
            tests_failed: failed,
          });
          const subject = evidence(buildWith({ metrics, run }), vbh);
          const decision = decide(subject, ruled, []);
          expect(decision).toEqual(decide(subject, ruled, []));
          expect(decision.would_promote_if.length === 0).toBe(decision.action === "promote");
          for (const wish of decision.would_promote_if.filter((text) => !text.includes("no single metric"))) {
            expect(`${wish}: ${decide(granted(subject, wish), ruled, []).action}`).toBe(`${wish}: promote`);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
