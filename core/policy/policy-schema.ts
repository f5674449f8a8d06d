import type { MetricName } from "../registry/build-record.ts";
import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";
import { GITHUB_WORKFLOW_FORM } from "../vbh/keyless/index.ts";
import { CHANNELS_SCHEMA } from "./channels-schema.ts";
import { PRESET_NAMES } from "./policy.ts";
import { STANDARD } from "./presets.ts";

export const BOUND_FORM = "^ *(<=|>=|<|>|=) *(-?[0-9]{1,15}(?:\\.[0-9]{1,9})?) *$";

const bound = (description: string, example: string): JsonSchema => ({
  description,
  type: "string",
  pattern: BOUND_FORM,
  maxLength: 64,
  examples: [example],
});

/** A bound alone requires it; the long form can change either half of what the preset says. */
const criterion = (description: string, example: string): JsonSchema => ({
  description,
  type: ["string", "object"],
  pattern: BOUND_FORM,
  maxLength: 64,
  examples: [example, { bound: example, required: false }],
  additionalProperties: false,
  minProperties: 1,
  properties: {
    bound: bound("The bound; inclusive unless written < or >. Left out: the preset's.", example),
    required: {
      description:
        "Whether a build outside the bound, or without a value, can be promoted. Left out: the preset's.",
      type: "boolean",
    },
  },
});

/** tests_failed is not here: it is always required to be 0. */
const CRITERIA: { readonly [metric in Exclude<MetricName, "tests_failed">]: JsonSchema } = {
  mdl_delta: criterion("Growth of the description length, bytes; negative is simpler.", "<= 500"),
  novelty: criterion("Information that the change adds, bytes.", "<= 20000"),
  removal: criterion("Information that the change takes away, bytes.", "<= 20000"),
  repo_bytes: criterion("Description length of the whole tree, bytes.", "<= 2000000"),
  cache_efficiency: criterion("Cache hits by look-ups, 0..1.", ">= 0.6"),
  measurement_cache: criterion("Hit rate of our own measurement cache, 0..1.", ">= 0.5"),
  rubikstack_improvement: criterion("Share of time that the pipeline's plan saves, at most 1.", ">= 0.1"),
  test_coverage: criterion("Line coverage, 0..1.", ">= 0.8"),
  tests_total: criterion("Number of test cases.", ">= 1"),
  duration_ms: criterion("Duration of the pipeline, milliseconds.", "<= 600000"),
};

const score = (description: string, standard: number): JsonSchema => ({
  description,
  type: "number",
  minimum: 0,
  maximum: 10,
  default: standard,
});

const patterns = (description: string, standard: readonly string[]): JsonSchema => ({
  description,
  type: "array",
  minItems: 1,
  maxItems: 64,
  items: { type: "string", minLength: 1, maxLength: 256 },
  default: standard,
});

/** .github/quantum-forge.yml. Every key may be left out. */
export const POLICY_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}policy.schema.json`,
  title: "Quantum-Forge policy",
  description: "What a build must fulfil to be promoted: .github/quantum-forge.yml on the default branch.",
  type: "object",
  additionalProperties: false,
  properties: {
    preset: {
      description: "Where every key that is left out comes from.",
      enum: PRESET_NAMES,
      default: "standard",
    },
    enforce: {
      description: "false: decide and show, but stop nothing.",
      type: "boolean",
      default: true,
    },
    promotion_threshold: score("The least score that promotes.", STANDARD.promotion_threshold),
    rollback_threshold: score(
      "The health score under which a channel rolls back.",
      STANDARD.rollback_threshold,
    ),
    criteria: {
      description:
        "Bounds that replace the preset's, by metric. Failed tests, run conclusion, VBH and source are always required.",
      type: "object",
      additionalProperties: false,
      properties: CRITERIA,
    },
    sources: {
      description: "Where a build may come from; * is any text without a slash, ** any text.",
      type: "object",
      additionalProperties: false,
      properties: {
        workflows: patterns("Paths of workflow files of this repository.", STANDARD.sources.workflows),
        refs: patterns("Full names of branches and tags.", STANDARD.sources.refs),
        events: patterns("Events that start a trusted run.", STANDARD.sources.events),
      },
    },
    root: {
      description:
        "The root of trust: digest of its version 1, as `quantum-forge root show` prints it. Left out: nobody vouches for any key.",
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$",
      examples: [`sha256:${"0".repeat(64)}`],
    },
    recorder_identity: {
      description:
        "The workflow whose attestations record builds, as its certificate names it, where no root of trust names keys: nobody has to keep any.",
      type: "string",
      pattern: GITHUB_WORKFLOW_FORM,
      maxLength: 1024,
      examples: ["https://github.com/octo/widgets/.github/workflows/forge.yml@refs/heads/main"],
    },
    review: {
      description: "human: nothing is promoted before a person has looked.",
      enum: ["none", "human"],
      default: "none",
    },
    inline_signing: {
      description:
        "refuse: a build is rejected when its recorder signed in a job that runs the project's code (class inline in the root of trust).",
      enum: ["allow", "refuse"],
      default: "allow",
    },
    channels: CHANNELS_SCHEMA,
  },
};
