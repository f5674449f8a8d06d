import { PolicyError } from "./policy-error.ts";

/** schemaError is the error of a policy file that says something a policy cannot say. */
export function schemaError(source: string, found: string): PolicyError {
  return new PolicyError("E_POLICY_SCHEMA", {
    what: `${source} is not a policy: ${found}`,
    remedy: "see docs/policy.md, or let an editor check it against registry/schemas/policy.schema.json",
  });
}

/** contradiction is the error of a policy file whose parts cannot all be meant. */
export function contradiction(source: string, found: string, remedy: string): PolicyError {
  return new PolicyError("E_POLICY_CONTRADICTION", {
    what: `${source} contradicts itself: ${found}`,
    remedy,
  });
}
