export { CanonicalError, type CanonicalErrorCode } from "./canonical-error.ts";
export { encodeCanonical } from "./encode-canonical.ts";
export { encodeReadable } from "./encode-readable.ts";
export type { JsonObject, JsonValue } from "./json-value.ts";
export { parseCanonicalLine } from "./parse-canonical-line.ts";
export { parseReadable } from "./parse-readable.ts";
export { parseUnambiguous } from "./parse-unambiguous.ts";
