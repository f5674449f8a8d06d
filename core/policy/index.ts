export {
  type ChannelPolicy,
  channelNamed,
  type FreezeWindow,
  type HealthCheck,
} from "./channel-policy.ts";
export { decide } from "./decide.ts";
export type { Action, Criterion, CriterionSubject, Decision, ReasonCode, ScorePart } from "./decision.ts";
export type { Evidence, History } from "./evidence.ts";
export { type ActiveFreeze, activeFreeze, nextFreeze } from "./freeze.ts";
export { type Criteria, parseCriteria } from "./parse-criteria.ts";
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
export { type StarterPolicy, starterPolicy } from "./starter-policy.ts";
export { tightenPolicy } from "./tighten.ts";
