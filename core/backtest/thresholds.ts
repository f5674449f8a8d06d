import { withBound } from "../policy/curve.ts";
import type { Criterion, Decision, History, LoadedPolicy, PolicyCriterion } from "../policy/index.ts";
import { holds } from "../policy/judge-metric.ts";
import { SCORED_METRICS, type ScoredMetric } from "../policy/policy.ts";
import { type ResolvedPolicy, resolvePolicy } from "../policy/resolve-policy.ts";
import { type ScoreInputs, scoreOf } from "../policy/score.ts";
import type { FoldedBuild } from "../registry/index.ts";
import { type Builds, withHistory } from "./history-so-far.ts";
import { judgeAgain } from "./judge-again.ts";
import { knownOutcome, type Outcome } from "./known-outcome.ts";
import { isAlwaysRequired } from "./on-merits.ts";

/** The numbers of a policy that are fitted. A metric without a bound is scored, but not required. */
export type Thresholds = {
  readonly promotion_threshold: number;
  readonly bounds: { readonly [metric in ScoredMetric]?: number };
};

/** A build of known outcome with all that its decision under any thresholds depends on. */
export type Trial = {
  readonly found: FoldedBuild;
  readonly outcome: Exclude<Outcome, "unknown">;
  /** Under the policy as it is. */
  readonly decision: Decision;
  /** Something that no threshold changes keeps it from being promoted. */
  readonly blocked: boolean;
  readonly values: ScoreInputs["values"];
  /** Curves as the policy has them, and as they are before the policy's own bounds move them. */
  readonly own: ResolvedPolicy;
  readonly free: ResolvedPolicy;
};

/** operatorOf gives the side from which a metric is bounded. */
export function operatorOf(metric: ScoredMetric): "<=" | ">=" {
  return metric === "mdl_delta" ? "<=" : ">=";
}

/** trialsOf prepares the newest `most` builds of known outcome for many thresholds. */
export async function trialsOf(
  builds: Builds,
  policy: LoadedPolicy,
  most: number,
): Promise<readonly Trial[]> {
  const known: Known[] = [];
  for await (const { found, history } of withHistory(builds)) {
    const outcome = knownOutcome(found);
    if (outcome === "unknown") continue;
    known.push({ found, outcome, history: history() });
    if (known.length > most) known.shift();
  }
  return known.map((build) => trialOf(build, policy));
}

type Known = Pick<Trial, "found" | "outcome"> & { readonly history: History };

function trialOf({ found, outcome, history }: Known, policy: LoadedPolicy): Trial {
  const decision = judgeAgain(found, policy, history);
  const { metrics } = found.build;
  const values = Object.fromEntries(SCORED_METRICS.map((metric) => [metric, metrics[metric].value]));
  const criteria = Object.entries(policy.criteria).filter(([metric]) => !isScored(metric));
  const free = { ...policy, criteria: Object.fromEntries(criteria) };
  return {
    found,
    outcome,
    decision,
    blocked: decision.criteria.some(blocks),
    values: values as Trial["values"],
    own: resolvePolicy(policy, history),
    free: resolvePolicy(free, history),
  };
}

/**
 * promotesOnMerits tells whether a build would be promoted with these thresholds in the policy, questions that every policy asks
 * answered with yes. It agrees with onMerits of the decision under a policy with these numbers.
 */
export function promotesOnMerits(trial: Trial, { promotion_threshold, bounds }: Thresholds): boolean {
  const { values, blocked } = trial;
  if (blocked || SCORED_METRICS.every((metric) => values[metric] === null)) return false;
  if (!SCORED_METRICS.every((metric) => keeps(trial, metric, bounds[metric]))) return false;
  const scored = SCORED_METRICS.flatMap((metric, index) => {
    const bound = bounds[metric];
    const rule = (bound === undefined ? trial.own : trial.free).scored[index];
    if (rule === undefined) return [];
    if (bound === undefined) return [rule];
    return [{ ...rule, curve: withBound(rule.curve, operatorOf(metric), bound, 1) }];
  });
  const { score } = scoreOf({ ...trial.own, scored }, { values, vbh: "PASS" });
  return score !== null && score >= promotion_threshold;
}

function keeps({ values, found }: Trial, metric: ScoredMetric, bound: number | undefined): boolean {
  if (bound === undefined) return true;
  const value = values[metric];
  if (value === null) return found.build.metrics[metric].status === "not_applicable";
  return holds(operatorOf(metric), value, bound);
}

/** A required criterion that does not hold, that no threshold decides and that is not an open question to every policy. */
function blocks({ subject, required, verdict }: Criterion): boolean {
  if (!required || isScored(subject) || subject === "performance_score") return false;
  return verdict === "fail" || (verdict === "missing" && !isAlwaysRequired(subject));
}

function isScored(name: string): name is ScoredMetric {
  return SCORED_METRICS.some((metric) => metric === name);
}

/** withThresholds gives the policy with these numbers; bounds that they do not name are kept for the score alone. */
export function withThresholds(policy: LoadedPolicy, thresholds: Thresholds): LoadedPolicy {
  const criteria: { [metric in ScoredMetric]?: PolicyCriterion } = {};
  for (const metric of SCORED_METRICS) {
    const bound = thresholds.bounds[metric];
    const own = policy.criteria[metric];
    if (bound !== undefined) criteria[metric] = { operator: operatorOf(metric), bound, required: true };
    else if (own !== undefined) criteria[metric] = { ...own, required: false };
  }
  const { promotion_threshold } = thresholds;
  return { ...policy, promotion_threshold, criteria: { ...policy.criteria, ...criteria } };
}
