import { faultText, schemaCheck } from "../schema/index.ts";
import type { BuildStatement } from "./build-record.ts";
import { BUILD_STATEMENT_SCHEMA } from "./build-statement-schema.ts";
import { parseStoredDocument } from "./stored-document.ts";

const check = schemaCheck(BUILD_STATEMENT_SCHEMA);

/**
 * parseBuildStatement reads a record file and is the inverse of encodeReadable on Statements. `name` (usually
 * the path) is what an error calls it. Throws E_TOO_LARGE over 256 KiB, CanonicalError E_NOT_CANONICAL,
 * E_VERSION, E_SCHEMA. That the subject names the predicate's commit is the VBH check `subject`, not a matter of form.
 */
export function parseBuildStatement(bytes: Uint8Array, name = "the build record"): BuildStatement {
  return parseStoredDocument(bytes, name, check) as unknown as BuildStatement;
}

/** validateStatement gives the first fault of a value as a Statement in words, or null when it is one. */
export function validateStatement(value: unknown): string | null {
  const fault = check(value);
  return fault === null ? null : faultText(fault);
}
