import { encodeCanonical, parseCanonicalLine } from "../canonical/index.ts";
import { CodedError } from "../coded-error.ts";
import { schemaCheck } from "../schema/index.ts";
import { EVENT_KINDS, EVENT_SCHEMA } from "./event-schema.ts";
import { refuseNewer } from "./format-version.ts";
import { RegistryError } from "./registry-error.ts";
import type { RegistryEvent } from "./registry-event.ts";
import { refuseFault, refuseOversize } from "./stored-document.ts";

const check = schemaCheck(EVENT_SCHEMA);
const NEWLINE = 0x0a;

/**
 * encodeEventLine gives an event's canonical JSON (RFC 8785) without a newline: the bytes that its leaf
 * digests.
 */
export function encodeEventLine(event: RegistryEvent): string {
  refuseFault(check(event), "the event");
  return encodeCanonical(event);
}

/**
 * parseEventLine is the inverse. Throws E_TOO_LARGE, CanonicalError E_NOT_CANONICAL, E_VERSION for a later `v` or an
 * unknown kind, E_SCHEMA.
 */
export function parseEventLine(line: Uint8Array, name = "the event"): RegistryEvent {
  refuseOversize(line.length, name);
  const value = parseCanonicalLine(line);
  refuseNewer(value, name, EVENT_KINDS);
  refuseFault(check(value), name);
  return value as unknown as RegistryEvent;
}

/** appendEventLines gives the new bytes of a day's file: the old ones, then one line for each event. */
export function appendEventLines(file: Uint8Array | null, lines: readonly string[]): Uint8Array {
  const added = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  const whole = new Uint8Array((file?.length ?? 0) + added.length);
  if (file !== null) whole.set(file);
  whole.set(added, file?.length ?? 0);
  return whole;
}

/**
 * parseEvents reads a day's JSONL file in order. Every line must be whole and in its one encoding: a file
 * that was cut or edited is E_REGISTRY_DAMAGED, with the line's number and the fault as cause. A line that a newer
 * version wrote is E_VERSION.
 */
export function parseEvents(file: Uint8Array, path: string): readonly RegistryEvent[] {
  const events: RegistryEvent[] = [];
  let start = 0;
  while (start < file.length) {
    const end = file.indexOf(NEWLINE, start);
    const name = `${path}:${events.length + 1}`;
    if (end < 0) throw damaged(name, "a last line without its newline");
    try {
      events.push(parseEventLine(file.subarray(start, end), name));
    } catch (cause) {
      if (cause instanceof RegistryError && cause.code === "E_VERSION") throw cause;
      throw damaged(name, faultOf(cause), cause);
    }
    start = end + 1;
  }
  return events;
}

/** What is wrong with a line; what to do about it is said of the whole file. */
function faultOf(cause: unknown): string {
  return cause instanceof CodedError ? `${cause.what} (${cause.code})` : "an unreadable line";
}

function damaged(name: string, found: string, cause?: unknown): RegistryError {
  return new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected one event a line, found at ${name}: ${found}`,
    remedy: "nothing was written; see what to do: quantum-forge doctor",
    cause,
  });
}
