import { METRIC_NAMES, type MetricName } from "../registry/build-record.ts";
import { withBound } from "./curve.ts";
import type { History } from "./evidence.ts";
import { earlierValues, HISTORY_MINIMUM, historyCurve } from "./history-curve.ts";
import { holds } from "./judge-metric.ts";
import {
  type Curve,
  type Operator,
  type Policy,
  type PolicyCriterion,
  SCORED_METRICS,
  type ScoredMetric,
} from "./policy.ts";

/** One metric's criterion with its bound as a number. `note` says where a historical bound comes from. */
export type MetricRule = {
  readonly metric: MetricName;
  readonly operator: Operator;
  readonly bound: number;
  readonly required: boolean;
  readonly note: string;
};

export type ScoredRule = { readonly metric: ScoredMetric; readonly weight: number; readonly curve: Curve };

/** A policy with the repository's history worked in. */
export type ResolvedPolicy = {
  readonly rules: readonly MetricRule[];
  readonly scored: readonly ScoredRule[];
  readonly vbhWeight: number;
};

type Usual = { readonly curve: Curve; readonly note: string };

/**
 * resolvePolicy puts numbers in place of `history` and moves each scoring curve to the bound that the policy
 * asks for. Failed tests are always required to be 0.
 */
export function resolvePolicy(policy: Policy, history: History): ResolvedPolicy {
  const usual = new Map(SCORED_METRICS.map((metric) => [metric, usualCurve(policy, metric, history)]));
  return {
    rules: METRIC_NAMES.flatMap((metric) => ruleOf(policy, metric, usual.get(metric as ScoredMetric))),
    scored: SCORED_METRICS.map((metric) => scoredRule(policy, metric, usual.get(metric))),
    vbhWeight: policy.scoring.vbh.weight,
  };
}

function usualCurve(policy: Policy, metric: ScoredMetric, history: History): Usual {
  const { curve, history: followsHistory } = policy.scoring[metric];
  if (!followsHistory) return { curve, note: "" };
  const values = earlierValues(metric, history);
  if (values.length < HISTORY_MINIMUM) {
    const soFar = `${values.length} of ${HISTORY_MINIMUM} earlier builds measured`;
    return { curve, note: `a wide bound until there is a history, ${soFar}` };
  }
  const share = metric === "mdl_delta" ? 95 : 5;
  return {
    curve: historyCurve(metric, values),
    note: `the ${share}th percentile of ${values.length} earlier builds`,
  };
}

function ruleOf(policy: Policy, metric: MetricName, usual: Usual | undefined): readonly MetricRule[] {
  if (metric === "tests_failed") return [{ metric, operator: "=", bound: 0, required: true, note: "" }];
  const criterion = policy.criteria[metric];
  if (criterion === undefined) return [];
  const { operator, bound, required } = criterion;
  if (bound !== "history") return [{ metric, operator, bound, required, note: "" }];
  if (usual === undefined) return [];
  const limited = limitedBound(criterion, usual.curve.bound);
  return limited === null
    ? [{ metric, operator, bound: usual.curve.bound, required, note: usual.note }]
    : [{ metric, operator, bound: limited, required, note: "" }];
}

/** The limit of a historical bound where it is the stricter of the two, else null. */
function limitedBound({ operator, limit }: PolicyCriterion, usual: number): number | null {
  return limit === undefined || holds(operator, usual, limit) ? null : limit;
}

function scoredRule(policy: Policy, metric: ScoredMetric, usual: Usual | undefined): ScoredRule {
  const { weight, curve: fixed } = policy.scoring[metric];
  const curve = usual?.curve ?? fixed;
  const criterion = policy.criteria[metric];
  if (criterion === undefined) return { metric, weight, curve };
  const bound = criterion.bound === "history" ? limitedBound(criterion, curve.bound) : criterion.bound;
  if (bound === null) return { metric, weight, curve };
  return { metric, weight, curve: withBound(curve, criterion.operator, bound, 1) };
}
