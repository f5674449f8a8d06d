import type { JsonValue } from "./json-value.ts";
import { writeJson } from "./write-json.ts";

/**
 * encodeReadable gives the form of the registry's files: the tokens and key order of encodeCanonical with an
 * indent of two spaces and a final newline, so that Git shows a change line by line.
 * Throws CanonicalError E_NOT_JSON.
 */
export function encodeReadable(value: JsonValue): string {
  return `${writeJson(value, { indent: "  ", colon: ": " })}\n`;
}
