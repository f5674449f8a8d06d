import { type JsonSchema, schemaCheck } from "../../schema/index.ts";
import { closedForm, readDocument } from "../read-document.ts";
import { ExtractionError } from "./extraction-error.ts";
import { EXTRACTIONS_SCHEMA_NAME, type Extraction, type ExtractionProblem } from "./extraction-problem.ts";
import { requireSound } from "./require-sound.ts";

/** Some hundred thousand regions, and room to spare. */
export const MAX_EXTRACTIONS_BYTES = 32 * 1024 * 1024;

const line: JsonSchema = { type: "integer", minimum: 1, maximum: 1e9 };
const check = schemaCheck(
  closedForm(["schema", "extractions"], {
    schema: { const: EXTRACTIONS_SCHEMA_NAME },
    extractions: {
      type: "array",
      maxItems: 100_000,
      items: closedForm(["name", "saving_bytes", "regions"], {
        name: { type: "string", minLength: 1, maxLength: 1024 },
        saving_bytes: { type: "number", minimum: -1e12, maximum: 1e12 },
        regions: {
          type: "array",
          minItems: 1,
          maxItems: 1000,
          items: closedForm(["path", "start_line", "end_line"], {
            path: { type: "string", minLength: 1, maxLength: 4096 },
            start_line: line,
            end_line: line,
          }),
        },
      }),
    },
  }),
);

/**
 * parseExtractionProblem reads a problem file: JSON `{schema: "quantum-forge/extractions@1", extractions: [{name, saving_bytes,
 * regions: [{path, start_line, end_line}]}]}`, no key unknown or given twice. Throws ExtractionError, E_EXTRACTION_TOO_LARGE
 * before anything is decoded.
 */
export function parseExtractionProblem(bytes: Uint8Array): ExtractionProblem {
  if (bytes.length > MAX_EXTRACTIONS_BYTES) {
    throw new ExtractionError("E_EXTRACTION_TOO_LARGE", {
      what: `expected a problem of at most ${MAX_EXTRACTIONS_BYTES} bytes, found ${bytes.length}`,
      remedy: "leave out extractions that save little",
    });
  }
  const value = readDocument(bytes, check, malformed);
  const { extractions } = value as ExtractionProblem;
  if (extractions.length === 0) {
    throw new ExtractionError("E_EXTRACTION_EMPTY", {
      what: "expected at least one extraction, found none",
      remedy: "name what could be extracted; without repeats there is nothing to choose",
    });
  }
  const problem = { extractions: extractions.map(withPlainPaths) };
  requireSound(problem);
  return problem;
}

/** `./a` and `a//b` are other names of `a` and `a/b`. */
function withPlainPaths(extraction: Extraction): Extraction {
  const regions = extraction.regions.map((region) => ({
    ...region,
    path: region.path.replace(/\/(?:\.?\/)+/g, "/").replace(/^(?:\.\/)+/, ""),
  }));
  return { ...extraction, regions };
}

function malformed(found: string, cause?: unknown): ExtractionError {
  return new ExtractionError("E_EXTRACTION_FORM", {
    what: `expected an extraction problem (${EXTRACTIONS_SCHEMA_NAME}), found ${found}`,
    remedy:
      "write JSON like {schema, extractions: [{name, saving_bytes, regions: [{path, start_line, end_line}]}]}",
    cause,
  });
}
