export { decide } from "./decide.ts";
export type { Action, Criterion, CriterionSubject, Decision, ReasonCode, ScorePart } from "./decision.ts";
export type { Evidence, History } from "./evidence.ts";
export { builtInPolicy, parsePolicy } from "./parse-policy.ts";
export {
  type LoadedPolicy,
  type Policy,
  type PolicyCriterion,
  type PolicySource,
  PRESET_NAMES,
  type PresetName,
} from "./policy.ts";
export { PolicyError, type PolicyErrorCode } from "./policy-error.ts";
export { POLICY_SCHEMA } from "./policy-schema.ts";
export { PRESETS } from "./presets.ts";
