import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";

const digest = (description: string): JsonSchema => ({
  description,
  type: "string",
  pattern: "^[0-9a-f]{64}$",
});

/** One entry of the Merkle log: canonical JSON (RFC 8785) that names a record or an event by its digest. */
export const LEAF_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}leaf.schema.json`,
  title: "Quantum-Forge log leaf",
  type: "object",
  additionalProperties: false,
  required: ["v", "kind", "stream", "counter", "prev", "id", "sha256"],
  properties: {
    v: { const: 1 },
    kind: { enum: ["record", "event"] },
    stream: { description: "Leaves of one stream are counted and chained.", enum: ["builds", "events"] },
    counter: { description: "Number within the stream, from 1.", type: "integer", minimum: 1 },
    prev: digest("RFC 6962 leaf hash of the stream's previous leaf; 64 zeros for the first."),
    id: { description: "Build id, or the event's name.", type: "string", minLength: 1, maxLength: 256 },
    sha256: digest("Digest of the record file's bytes, or of the event line's bytes without its newline."),
  },
};
