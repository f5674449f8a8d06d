import type { MetricName } from "../registry/build-record.ts";
import { closestName } from "../schema/index.ts";
import type { CriterionSubject } from "./decision.ts";
import type { ScoredMetric } from "./policy.ts";
import { PolicyError } from "./policy-error.ts";

/** What a person asks of one promotion beyond the policy. */
export type Criteria = {
  /** As it was written, without spaces. */
  readonly text: string;
  readonly bounds: readonly {
    readonly metric: ScoredMetric;
    readonly operator: "<=" | ">=";
    readonly bound: number;
  }[];
  /** The least score; null: nothing is asked of it. */
  readonly score: number | null;
  /** What of a decision has to hold. */
  readonly subjects: readonly CriterionSubject[];
};

type Range = { readonly least: number; readonly most: number };
const SHARE: Range = { least: 0, most: 1 };

const BOUNDS = {
  mdl: { metric: "mdl_delta", operator: "<=", range: { least: -1e15, most: 1e15 } },
  cache: { metric: "cache_efficiency", operator: ">=", range: SHARE },
  coverage: { metric: "test_coverage", operator: ">=", range: SHARE },
  rubikstack: { metric: "rubikstack_improvement", operator: ">=", range: { least: -1e15, most: 1 } },
} as const satisfies {
  readonly [name: string]: { readonly metric: MetricName; readonly operator: string; readonly range: Range };
};
type BoundName = keyof typeof BOUNDS;

const NAMES = [...Object.keys(BOUNDS), "vbh", "score"];
const EXAMPLE = "mdl:-100,cache:0.6,coverage:0.8,rubikstack:0.1,vbh:pass,score:8";

/**
 * parseCriteria reads `mdl:-100,cache:0.6,vbh:pass`: at most -100 bytes, at least 60 % of cache hits, VBH PASS. Every name at
 * most once. Throws E_POLICY_CRITERIA.
 */
export function parseCriteria(text: string): Criteria {
  const parts = text.split(",").map((part) => part.trim());
  const pairs = parts.map((part) => pairOf(part));
  const names = pairs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw unreadable(`${twice} stands there twice`, "keep the one that you mean");
  const score = pairs.find(({ name }) => name === "score");
  return {
    text: pairs.map(({ name, value }) => `${name}:${value}`).join(","),
    bounds: pairs.flatMap(({ name, value }) => boundOf(name, value)),
    score: score === undefined ? null : numberOf("score", score.value, { least: 0, most: 10 }),
    subjects: names.map(subjectOf),
  };
}

type Pair = { readonly name: string; readonly value: string };

function pairOf(part: string): Pair {
  const [, name = "", value = ""] = /^([A-Za-z_-]+)\s*:\s*(\S+)$/.exec(part) ?? [];
  if (name === "") throw unreadable(`found ${JSON.stringify(part.slice(0, 60))}`, `write it as ${EXAMPLE}`);
  if (!NAMES.includes(name)) {
    const near = closestName(name, NAMES);
    const remedy = near === null ? `the names are ${NAMES.join(", ")}` : `did you mean ${near}?`;
    throw unreadable(`found the unknown name ${JSON.stringify(name.slice(0, 60))}`, remedy);
  }
  if (name === "vbh" && value.toLowerCase() !== "pass") {
    throw unreadable(`found vbh:${value.slice(0, 60)}`, "write vbh:pass; nothing else can be asked of it");
  }
  return { name, value: name === "vbh" ? "pass" : value };
}

function boundOf(name: string, value: string): Criteria["bounds"] {
  if (!Object.hasOwn(BOUNDS, name)) return [];
  const { metric, operator, range } = BOUNDS[name as BoundName];
  return [{ metric, operator, bound: numberOf(name, value, range) }];
}

function numberOf(name: string, text: string, { least, most }: Range): number {
  const value = /^[+-]?[0-9]{1,15}(?:\.[0-9]{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const remedy =
    least === 0 ? `write a number from 0 to ${most}${most === 1 ? " (80 % is 0.8)" : ""}` : "write a number";
  throw unreadable(`found ${name}:${text.slice(0, 60)}`, remedy);
}

function unreadable(found: string, remedy: string): PolicyError {
  return new PolicyError("E_POLICY_CRITERIA", {
    what: `expected criteria such as mdl:-100,cache:0.6,vbh:pass, ${found}`,
    remedy,
  });
}

function subjectOf(name: string): CriterionSubject {
  if (name === "score") return "performance_score";
  return name in BOUNDS ? BOUNDS[name as BoundName].metric : "vbh";
}
