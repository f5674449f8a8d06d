import { CodedError } from "../coded-error.ts";

/**
 * E_POLICY_SYNTAX: the file is not YAML. E_POLICY_SCHEMA: it says something that a policy cannot say.
 * E_POLICY_PRESET: it names a preset that does not exist. E_POLICY_CONTRADICTION: two of its parts cannot both be meant.
 * E_POLICY_CRITERIA: criteria for one promotion that nobody can read. E_POLICY_LOOSER: such criteria ask for less than the policy.
 */
export type PolicyErrorCode =
  | "E_POLICY_SYNTAX"
  | "E_POLICY_SCHEMA"
  | "E_POLICY_PRESET"
  | "E_POLICY_CONTRADICTION"
  | "E_POLICY_CRITERIA"
  | "E_POLICY_LOOSER";

export class PolicyError extends CodedError<PolicyErrorCode> {}
