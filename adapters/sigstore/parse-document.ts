import type { JsonValue } from "../../core/canonical/index.ts";
import { SigstoreError } from "./sigstore-error.ts";

export const MAX_DOCUMENT_BYTES = 1 << 20;

/** Deeper than any statement; JSON.stringify and schema checks go down by recursion. */
const MAX_DEPTH = 64;

/** Strings of a valid JSON text, with the colon of those that are keys. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * parseDocument decodes hostile bytes as JSON: fatal UTF-8, no key twice in an object (the one that is checked must be
 * the one that is used), at most 1 MiB and 64 levels. `form` names the document in messages. Throws SigstoreError
 * E_TOO_LARGE or E_SCHEMA.
 */
export function parseDocument(bytes: Uint8Array, form: string): JsonValue {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new SigstoreError("E_TOO_LARGE", {
      what: `expected ${form} of at most ${MAX_DOCUMENT_BYTES} bytes, found ${bytes.length}`,
      remedy: "take it again from where it was made",
    });
  }
  const text = decode(bytes, form);
  const value = parse(text, form);
  const written = [...text.matchAll(STRINGS)].filter(([, colon]) => colon !== undefined).length;
  if (countKeys(value, form) !== written) throw unreadable(form, "a key twice in one object");
  return value;
}

function decode(bytes: Uint8Array, form: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(form, "bytes that are not UTF-8", cause);
  }
}

function parse(text: string, form: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw unreadable(form, "text that is not JSON", cause);
  }
}

function countKeys(root: JsonValue, form: string): number {
  let keys = 0;
  let level: readonly JsonValue[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw unreadable(form, `more than ${MAX_DEPTH} levels`);
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

function unreadable(form: string, found: string, cause?: unknown): SigstoreError {
  return new SigstoreError("E_SCHEMA", {
    what: `expected ${form} as JSON, found ${found}`,
    remedy: "take it again from where it was made",
    cause,
  });
}
