import { CodedError } from "../coded-error.ts";

/**
 * E_POLICY_SYNTAX: the file is not YAML. E_POLICY_SCHEMA: it says something that a policy cannot say.
 * E_POLICY_PRESET: it names a preset that does not exist.
 */
export type PolicyErrorCode = "E_POLICY_SYNTAX" | "E_POLICY_SCHEMA" | "E_POLICY_PRESET";

export class PolicyError extends CodedError<PolicyErrorCode> {}
