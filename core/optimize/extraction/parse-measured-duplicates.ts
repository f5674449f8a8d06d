import type { Duplicate, LineSurprise } from "../../mdl/index.ts";
import { type JsonSchema, schemaCheck } from "../../schema/index.ts";
import { readDocument } from "../read-document.ts";
import { ExtractionError } from "./extraction-error.ts";

/** The document of a large change: two hundred files, a hundred thousand lines. */
const MAX_MEASUREMENT_BYTES = 64 * 1024 * 1024;
const MEASURE_SCHEMA_NAME = "quantum-forge/measure@1";

const line: JsonSchema = { type: "integer", minimum: 1, maximum: 1e9 };
const path: JsonSchema = { type: "string", minLength: 1, maxLength: 4096 };

/** What is read of the document; the rest of it is not looked at. */
const check = schemaCheck({
  type: "object",
  required: ["schema", "duplicates", "line_surprise"],
  properties: {
    schema: { const: MEASURE_SCHEMA_NAME },
    duplicates: {
      type: "array",
      maxItems: 10_000,
      items: {
        type: "object",
        required: ["path", "start_line", "end_line", "source_path", "source_start_line", "source_end_line"],
        properties: {
          path,
          start_line: line,
          end_line: line,
          source_path: path,
          source_start_line: line,
          source_end_line: line,
        },
      },
    },
    line_surprise: {
      type: "array",
      maxItems: 10_000,
      items: {
        type: "object",
        required: ["path", "line_bits"],
        properties: {
          path,
          line_bits: { type: "array", items: { type: "number", minimum: 0, maximum: 1e12 } },
        },
      },
    },
  },
});

export type MeasuredDuplicates = {
  readonly duplicates: readonly Duplicate[];
  readonly line_surprise: readonly LineSurprise[];
};

/**
 * parseMeasuredDuplicates reads the repeats and the information of lines out of what the verb measure prints with --json.
 * Throws ExtractionError, E_EXTRACTION_TOO_LARGE before anything is decoded.
 */
export function parseMeasuredDuplicates(bytes: Uint8Array): MeasuredDuplicates {
  if (bytes.length > MAX_MEASUREMENT_BYTES) {
    throw new ExtractionError("E_EXTRACTION_TOO_LARGE", {
      what: `expected a measurement of at most ${MAX_MEASUREMENT_BYTES} bytes, found ${bytes.length}`,
      remedy: "measure a smaller change",
    });
  }
  const value = readDocument(bytes, check, malformed);
  const { duplicates, line_surprise } = value as MeasuredDuplicates;
  const reversed = duplicates.find(
    (one) => one.end_line < one.start_line || one.source_end_line < one.source_start_line,
  );
  if (reversed !== undefined) throw malformed("a repeat that ends before it starts");
  return { duplicates, line_surprise };
}

function malformed(found: string, cause?: unknown): ExtractionError {
  return new ExtractionError("E_EXTRACTION_FORM", {
    what: `expected a measurement (${MEASURE_SCHEMA_NAME}), found ${found}`,
    remedy: "take what quantum-forge measure --json prints",
    cause,
  });
}
