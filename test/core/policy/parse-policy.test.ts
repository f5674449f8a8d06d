import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtInPolicy, type LoadedPolicy, PRESETS, parsePolicy } from "../../../core/policy/index.ts";
import { codeOf, messageOf } from "../code-of.ts";

const WHERE = { source: ".github/quantum-forge.yml", blob: "1".repeat(40) };
const policy = (text: string): LoadedPolicy => parsePolicy(text, WHERE);
const codeFor = (text: string) => codeOf(() => policy(text));
const messageFor = (text: string) => messageOf(() => policy(text));
const presetFile = (name: string) =>
  readFileSync(new URL(`../../../registry/presets/${name}.yml`, import.meta.url), "utf8");

describe("policies", () => {
  it("that say nothing are the standard preset, enforced", () => {
    for (const text of ["", "# nothing yet\n", "{}"]) {
      expect(policy(text)).toEqual({ ...PRESETS.standard, ...WHERE });
    }
  });

  it("that do not exist are the standard preset, observing only", () => {
    expect(builtInPolicy()).toEqual({ ...PRESETS.standard, enforce: false, source: "built in", blob: null });
  });

  it("take from their preset what they leave out", () => {
    const { criteria, sources, ...rest } = policy(`
preset: strict
enforce: false
promotion_threshold: 7.5
criteria:
  cache_efficiency: "> 0.5"
  test_coverage: { required: false }
  rubikstack_improvement: { bound: ">=0.2" }
  duration_ms: "<= 600000"
sources:
  refs: [refs/heads/release/**]
review: human
`);
    expect(rest).toMatchObject({
      preset: "strict",
      enforce: false,
      promotion_threshold: 7.5,
      review: "human",
    });
    expect(criteria).toEqual({
      mdl_delta: { operator: "<=", bound: -100, required: true },
      cache_efficiency: { operator: ">", bound: 0.5, required: true },
      rubikstack_improvement: { operator: ">=", bound: 0.2, required: true },
      test_coverage: { operator: ">=", bound: 0.8, required: false },
      duration_ms: { operator: "<=", bound: 600000, required: true },
    });
    expect(sources).toEqual({ ...PRESETS.strict.sources, refs: ["refs/heads/release/**"] });
  });

  it("that are no YAML are refused with the place", () => {
    expect(codeFor("a: [1")).toBe("E_POLICY_SYNTAX");
    expect(messageFor("enforce: true\nenforce: false\n")).toContain("at line 2, column 1");
    expect(codeFor("- &a [*a, *b]")).toBe("E_POLICY_SYNTAX");
    expect(codeFor("&a [*a]")).toBe("E_POLICY_SYNTAX");
    expect(codeFor("enforce: false\n---\nenforce: true\n")).toBe("E_POLICY_SYNTAX");
    expect(codeFor("%YAML 1.1\n---\nenforce: no\n")).toBe("E_POLICY_SYNTAX");
    expect(codeFor(`# ${"x".repeat(70_000)}`)).toBe("E_POLICY_SYNTAX");
  });

  it("that grow by aliases are refused", () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    expect(codeFor(["a0: &a0 [x]", ...levels].join("\n"))).toBe("E_POLICY_SYNTAX");
  });

  it("that name an unknown preset are told the nearest", () => {
    expect(codeFor("preset: stict")).toBe("E_POLICY_PRESET");
    expect(messageFor("preset: stict")).toContain("did you mean strict?");
    expect(messageFor("preset: zzzzzzzz")).toContain("name one of them");
  });

  it.each([
    ["promotion-threshold: 8", 'unknown key "promotion-threshold" (did you mean promotion_threshold?)'],
    ["criteria: { cache_eficiency: '>= 0.5' }", "did you mean cache_efficiency?"],
    ["criteria: { mdl_delta: { bond: '<= 5' } }", "did you mean bound?"],
    ["criteria: { mdl_delta: '5 or less' }", 'criteria.mdl_delta must look like "<= 500"'],
    ["criteria: { mdl_delta: {} }", "criteria.mdl_delta must NOT have fewer than 1"],
    ["criteria: { test_coverage: '>= 80' }", "share from 0 to 1 (80 % is 0.8), found 80"],
    ["criteria: { tests_total: { required: true } }", "criteria.tests_total lacks a bound"],
    ["criteria: { tests_failed: '<= 3' }", "criteria.tests_failed is always required"],
    ["criteria: { vbh: PASS }", "criteria.vbh is always required"],
    ["promotion_threshold: 11", "promotion_threshold must be <= 10, found 11"],
    ["enforce: maybe", "enforce must be boolean"],
    ["review: robot", 'review must be one of "none", "human"'],
    ["preset: 3", 'preset must be one of "strict", "standard"'],
    ["sources: { refs: [] }", "sources.refs must NOT have fewer than 1 items"],
    ["[]", "the document must be object"],
    ["__proto__: { enforce: false }", 'unknown key "__proto__"'],
  ])("%s is refused", (text, fault) => {
    expect(codeFor(text)).toBe("E_POLICY_SCHEMA");
    expect(messageFor(text)).toContain(fault);
  });

  it.each([
    ["test_coverage: '> 1'", "criteria.test_coverage asks for > 1, and it is never over 1"],
    ["cache_efficiency: '< 0'", "criteria.cache_efficiency asks for < 0, and it is never under 0"],
    ["rubikstack_improvement: '>= 1.5'", "is never over 1"],
    ["duration_ms: '<= -1'", "is never under 0"],
    ["tests_total: '= -3'", "is never under 0"],
  ])("with the bound %s, which no value can keep, are refused", (criterion, found) => {
    expect(codeFor(`criteria: { ${criterion} }`)).toBe("E_POLICY_CONTRADICTION");
    expect(messageFor(`criteria: { ${criterion} }`)).toContain(found);
  });
});

describe("preset files", () => {
  it.each(["strict", "standard"] as const)("%s.yml is a policy equal to its constant", (name) => {
    expect(policy(presetFile(name))).toEqual({ ...PRESETS[name], ...WHERE });
  });

  it("say every number themselves: strict.yml under the other preset asks for the same", () => {
    const swapped = policy(presetFile("strict").replace("preset: strict", "preset: standard"));
    expect(swapped.criteria).toEqual(PRESETS.strict.criteria);
    for (const name of ["strict", "standard"]) {
      expect(Object.keys(parse(presetFile(name))).sort()).toEqual(
        [
          "channels",
          "criteria",
          "enforce",
          "inline_signing",
          "preset",
          "promotion_threshold",
          "review",
          "rollback_threshold",
          "sources",
        ].sort(),
      );
    }
  });
});
