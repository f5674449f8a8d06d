import { encodeCanonical } from "./encode-canonical.ts";
import type { JsonValue } from "./json-value.ts";
import { parseExact } from "./parse-exact.ts";

/**
 * parseCanonicalLine is the inverse of encodeCanonical and accepts nothing else. `line` is one line of a JSONL
 * file without its newline. Throws CanonicalError E_NOT_CANONICAL.
 */
export function parseCanonicalLine(line: Uint8Array): JsonValue {
  return parseExact(line, encodeCanonical, "one line of canonical JSON (RFC 8785)");
}
