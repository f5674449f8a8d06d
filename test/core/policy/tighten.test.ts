import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measured } from "../../../core/metric.ts";
import {
  decide,
  type Evidence,
  PolicyError,
  parseCriteria,
  parsePolicy,
  tightenPolicy,
} from "../../../core/policy/index.ts";
import type { BuildMetrics } from "../../../core/registry/index.ts";
import { codeOf, messageOf } from "../code-of.ts";
import { buildWith, metricsWith } from "../registry/build-fixture.ts";

const policy = (text: string) => parsePolicy(text, { source: "policy.yml", blob: null });

describe("criteria for one promotion", () => {
  it("are read in any order and with spaces", () => {
    expect(parseCriteria(" score: 8, mdl:-100,cache :0.6,vbh:PASS,coverage:0.8, rubikstack:0.1")).toEqual({
      text: "score:8,mdl:-100,cache:0.6,vbh:pass,coverage:0.8,rubikstack:0.1",
      bounds: [
        { metric: "mdl_delta", operator: "<=", bound: -100 },
        { metric: "cache_efficiency", operator: ">=", bound: 0.6 },
        { metric: "test_coverage", operator: ">=", bound: 0.8 },
        { metric: "rubikstack_improvement", operator: ">=", bound: 0.1 },
      ],
      score: 8,
      subjects: [
        "performance_score",
        "mdl_delta",
        "cache_efficiency",
        "vbh",
        "test_coverage",
        "rubikstack_improvement",
      ],
    });
    expect(parseCriteria("vbh:pass")).toEqual({
      text: "vbh:pass",
      bounds: [],
      score: null,
      subjects: ["vbh"],
    });
  });

  it.each([
    ["", 'found ""'],
    ["mdl", 'found "mdl"'],
    ["mdl:-100,,cache:0.6", 'found ""'],
    ["cach:0.6", "did you mean cache?"],
    ["constructor:1", "the names are mdl, cache, coverage, rubikstack, vbh, score"],
    ["mdl:-100,mdl:-200", "mdl stands there twice"],
    ["cache:60", "found cache:60: write a number from 0 to 1 (80 % is 0.8)"],
    ["cache:60%", "found cache:60%"],
    ["score:11", "write a number from 0 to 10"],
    ["mdl:small", "found mdl:small: write a number"],
    ["mdl:1e3", "found mdl:1e3"],
    ["vbh:fail", "write vbh:pass"],
  ])("%j are refused", (text, found) => {
    expect(codeOf(() => parseCriteria(text))).toBe("E_POLICY_CRITERIA");
    expect(messageOf(() => parseCriteria(text))).toContain(found);
  });
});

