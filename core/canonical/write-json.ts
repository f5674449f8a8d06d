import { CanonicalError } from "./canonical-error.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";

/** White space of a JSON text. `indent` is what one level adds after a line break; null puts all on one line. */
export type Layout = { readonly indent: string | null; readonly colon: string };

/** Registry files nest fewer than ten levels; the limit keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 256;

/**
 * writeJson encodes a value with sorted keys (by UTF-16 code unit, RFC 8785 section 3.2.3) and ECMAScript's
 * number and string forms (sections 3.2.2.2 and 3.2.2.3), so -0 becomes 0. A value has one text per layout.
 * Throws CanonicalError E_NOT_JSON.
 */
export function writeJson(value: JsonValue, layout: Layout): string {
  return write(value, layout, 0);
}

function write(value: JsonValue, layout: Layout, depth: number): string {
  if (typeof value === "string") return writeString(value);
  if (typeof value === "number") return writeNumber(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value !== "object") throw notJson(`a value of type ${typeof value}`);
  if (depth >= MAX_DEPTH) throw notJson(`nesting deeper than ${MAX_DEPTH} levels`);
  return isArray(value) ? writeArray(value, layout, depth) : writeObject(value, layout, depth);
}

function writeString(value: string): string {
  // With the u flag a surrogate pair is one code point, so only a lone surrogate matches.
  if (/\p{Surrogate}/u.test(value)) throw notJson("a string with a lone surrogate");
  return JSON.stringify(value);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw notJson(`the number ${value}`);
  return JSON.stringify(value);
}

// Array.isArray does not narrow a readonly array.
function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function writeArray(items: readonly JsonValue[], layout: Layout, depth: number): string {
  // Array.from visits the holes of a sparse array, which are then refused as undefined.
  const parts = Array.from(items, (item) => write(item, layout, depth + 1));
  return enclose("[", parts, "]", layout, depth);
}

function writeObject(members: JsonObject, layout: Layout, depth: number): string {
  // The default order of sort is by UTF-16 code unit.
  const parts = Object.keys(members)
    .sort()
    .map((key) => `${writeString(key)}${layout.colon}${write(members[key] as JsonValue, layout, depth + 1)}`);
  return enclose("{", parts, "}", layout, depth);
}

function enclose(
  open: string,
  parts: readonly string[],
  close: string,
  layout: Layout,
  depth: number,
): string {
  if (parts.length === 0) return open + close;
  if (layout.indent === null) return open + parts.join(",") + close;
  const outer = `\n${layout.indent.repeat(depth)}`;
  const inner = outer + layout.indent;
  return open + inner + parts.join(`,${inner}`) + outer + close;
}

function notJson(found: string): CanonicalError {
  return new CanonicalError("E_NOT_JSON", {
    what: `expected a value that JSON can hold, found ${found}`,
    remedy: "correct the value before it is encoded",
  });
}
