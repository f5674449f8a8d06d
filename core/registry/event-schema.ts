import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";
import { VBH_CHECKS } from "../vbh/verification.ts";

const text: JsonSchema = { type: "string", minLength: 1, maxLength: 1024 };
const textOrNull: JsonSchema = { type: ["string", "null"], maxLength: 1024 };
const digest: JsonSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };
const buildId: JsonSchema = { type: "string", pattern: "^qf-\\d{8}-\\d{3,9}$" };
const buildIdOrNull: JsonSchema = { type: ["string", "null"], pattern: "^qf-\\d{8}-\\d{3,9}$" };
const commit: JsonSchema = { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" };
const yesOrNo: JsonSchema = { type: "boolean" };
const channel: JsonSchema = { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
const check: JsonSchema = { enum: [...VBH_CHECKS] };

const why = { reason_code: text, reason: text };

const closed = (properties: JsonSchema): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const entry = (kinds: readonly string[], properties: JsonSchema): JsonSchema =>
  closed({
    v: { const: 1 },
    kind: { enum: kinds },
    at: { type: "string", format: "date-time", pattern: "Z$" },
    actor: { type: "string", minLength: 1, maxLength: 128 },
    ...properties,
  });

const CRITERION = closed({
  subject: text,
  required: { type: "boolean" },
  value: { type: ["number", "string", "null"] },
  operator: { enum: ["<=", ">=", "<", ">", "=", "in"] },
  bound: { type: ["number", "string", "array", "null"], items: { type: "string" } },
  verdict: { enum: ["ok", "fail", "missing", "not_applicable"] },
  reason_code: text,
  text: { type: "string", maxLength: 4096 },
});

const DECISION = closed({
  action: { enum: ["promote", "review", "reject"] },
  reason_code: text,
  reason: { type: "string", maxLength: 4096 },
  score: { type: ["number", "null"], minimum: 0, maximum: 10 },
  threshold: { type: "number", minimum: 0, maximum: 10 },
  criteria: { type: "array", maxItems: 64, items: CRITERION },
  breakdown: {
    type: "array",
    maxItems: 16,
    items: closed({
      metric: text,
      weight: share,
      normalized: { type: ["number", "null"], minimum: 0, maximum: 1 },
      points: { type: ["number", "null"], minimum: 0, maximum: 10 },
    }),
  },
  would_promote_if: { type: "array", maxItems: 16, items: { type: "string", maxLength: 4096 } },
  policy: closed({ preset: text, source: text, blob: textOrNull, enforce: { type: "boolean" } }),
});

type KindsAndFields = readonly (readonly [kinds: readonly string[], properties: JsonSchema])[];

/** Written from the first version on; nothing but these fields. */
const CLOSED: KindsAndFields = [
  [["recorded"], { build_id: buildId, signatures_sha256: digest }],
  [
    ["verified"],
    {
      build_id: buildId,
      vbh_status: { enum: ["PASS", "SELF_SIGNED", "FAIL"] },
      vbh_compliance: share,
      pq: { enum: ["anchored", "pending"] },
      log_index: count,
      failed: { type: "array", maxItems: VBH_CHECKS.length, items: closed({ check, code: text }) },
      not_run: { type: "array", maxItems: VBH_CHECKS.length, items: check },
    },
  ],
  [["decided"], { build_id: buildId, decision: DECISION }],
  [["promotion_opened"], { build_id: buildId, channel, pull_request: { type: "integer", minimum: 1 } }],
  [
    ["promoting"],
    {
      build_id: buildId,
      channel,
      previous: buildIdOrNull,
      automatic: yesOrNo,
      forced: yesOrNo,
      hotfix: { anyOf: [{ type: "null" }, closed({ freeze: text, reason: text })] },
    },
  ],
  [["promoted"], { build_id: buildId, channel, merge_commit: commit }],
  [["rejected"], { build_id: buildId, channel, restored: buildIdOrNull, ...why }],
  [["rolled_back"], { build_id: buildId, channel, to: buildId, automatic: yesOrNo, forced: yesOrNo, ...why }],
  [
    ["health"],
    {
      build_id: buildId,
      channel,
      passed: yesOrNo,
      checks: {
        type: "array",
        maxItems: 32,
        items: closed({
          name: text,
          passed: yesOrNo,
          detail: { type: "string", maxLength: 1024 },
          duration_ms: count,
        }),
      },
    },
  ],
  [["hold"], { channel, build_id: buildIdOrNull, automatic: yesOrNo, reason: text }],
  [["release"], { channel, reason: text }],
  [["lock"], { channel, owner: { type: "string", minLength: 1, maxLength: 128 }, reason: text }],
  [["unlock"], { channel, forced: yesOrNo, reason: text }],
];

/** What every reader may rely on, with room for what their writers will need to say. */
const OPEN: KindsAndFields = [
  [["alert"], { rule: text }],
  [["cosigned"], { build_id: buildId, principal: text }],
  [["policy_changed"], { blob: text }],
];

/** The kinds that this version knows; an event of another kind is a newer version's. */
export const EVENT_KINDS: ReadonlySet<string> = new Set([...CLOSED, ...OPEN].flatMap(([kinds]) => kinds));

/** One line of registry/builds/YYYY/MM/DD/events-YYYYMMDD.jsonl; `kind` tells which. */
export const EVENT_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}event.schema.json`,
  title: "Quantum-Forge registry event",
  type: "object",
  discriminator: { propertyName: "kind" },
  required: ["kind"],
  oneOf: [
    ...CLOSED.map(([kinds, properties]) => entry(kinds, properties)),
    ...OPEN.map(([kinds, properties]) => ({ ...entry(kinds, properties), additionalProperties: true })),
  ],
};
