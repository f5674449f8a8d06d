import { CanonicalError } from "./canonical-error.ts";
import type { JsonValue } from "./json-value.ts";

/** Deeper than any document that is read; JSON.stringify and schema checks go down by recursion. */
const MAX_DEPTH = 64;

/** Strings of a valid JSON text, with the colon of those that are keys. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * parseUnambiguous decodes hostile bytes of a format that has many encodings as JSON: fatal UTF-8, at most 64 levels, no key
 * twice in an object, since the one that is checked must be the one that is used. The caller limits the size. Throws
 * CanonicalError E_NOT_CANONICAL.
 */
export function parseUnambiguous(bytes: Uint8Array): JsonValue {
  const text = decode(bytes);
  const value = parse(text);
  const written = [...text.matchAll(STRINGS)].filter(([, colon]) => colon !== undefined).length;
  if (countKeys(value) !== written) throw ambiguous("a key twice in one object");
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw ambiguous("bytes that are not UTF-8", cause);
  }
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw ambiguous("text that is not JSON", cause);
  }
}

function countKeys(root: JsonValue): number {
  let keys = 0;
  let level: readonly JsonValue[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw ambiguous(`more than ${MAX_DEPTH} levels`);
    const inner: JsonValue[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (!Array.isArray(value)) keys += Object.keys(value).length;
      for (const child of Object.values(value)) inner.push(child);
    }
    level = inner;
  }
  return keys;
}

function ambiguous(found: string, cause?: unknown): CanonicalError {
  return new CanonicalError("E_NOT_CANONICAL", {
    what: `expected JSON with each key once, found ${found}`,
    remedy: "take the document again from where it was made",
    cause,
  });
}
