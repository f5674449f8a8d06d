import type { JsonValue } from "./json-value.ts";
import { writeJson } from "./write-json.ts";

/**
 * encodeCanonical gives the JSON Canonicalization Scheme text of a value (RFC 8785): sorted keys, no white
 * space, no final newline. It is what hashes are taken of and how lines of JSONL files are written.
 * Throws CanonicalError E_NOT_JSON.
 */
export function encodeCanonical(value: JsonValue): string {
  return writeJson(value, { indent: null, colon: ":" });
}
