import { parseAllDocuments } from "yaml";
import { oneLine } from "../one-line.ts";
import { METRIC_NAMES, type MetricName } from "../registry/build-record.ts";
import { closestName, faultText, schemaCheck } from "../schema/index.ts";
import { parseBound } from "./parse-bound.ts";
import { type ChannelEntry, parseChannels } from "./parse-channels.ts";
import {
  BUILT_IN,
  type LoadedPolicy,
  type Policy,
  type PolicyCriterion,
  type PolicySource,
  PRESET_NAMES,
  type PresetName,
} from "./policy.ts";
import { PolicyError } from "./policy-error.ts";
import { contradiction, schemaError } from "./policy-fault.ts";
import { POLICY_SCHEMA } from "./policy-schema.ts";
import { PRESETS, STANDARD } from "./presets.ts";

/** A policy file after YAML and schema. */
type PolicyFile = {
  readonly preset?: PresetName;
  readonly enforce?: boolean;
  readonly promotion_threshold?: number;
  readonly rollback_threshold?: number;
  readonly criteria?: { readonly [metric in MetricName]?: CriterionEntry };
  readonly sources?: Partial<Policy["sources"]>;
  readonly review?: Policy["review"];
  readonly inline_signing?: Policy["inline_signing"];
  readonly root?: string;
  readonly recorder_identity?: string;
  readonly channels?: readonly ChannelEntry[];
};
type CriterionEntry = string | { readonly bound?: string; readonly required?: boolean };

const MAX_CHARACTERS = 64 * 1024;
const ALWAYS_REQUIRED = ["tests_failed", "conclusion", "vbh", "source"];

const check = schemaCheck(POLICY_SCHEMA);

/**
 * parsePolicy reads a policy file's YAML text and fills in what it leaves out from its preset (standard when
 * it names none). Throws E_POLICY_SYNTAX (with line and column), E_POLICY_PRESET, E_POLICY_SCHEMA (with the
 * nearest known key), E_POLICY_CONTRADICTION.
 */
export function parsePolicy(text: string, where: PolicySource): LoadedPolicy {
  const value = parseYaml(text, where.source);
  refuseUnknownPreset(value, where.source);
  refuseAlwaysRequired(value, where.source);
  const fault = check(value);
  if (fault !== null) throw schemaError(where.source, faultText(fault));
  return { ...complete(value as PolicyFile, where.source), ...where };
}

/** builtInPolicy is the policy of a repository that has none: the standard preset, observing only. */
export function builtInPolicy(): LoadedPolicy {
  return { ...STANDARD, enforce: false, source: BUILT_IN, blob: null };
}

function parseYaml(text: string, source: string): unknown {
  if (text.length > MAX_CHARACTERS) {
    throw syntaxError(source, `more than ${MAX_CHARACTERS} characters`);
  }
  const [document, second] = parseAllDocuments(text, { prettyErrors: true, logLevel: "silent" });
  if (document === undefined || !("errors" in document)) return {};
  // Either would have another reader of the file see another policy.
  if (second !== undefined) throw syntaxError(source, "more than one document");
  if (/^%YAML/m.test(text)) throw syntaxError(source, "a YAML version directive");
  const [error] = document.errors;
  if (error !== undefined) throw syntaxError(source, firstLine(error.message), error);
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    // An anchor may stand inside itself; such a value has no end.
    JSON.stringify(value);
    return value;
  } catch (cause) {
    throw syntaxError(source, cause instanceof Error ? firstLine(cause.message) : "no value", cause);
  }
}

function refuseUnknownPreset(value: unknown, source: string): void {
  const name = property(value, "preset");
  if (typeof name !== "string" || PRESET_NAMES.some((known) => known === name)) return;
  const near = closestName(name, PRESET_NAMES);
  throw new PolicyError("E_POLICY_PRESET", {
    what: `expected a preset of ${PRESET_NAMES.join(", ")} in ${source}, found ${JSON.stringify(name.slice(0, 60))}`,
    remedy: near === null ? "name one of them" : `did you mean ${near}?`,
  });
}

function refuseAlwaysRequired(value: unknown, source: string): void {
  const criteria = property(value, "criteria");
  const named = ALWAYS_REQUIRED.find((subject) => property(criteria, subject) !== undefined);
  if (named !== undefined) {
    throw schemaError(source, `criteria.${named} is always required and cannot be changed by a policy`);
  }
}

function complete(file: PolicyFile, source: string): Policy {
  const preset = PRESETS[file.preset ?? "standard"];
  refuseContradictions(file, preset, source);
  return {
    ...preset,
    enforce: file.enforce ?? preset.enforce,
    promotion_threshold: file.promotion_threshold ?? preset.promotion_threshold,
    rollback_threshold: file.rollback_threshold ?? preset.rollback_threshold,
    criteria: completeCriteria(file.criteria ?? {}, preset, source),
    sources: { ...preset.sources, ...file.sources },
    review: file.review ?? preset.review,
    inline_signing: file.inline_signing ?? preset.inline_signing,
    root: file.root?.slice("sha256:".length) ?? null,
    recorder_identity: file.recorder_identity ?? preset.recorder_identity,
    channels: file.channels === undefined ? preset.channels : parseChannels(file.channels, source),
  };
}

function refuseContradictions(file: PolicyFile, preset: Policy, source: string): void {
  const { rollback_threshold = 0, promotion_threshold = preset.promotion_threshold, channels = [] } = file;
  if (rollback_threshold > promotion_threshold) {
    const found = `rollback_threshold ${rollback_threshold} is above promotion_threshold ${promotion_threshold}`;
    throw contradiction(source, found, "lower the one or raise the other");
  }
  const automatic = channels.find(({ auto_promote }) => auto_promote === true);
  if (file.review === "human" && automatic !== undefined) {
    const found = `review: human keeps every build from being promoted by itself, but ${automatic.name} has auto_promote`;
    throw contradiction(source, found, "put review: human on the channels that need it");
  }
}

function completeCriteria(
  entries: NonNullable<PolicyFile["criteria"]>,
  preset: Policy,
  source: string,
): Policy["criteria"] {
  const criteria: { [metric in MetricName]?: PolicyCriterion } = { ...preset.criteria };
  for (const metric of METRIC_NAMES) {
    const entry = entries[metric];
    if (entry !== undefined) criteria[metric] = criterion(metric, entry, preset.criteria[metric], source);
  }
  return criteria;
}

function criterion(
  metric: MetricName,
  entry: CriterionEntry,
  preset: PolicyCriterion | undefined,
  source: string,
): PolicyCriterion {
  if (typeof entry === "string") return { ...parseBound(metric, entry, source), required: true };
  const required = entry.required ?? preset?.required ?? true;
  if (entry.bound !== undefined) return { ...parseBound(metric, entry.bound, source), required };
  if (preset !== undefined) return { ...preset, required };
  throw schemaError(source, `criteria.${metric} lacks a bound, and the preset has none to keep`);
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

function firstLine(message: string): string {
  return oneLine((message.split("\n")[0] ?? message).replace(/:$/, ""), 200);
}

function syntaxError(source: string, found: string, cause?: unknown): PolicyError {
  return new PolicyError("E_POLICY_SYNTAX", {
    what: `expected YAML in ${source}, found: ${found}`,
    remedy: "mend the file; registry/presets/standard.yml is an example",
    cause,
  });
}
