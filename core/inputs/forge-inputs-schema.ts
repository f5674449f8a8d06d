import { FACES } from "../registry/build-record.ts";
import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";
import { INPUTS_SCHEMA_NAME } from "./forge-inputs.ts";

const name: JsonSchema = { type: "string", minLength: 1, maxLength: 1024 };
const count: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const duration: JsonSchema = { description: "Milliseconds.", type: "number", minimum: 0, maximum: 1e12 };

const closed = (
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

const list = (items: JsonSchema, maxItems: number): JsonSchema => ({ type: "array", maxItems, items });

/** A pipeline's tasks as they ran. */
export const TIMINGS_SCHEMA: JsonSchema = list(
  closed(
    "One task as it ran.",
    {
      task: name,
      agent: name,
      duration_ms: duration,
      start_ms: {
        description: "Milliseconds from any common origin.",
        type: "number",
        minimum: 0,
        maximum: 1e15,
      },
      face: { description: "The kind of work; else told from the task's name.", enum: FACES },
    },
    ["agent", "start_ms", "face"],
  ),
  100_000,
);

/** The document that a pipeline hands over. */
export const FORGE_INPUTS_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}forge-inputs.schema.json`,
  title: "Quantum-Forge inputs",
  ...closed(
    "The measurements that a pipeline hands over about one build.",
    {
      schema: { const: INPUTS_SCHEMA_NAME },
      caches: list(closed("Look-ups of one cache.", { name, hits: count, lookups: count }), 1000),
      timings: TIMINGS_SCHEMA,
      coverage: list(
        closed("One coverage report.", {
          source: name,
          format: { enum: ["lcov", "cobertura", "istanbul"] },
          files: list(
            closed("Lines of one file.", {
              path: { description: "null for a report's total.", type: ["string", "null"], maxLength: 4096 },
              lines: count,
              covered: count,
            }),
            1_000_000,
          ),
        }),
        1000,
      ),
      junit: list(
        closed("One JUnit report.", {
          source: name,
          total: count,
          failed: count,
          skipped: count,
          duration_ms: { ...duration, type: ["number", "null"] },
        }),
        10_000,
      ),
      plan_ref: { description: "The plan that the pipeline ran.", type: ["string", "null"], maxLength: 1024 },
    },
    ["caches", "timings", "coverage", "junit", "plan_ref"],
  ),
};
