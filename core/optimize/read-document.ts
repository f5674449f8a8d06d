import { CanonicalError } from "../canonical/canonical-error.ts";
import { parseUnambiguous } from "../canonical/parse-unambiguous.ts";
import { faultText, type JsonSchema, type schemaCheck } from "../schema/index.ts";

/** closedForm is the schema of an object of these properties and no others. */
export function closedForm(required: readonly string[], properties: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: false, required, properties };
}

/**
 * readDocument decodes JSON in which no key is given twice, and checks its form. Throws what `malformed` makes of what was found
 * instead.
 */
export function readDocument(
  bytes: Uint8Array,
  check: ReturnType<typeof schemaCheck>,
  malformed: (found: string, cause?: unknown) => Error,
): unknown {
  const value = decode(bytes, malformed);
  const fault = check(value);
  if (fault !== null) throw malformed(`that ${faultText(fault)}`);
  return value;
}

function decode(bytes: Uint8Array, malformed: (found: string, cause?: unknown) => Error): unknown {
  if (bytes.length === 0) throw malformed("an empty file");
  try {
    return parseUnambiguous(bytes);
  } catch (cause) {
    const [, found] = cause instanceof CanonicalError ? (/, found (.+)$/s.exec(cause.what) ?? []) : [];
    throw malformed(found ?? "another text", cause);
  }
}
