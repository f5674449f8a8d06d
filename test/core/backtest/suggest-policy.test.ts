import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withHistory } from "../../../core/backtest/history-so-far.ts";
import {
  onMerits,
  replayPolicy,
  type Suggestion,
  suggestPolicy,
  thresholdLines,
  withThresholds,
} from "../../../core/backtest/index.ts";
import { judgeAgain } from "../../../core/backtest/judge-again.ts";
import { promotesOnMerits, trialsOf } from "../../../core/backtest/thresholds.ts";
import { measured, missing, notApplicable } from "../../../core/metric.ts";
import { type LoadedPolicy, parsePolicy } from "../../../core/policy/index.ts";
import { growingBuilds, idOf, numbers, STANDARD, STRICT, storedBuilds, type Told } from "./stored-builds.ts";

type Fitted = Extract<Suggestion, { readonly status: "fitted" }>;

async function fitted(
  told: readonly Told[],
  policy: LoadedPolicy = STANDARD,
  wanted = 0.05,
): Promise<Fitted> {
  const suggestion = await suggestPolicy(storedBuilds(told, policy), policy, wanted);
  if (suggestion.status !== "fitted") throw new Error(`no suggestion: ${suggestion.lacks.join(", ")}`);
  return suggestion;
}

describe("a suggestion", () => {
  it.each([
    ["standard", STANDARD],
    ["strict", STRICT],
  ] as const)("for the %s preset finds the growth from which on builds are bad", async (_name, policy) => {
    const { reached, thresholds, judged_on } = await fitted(growingBuilds(200), policy);
    expect(reached).toBe(true);
    const { false_promotions, missed_promotions } = judged_on.tally;
    expect(false_promotions.value).toBeLessThan(0.1);
    expect(missed_promotions.value).toBeLessThan(0.1);
    expect(judged_on.tally.correct.value).toBeGreaterThanOrEqual(judged_on.present.correct.value ?? 1);
    expect(thresholds.bounds.mdl_delta ?? 600).toBeGreaterThan(400);
  });

  it("is fitted to the earlier builds and judged on the later ones", async () => {
    const { fitted_on, judged_on } = await fitted(growingBuilds(100));
    expect([fitted_on.first, fitted_on.last]).toEqual([idOf(0), idOf(69)]);
    expect([judged_on.first, judged_on.last]).toEqual([idOf(70), idOf(99)]);
    expect(fitted_on.tally.good + fitted_on.tally.bad).toBe(70);
    expect(judged_on.tally.good + judged_on.tally.bad).toBe(30);
    expect(judged_on.present.good + judged_on.present.bad).toBe(30);
  });

  it("is the same whatever became of the builds that judge it", async () => {
    const told = growingBuilds(100);
    const turned = told.map((build, index): Told => {
      if (index < 70) return build;
      return { ...build, fate: build.fate === "good" ? "bad" : "good" };
    });
    const [one, other] = [await fitted(told), await fitted(turned)];
    expect(other.thresholds).toEqual(one.thresholds);
    expect(other.judged_on.tally.correct).not.toEqual(one.judged_on.tally.correct);
  });

  it("is the same each time", async () => {
    expect(await fitted(growingBuilds(90, 7))).toEqual(await fitted(growingBuilds(90, 7)));
  });

  it("looks at whichever metric tells bad builds from good ones", async () => {
    const next = numbers(3);
    const told = Array.from({ length: 120 }, (): Told => {
      const cache = next();
      const metrics = { cache_efficiency: measured(cache, "ratio", "reported") };
      return { mdl: Math.round(next() * 400) - 200, metrics, fate: cache < 0.3 ? "bad" : "good" };
    });
    const { thresholds, judged_on } = await fitted(told);
    expect(thresholds.bounds.cache_efficiency).toBeGreaterThan(0.2);
    expect(judged_on.tally.false_promotions.value).toBeLessThan(0.1);
  });

  it("does not require what a good part of the builds lacks", async () => {
    const next = numbers(5);
    const none = missing("nothing was reported", "ratio", "reported");
    const told = Array.from({ length: 100 }, (_, index): Told => {
      const coverage = next();
      const test_coverage = index % 2 === 0 ? none : measured(coverage, "ratio", "reported");
      const bad = index % 2 === 0 ? next() < 0.2 : coverage < 0.5;
      return { mdl: 0, metrics: { test_coverage }, fate: bad ? "bad" : "good" };
    });
    expect((await fitted(told)).thresholds.bounds).not.toHaveProperty("test_coverage");
  });

  it("comes as near as it can when nothing tells bad builds from good ones", async () => {
    const told = Array.from(
      { length: 60 },
      (_, index): Told => ({ mdl: 0, fate: index % 3 ? "good" : "bad" }),
    );
    const { reached, judged_on } = await fitted(told);
    expect(reached).toBe(false);
    expect(judged_on.tally.false_promotions.value).toBeCloseTo(1 / 3, 1);
  });

  it("does not exist for a history that is too short, and says what is missing", async () => {
    expect(await suggestPolicy([], STANDARD, 0.05)).toMatchObject({
      status: "not_enough_history",
      lacks: ["20 builds of known outcome (there are 0)", "3 known bad ones (there are 0)"],
    });
    const good = (count: number) => Array.from({ length: count }, (): Told => ({ mdl: 0, fate: "good" }));
    const bad = (count: number) => Array.from({ length: count }, (): Told => ({ mdl: 0, fate: "bad" }));
    const lacks = async (told: readonly Told[]) => {
      const suggestion = await suggestPolicy(storedBuilds(told), STANDARD, 0.05);
      return suggestion.status === "not_enough_history" ? suggestion.lacks : [];
    };
    expect(await lacks([...good(30), ...bad(2)])).toEqual(["3 known bad ones (there are 2)"]);
    expect(await lacks([...good(10), ...bad(3)])).toEqual(["20 builds of known outcome (there are 13)"]);
    expect(await lacks([...good(30), ...bad(4)])).toEqual([
      "a bad one among the earlier builds, which are fitted to",
    ]);
    expect(await lacks([...bad(30), ...good(4)])).toEqual(["a good one among the earlier builds"]);
    expect(await lacks([...bad(4), ...good(30)])).toEqual([]);
  });
});

