import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";
import { BUILD_PREDICATE_TYPE, FACES, type METRIC_NAMES, STATEMENT_TYPE } from "./build-record.ts";

const text = (description: string, maxLength = 1024): JsonSchema => ({
  description,
  type: "string",
  minLength: 1,
  maxLength,
});
const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema["type"], "null"] });
const object = (
  description: string,
  properties: JsonSchema,
  optional: readonly string[] = [],
): JsonSchema => ({
  description,
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});
const gitId = (description: string): JsonSchema => ({
  description,
  type: "string",
  pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
});
const sha256 = (description: string): JsonSchema => ({
  description,
  type: "string",
  pattern: "^[0-9a-f]{64}$",
});

/** A metric is told apart by `status`: a number when measured, else null with the reason. */
const metric = (unit: string, value: JsonSchema): JsonSchema => {
  const shared = { unit: { const: unit }, provenance: { enum: ["derived", "reported"] } };
  return {
    type: "object",
    discriminator: { propertyName: "status" },
    required: ["status"],
    oneOf: [
      object("A value that was had.", { status: { const: "measured" }, value, ...shared }),
      object("A value that was not had; never 0.", {
        status: { enum: ["missing", "not_applicable"] },
        value: { type: "null" },
        reason: text("Why there is no value."),
        ...shared,
      }),
    ],
  };
};

const count: JsonSchema = { type: "integer", minimum: 0 };
const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };

const METRICS: { readonly [name in (typeof METRIC_NAMES)[number]]: JsonSchema } = {
  mdl_delta: metric("byte", { type: "integer" }),
  novelty: metric("byte", count),
  removal: metric("byte", count),
  repo_bytes: metric("byte", count),
  cache_efficiency: metric("ratio", share),
  measurement_cache: metric("ratio", share),
  rubikstack_improvement: metric("ratio", { type: "number", maximum: 1 }),
  test_coverage: metric("ratio", share),
  tests_total: metric("count", count),
  tests_failed: metric("count", count),
  duration_ms: metric("ms", { type: "number", minimum: 0 }),
};

const RUN = object("The workflow run that made the build; null for local and back-filled builds.", {
  workflow_ref: text("owner/name/path@ref of the workflow file."),
  id: { description: "Run id, decimal digits.", type: "string", pattern: "^[0-9]{1,20}$" },
  attempt: { type: "integer", minimum: 1 },
  event: text("The event that started the run.", 64),
  conclusion: text("The run's conclusion as the recorder knew it.", 64),
});

const TIMESTAMP: JsonSchema = {
  description: "RFC 3339, UTC, milliseconds.",
  type: "string",
  format: "date-time",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
};

const PROVENANCE: JsonSchema = {
  description: "Sigstore bundles for it that the recorder verified; absent where there were none.",
  type: "array",
  minItems: 1,
  maxItems: 16,
  items: object("What one of them proves.", {
    predicate_type: text("Type of the statement's predicate."),
    identity: text("Subject of the signing certificate."),
    issuer: text("OpenID Connect issuer in it."),
    repository: text("Source repository in it."),
    commit: orNull(text("Source commit in it; null where it says none.", 128)),
    run: orNull(text("URI of the run and attempt in it; null where it says none.")),
    bundle_sha256: sha256("Digest of the bundle, which is kept elsewhere."),
    at: TIMESTAMP,
  }),
};

const PREDICATE = object("The facts of one build.", {
  v: { const: 1 },
  key: sha256("Idempotency key."),
  origin: { enum: ["ci", "local", "backfill"] },
  timestamp: TIMESTAMP,
  repository: object("Where the code lives.", {
    id: orNull(text("GitHub's numeric repository id in CI, else the root commit.", 128)),
    name: text("owner/name, else the folder's name."),
  }),
  ref: orNull(text("The branch or tag as refs/...")),
  commit: gitId("The commit that was built."),
  base: orNull(gitId("The commit that it was measured against; null for the empty tree.")),
  run: orNull(RUN),
  metrics: object("What was measured.", METRICS),
  rubikstack: object("The pipeline's load.", {
    face_entropies: orNull(
      object("Entropy of each face's load over the agents, bits.", {
        ...Object.fromEntries(FACES.map((face) => [face, { type: "number", minimum: 0 }])),
      }),
    ),
    cycles: orNull(count),
  }),
  artifacts: {
    type: "array",
    maxItems: 1000,
    items: object(
      "An artifact that the build made.",
      { name: text("File name."), sha256: sha256("Its digest."), provenance: PROVENANCE },
      ["provenance"],
    ),
  },
  inputs_sha256: orNull(sha256("Digest of the forge-inputs document; null when there was none.")),
  tool: object("What measured.", { name: text("Program.", 128), version: text("Version.", 128) }),
  model: text("Identifier of the MDL model that made the byte numbers.", 256),
  environment: object("Where it was measured.", {
    os: text("Operating system.", 64),
    arch: text("Processor.", 64),
    node: text("Node.js version.", 64),
  }),
});

/** The registry's record of a build: an in-toto Statement v1 (in-toto attestation framework, spec v1.1). */
export const BUILD_STATEMENT_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}build-statement.schema.json`,
  title: "Quantum-Forge build record",
  ...object("An in-toto Statement v1 whose predicate holds the facts of one build.", {
    _type: { const: STATEMENT_TYPE },
    subject: {
      type: "array",
      minItems: 1,
      maxItems: 1001,
      items: object("The commit, or an artifact.", {
        name: text("Name of the subject."),
        digest: {
          type: "object",
          minProperties: 1,
          maxProperties: 8,
          additionalProperties: { type: "string", pattern: "^[0-9a-f]{32,128}$" },
        },
      }),
    },
    predicateType: { const: BUILD_PREDICATE_TYPE },
    predicate: PREDICATE,
  }),
};
