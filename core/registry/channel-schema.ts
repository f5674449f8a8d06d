import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";

const BUILD_ID = "^qf-\\d{8}-\\d{3,9}$";

/** registry/channels/<channel>.json: the build that a channel should run. */
export const CHANNEL_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}channel.schema.json`,
  title: "Quantum-Forge channel pointer",
  type: "object",
  additionalProperties: false,
  required: ["v", "channel", "build_id", "commit", "record_sha256", "previous"],
  properties: {
    v: { const: 1 },
    channel: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
    build_id: { description: "The build that the channel should run.", type: "string", pattern: BUILD_ID },
    commit: {
      description: "The build's commit in the source repository.",
      type: "string",
      pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
    },
    record_sha256: {
      description: "SHA-256 of the build's record file.",
      type: "string",
      pattern: "^[0-9a-f]{64}$",
    },
    previous: {
      description: "The build that the pointer named before; null for the first.",
      type: ["string", "null"],
      pattern: BUILD_ID,
    },
  },
};
