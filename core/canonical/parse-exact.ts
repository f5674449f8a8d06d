import { CanonicalError } from "./canonical-error.ts";
import type { JsonValue } from "./json-value.ts";

/**
 * parseExact decodes bytes as strict UTF-8 JSON and accepts them only if `encode` gives the same text again.
 * That one comparison catches duplicate keys, other number and escape forms, a byte order mark, and numbers
 * that a double cannot hold. Throws CanonicalError E_NOT_CANONICAL; `form` names the form in its message.
 */
export function parseExact(bytes: Uint8Array, encode: (value: JsonValue) => string, form: string): JsonValue {
  const text = decodeUtf8(bytes, form);
  const value = parse(text, form);
  const expected = reencode(value, encode, form);
  if (expected !== text) {
    throw notCanonical(
      form,
      `other bytes for the same value from offset ${firstDifference(text, expected)} on`,
    );
  }
  return value;
}

function decodeUtf8(bytes: Uint8Array, form: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw notCanonical(form, "bytes that are not UTF-8", cause);
  }
}

function parse(text: string, form: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw notCanonical(form, "text that is not JSON", cause);
  }
}

function reencode(value: JsonValue, encode: (value: JsonValue) => string, form: string): string {
  try {
    return encode(value);
  } catch (cause) {
    throw notCanonical(form, "a value outside canonical JSON", cause);
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function notCanonical(form: string, found: string, cause?: unknown): CanonicalError {
  return new CanonicalError("E_NOT_CANONICAL", {
    what: `expected ${form}, found ${found}`,
    remedy: "restore the bytes as they were written; they must not be edited or reformatted",
    cause,
  });
}
