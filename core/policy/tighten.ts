import { holds } from "./judge-metric.ts";
import type { Criteria } from "./parse-criteria.ts";
import type { LoadedPolicy, PolicyCriterion } from "./policy.ts";
import { PolicyError } from "./policy-error.ts";
import { subjectLabel } from "./subject-label.ts";

type Wish = Criteria["bounds"][number];

/**
 * tightenPolicy gives a policy that asks for what the policy and the criteria ask for: every bound of the criteria becomes
 * required, a historical bound is never looser than it. What the result promotes, the policy promotes too. Throws E_POLICY_LOOSER
 * when the criteria ask for less than the policy, E_POLICY_CONTRADICTION when nothing could meet both.
 */
export function tightenPolicy(policy: LoadedPolicy, criteria: Criteria): LoadedPolicy {
  const { promotion_threshold } = policy;
  if (criteria.score !== null && criteria.score < promotion_threshold) {
    throw looser(`score:${criteria.score}`, `a score of at least ${promotion_threshold}`);
  }
  const tightened = criteria.bounds.map((wish) => [wish.metric, tighten(policy.criteria[wish.metric], wish)]);
  return {
    ...policy,
    promotion_threshold: criteria.score ?? promotion_threshold,
    criteria: { ...policy.criteria, ...Object.fromEntries(tightened) },
    source: `${policy.source} with ${criteria.text}`,
  };
}

function tighten(present: PolicyCriterion | undefined, wish: Wish): PolicyCriterion {
  const { metric, operator, bound } = wish;
  if (present === undefined) return { operator, bound, required: true };
  if (present.bound === "history")
    return { ...present, required: true, limit: stricter(present.limit, wish) };
  const asked = `${subjectLabel(metric)} ${operator} ${bound}`;
  const found = `${present.operator} ${present.bound}`;
  if (present.operator === "=") {
    if (holds(operator, present.bound, bound)) return { ...present, required: true };
    throw impossible(asked, found);
  }
  if (present.operator[0] !== operator[0]) {
    throw impossible(asked, `${found}, a bound from the other side`);
  }
  if (!holds(operator, bound, present.bound)) throw looser(asked, found);
  // Equal bounds: the policy's may be the stricter < or >.
  return bound === present.bound ? { ...present, required: true } : { operator, bound, required: true };
}

function stricter(limit: number | undefined, { operator, bound }: Wish): number {
  return limit === undefined || holds(operator, bound, limit) ? bound : limit;
}

function looser(asked: string, policy: string): PolicyError {
  return new PolicyError("E_POLICY_LOOSER", {
    what: `expected criteria that ask for more than the policy, found ${asked} where the policy asks for ${policy}`,
    remedy: "leave it out, or change the policy on the default branch",
  });
}

function impossible(asked: string, policy: string): PolicyError {
  return new PolicyError("E_POLICY_CONTRADICTION", {
    what: `the criteria ask for ${asked}, the policy for ${policy}`,
    remedy: "leave it out of the criteria, or change the policy on the default branch",
  });
}