describe("a tightened policy", () => {
  const tighten = (text: string, criteria: string) => tightenPolicy(policy(text), parseCriteria(criteria));

  it("requires the stricter bounds and says so", () => {
    const tightened = tighten("preset: strict", "mdl:-200,coverage:0.8,score:9");
    expect(tightened.criteria).toMatchObject({
      mdl_delta: { operator: "<=", bound: -200, required: true },
      test_coverage: { operator: ">=", bound: 0.8, required: true },
      cache_efficiency: { operator: ">=", bound: 0.6, required: true },
    });
    expect(tightened.promotion_threshold).toBe(9);
    expect(tightened.source).toBe("policy.yml with mdl:-200,coverage:0.8,score:9");
  });

  it("requires what the policy only scored", () => {
    expect(tighten("preset: standard", "coverage:0.9").criteria.test_coverage).toEqual({
      operator: ">=",
      bound: 0.9,
      required: true,
    });
    expect(tighten("preset: standard", "mdl:-100").criteria.mdl_delta).toEqual({
      operator: "<=",
      bound: "history",
      required: true,
      limit: -100,
    });
  });

  it("keeps the policy's exclusive or exact bound where it is the stricter one", () => {
    const strict = "criteria: { cache_efficiency: '> 0.6', test_coverage: '= 1' }";
    expect(tighten(strict, "cache:0.6,coverage:0.9").criteria).toMatchObject({
      cache_efficiency: { operator: ">", bound: 0.6, required: true },
      test_coverage: { operator: "=", bound: 1, required: true },
    });
  });

  it("keeps the stricter of two limits when it is tightened twice", () => {
    const once = tighten("preset: standard", "mdl:-100");
    expect(tightenPolicy(once, parseCriteria("mdl:50")).criteria.mdl_delta?.limit).toBe(-100);
    expect(tightenPolicy(once, parseCriteria("mdl:-500")).criteria.mdl_delta?.limit).toBe(-500);
  });

  it.each([
    ["preset: strict", "cache:0.5", "found cache hits >= 0.5 where the policy asks for >= 0.6"],
    ["preset: strict", "mdl:0", "where the policy asks for <= -100"],
    ["preset: standard", "coverage:0.5", "where the policy asks for >= 0.8"],
    ["preset: strict", "score:7", "found score:7 where the policy asks for a score of at least 8"],
  ])("of %s is never a looser one: %s", (text, criteria, found) => {
    expect(codeOf(() => tighten(text, criteria))).toBe("E_POLICY_LOOSER");
    expect(messageOf(() => tighten(text, criteria))).toContain(found);
  });

  it.each([
    ["criteria: { test_coverage: '= 0.5' }", "coverage:0.9"],
    ["criteria: { mdl_delta: '>= 0' }", "mdl:-100"],
  ])("of %s cannot ask for what the policy excludes: %s", (text, criteria) => {
    expect(codeOf(() => tighten(text, criteria))).toBe("E_POLICY_CONTRADICTION");
  });

  it("promotes only what the policy promotes", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const bytes = fc.integer({ min: -3000, max: 3000 });
    const value = fc.record({ mdl: bytes, cache: share, rubikstack: share, coverage: share });
    fc.assert(
      fc.property(
        fc.constantFrom("standard", "strict"),
        value,
        fc.array(value, { maxLength: 30 }),
        fc.record({ mdl: bytes, cache: share, rubikstack: share }, { requiredKeys: [] }),
        (preset, facts, earlier, wishes) => {
          const original = policy(`{ preset: ${preset}, promotion_threshold: 5 }`);
          const text = Object.entries(wishes).map(([name, bound]) => `${name}:${bound}`);
          fc.pre(text.length > 0);
          const tightened = tightenOrSkip(original, text.join(","));
          fc.pre(tightened !== null);
          const history = earlier.map(metricsOf);
          const actions = [tightened, original].map(
            (each) => each !== null && decide(evidenceOf(metricsOf(facts)), each, history),
          );
          const [strict, loose] = actions;
          if (!strict || !loose) return;
          expect(strict.score ?? 0).toBeLessThanOrEqual(loose.score ?? 0);
          if (strict.action === "promote") expect(loose.action).toBe("promote");
        },
      ),
      { numRuns: 300 },
    );
  });
});

function tightenOrSkip(original: ReturnType<typeof policy>, criteria: string) {
  try {
    return tightenPolicy(original, parseCriteria(criteria));
  } catch (error) {
    if (error instanceof PolicyError && error.code === "E_POLICY_LOOSER") return null;
    throw error;
  }
}

type Values = {
  readonly mdl: number;
  readonly cache: number;
  readonly rubikstack: number;
  readonly coverage: number;
};

function metricsOf({ mdl, cache, rubikstack, coverage }: Values): BuildMetrics {
  return metricsWith({
    mdl_delta: measured(mdl, "byte", "derived"),
    cache_efficiency: measured(cache, "ratio", "reported"),
    rubikstack_improvement: measured(rubikstack, "ratio", "reported"),
    test_coverage: measured(coverage, "ratio", "reported"),
  });
}

function evidenceOf(metrics: BuildMetrics): Evidence {
  const verification = { vbh_status: "PASS", vbh_compliance: 1 } as const;
  return { profile: "build", build: buildWith({ metrics }), verification };
}
