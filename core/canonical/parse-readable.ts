import { encodeReadable } from "./encode-readable.ts";
import type { JsonValue } from "./json-value.ts";
import { parseExact } from "./parse-exact.ts";

/** parseReadable is the inverse of encodeReadable and accepts nothing else. Throws CanonicalError E_NOT_CANONICAL. */
export function parseReadable(bytes: Uint8Array): JsonValue {
  return parseExact(bytes, encodeReadable, "readable JSON (sorted keys, two spaces, final newline)");
}
