import { type JsonSchema, SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/json-schema.ts";
import { SURPRISE_MAP_NAME } from "./surprise-map.ts";

const commit: JsonSchema = { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" };
const count: JsonSchema = { type: "integer", minimum: 0 };

/** The surprise map as it is published. */
export const SURPRISE_MAP_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}surprise-map.schema.json`,
  title: "Quantum-Forge surprise map",
  description: "The information in every line of a change's new files, given the old ones.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "base", "head", "model", "files", "left_out"],
  properties: {
    schema: { const: SURPRISE_MAP_NAME },
    base: { description: "Commit id; null is the empty tree.", anyOf: [commit, { type: "null" }] },
    head: { description: "Commit id whose lines are meant.", ...commit },
    model: { description: "Bits of different models are not compared.", type: "string" },
    files: {
      description: "In bytewise order of path.",
      type: "array",
      maxItems: 200,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["path", "line_bits"],
        properties: {
          path: { type: "string" },
          line_bits: {
            description: "Bits of each line, the first line first, in steps of 1/16.",
            type: "array",
            maxItems: 100_000,
            items: { type: "number", minimum: 0, multipleOf: 0.0625 },
          },
        },
      },
    },
    left_out: {
      description: "Changed files that the map has no room for, and their lines.",
      type: "object",
      additionalProperties: false,
      required: ["files", "lines"],
      properties: { files: count, lines: count },
    },
  },
};
