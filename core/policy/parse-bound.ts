import type { MetricName } from "../registry/build-record.ts";
import type { Operator, PolicyCriterion } from "./policy.ts";
import { contradiction, schemaError } from "./policy-fault.ts";
import { BOUND_FORM } from "./policy-schema.ts";

type Range = { readonly least: number; readonly most: number };
const SHARE: Range = { least: 0, most: 1 };
const AMOUNT: Range = { least: 0, most: Number.POSITIVE_INFINITY };

/** Values that a metric can have at all. */
const RANGES: { readonly [metric in MetricName]: Range } = {
  mdl_delta: { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
  novelty: AMOUNT,
  removal: AMOUNT,
  repo_bytes: AMOUNT,
  cache_efficiency: SHARE,
  measurement_cache: SHARE,
  rubikstack_improvement: { least: Number.NEGATIVE_INFINITY, most: 1 },
  test_coverage: SHARE,
  tests_total: AMOUNT,
  tests_failed: AMOUNT,
  duration_ms: AMOUNT,
};

/**
 * parseBound reads `<= 500`, a text of BOUND_FORM. Throws E_POLICY_SCHEMA for a share outside 0..1, which is nearly always a
 * percentage, and E_POLICY_CONTRADICTION for a bound that no value can keep.
 */
export function parseBound(
  metric: MetricName,
  text: string,
  source: string,
): Pick<PolicyCriterion, "operator" | "bound"> {
  const [, sign = "=", digits = "0"] = new RegExp(BOUND_FORM).exec(text) ?? [];
  const operator = sign as Operator;
  const bound = Number(digits);
  const range = RANGES[metric];
  if (range === SHARE && (bound < 0 || bound > 1)) {
    throw schemaError(source, `criteria.${metric} is a share from 0 to 1 (80 % is 0.8), found ${bound}`);
  }
  if (!canHold(operator, bound, range)) {
    const limit =
      operator.startsWith("<") || bound < range.least ? `under ${range.least}` : `over ${range.most}`;
    throw contradiction(
      source,
      `criteria.${metric} asks for ${text.trim()}, and it is never ${limit}`,
      "mend the bound",
    );
  }
  return { operator, bound };
}

function canHold(operator: Operator, bound: number, { least, most }: Range): boolean {
  switch (operator) {
    case "<=":
      return least <= bound;
    case "<":
      return least < bound;
    case ">=":
      return most >= bound;
    case ">":
      return most > bound;
    case "=":
      return least <= bound && bound <= most;
  }
}
