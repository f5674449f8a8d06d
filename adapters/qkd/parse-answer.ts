import { CanonicalError, type JsonValue, parseUnambiguous } from "../../core/canonical/index.ts";
import { QkdError } from "./qkd-error.ts";

/** parseAnswer reads JSON in which no key stands twice. Throws QkdError E_QKD_ANSWER. */
export function parseAnswer(bytes: Uint8Array): JsonValue {
  try {
    return parseUnambiguous(bytes);
  } catch (cause) {
    if (cause instanceof CanonicalError) throw misshapen("JSON", "something else");
    throw cause;
  }
}

/** membersOf gives the members of a JSON object that has no others than these. Throws QkdError E_QKD_ANSWER. */
export function membersOf(
  value: JsonValue,
  known: readonly string[],
): { readonly [name: string]: JsonValue | undefined } {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw misshapen("an object", "another value");
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger !== undefined) throw misshapen(known.join(", "), JSON.stringify(stranger.slice(0, 40)));
  return value as { readonly [name: string]: JsonValue };
}

/** misshapen says what an answer lacks. */
export function misshapen(expected: string, found: string): QkdError {
  return new QkdError("E_QKD_ANSWER", {
    what: `expected an answer of the key management entity with ${expected}, found ${found}`,
    remedy: "ask its operator; no key was used",
  });
}