describe("the lines to paste", () => {
  it.each([
    ["standard", STANDARD],
    ["strict", STRICT],
  ] as const)("into a %s policy give the very promotions that were counted", async (preset, policy) => {
    const builds = storedBuilds(growingBuilds(120), policy);
    const suggestion = await suggestPolicy(builds, policy, 0.05);
    if (suggestion.status !== "fitted") throw new Error("no suggestion");
    const text = [`preset: ${preset}`, ...thresholdLines(policy, suggestion.thresholds)].join("\n");
    const pasted = parsePolicy(text, { source: "pasted.yml", blob: null });
    const later = await replayPolicy(builds, pasted, 84);
    expect(later.replayed).toEqual(suggestion.judged_on.tally);
  });

  it("lift what the policy requires and the thresholds do not", async () => {
    expect(thresholdLines(STRICT, { promotion_threshold: 7.5, bounds: { mdl_delta: 300 } })).toEqual([
      "promotion_threshold: 7.5",
      "criteria:",
      '  mdl_delta: "<= 300"',
      '  cache_efficiency: { bound: ">= 0.6", required: false }',
      '  rubikstack_improvement: { bound: ">= 0.1", required: false }',
      '  test_coverage: { bound: ">= 0.8", required: false }',
    ]);
    expect(thresholdLines(STANDARD, { promotion_threshold: 6, bounds: {} })).toEqual([
      "promotion_threshold: 6",
    ]);
    const history = {
      ...STANDARD,
      criteria: { mdl_delta: { operator: "<=", bound: "history", required: true } },
    } as const;
    expect(thresholdLines(history, { promotion_threshold: 6, bounds: {} })).toEqual([
      "promotion_threshold: 6",
      "criteria:",
      "  mdl_delta: { required: false }",
    ]);
  });
});

describe("thresholds", () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const metric = share.chain((value) =>
    fc.constantFrom(
      measured(value, "ratio", "reported"),
      missing("nothing was reported", "ratio", "reported"),
      notApplicable("one agent", "ratio", "reported"),
    ),
  );
  const told = fc.record({
    mdl: fc.integer({ min: -1000, max: 4000 }),
    fate: fc.constantFrom("good" as const, "bad" as const),
    vbh: fc.constantFrom("PASS" as const, "SELF_SIGNED" as const, "FAIL" as const),
    metrics: fc.record({
      cache_efficiency: metric,
      rubikstack_improvement: metric,
      test_coverage: metric,
      tests_failed: fc.constantFrom(
        measured(0, "count", "reported"),
        measured(2, "count", "reported"),
        missing("no tests", "count", "reported"),
      ),
    }),
  });
  const bounds = fc.record(
    {
      mdl_delta: fc.integer({ min: -1000, max: 4000 }),
      cache_efficiency: share,
      rubikstack_improvement: share,
      test_coverage: share,
    },
    { requiredKeys: [] },
  );

  it("promote in the search what they promote in a policy", async () => {
    let promoted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(STANDARD, STRICT),
        fc.array(told, { minLength: 1, maxLength: 40 }),
        bounds,
        fc.integer({ min: 0, max: 20 }),
        async (policy, stories, bounded, half) => {
          const thresholds = { promotion_threshold: half / 2, bounds: bounded };
          const builds = storedBuilds(stories, null);
          const tried = withThresholds(policy, thresholds);
          const decided: boolean[] = [];
          for await (const { found, history } of withHistory(builds)) {
            decided.push(onMerits(judgeAgain(found, tried, history())).action === "promote");
          }
          const trials = await trialsOf(builds, policy, builds.length);
          const searched = trials.map((trial) => promotesOnMerits(trial, thresholds));
          promoted += searched.filter(Boolean).length;
          expect(searched).toEqual(decided);
        },
      ),
      { numRuns: 150 },
    );
    expect(promoted).toBeGreaterThan(0);
  });
});
