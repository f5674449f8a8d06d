import type { FreezeWindow } from "./channel-policy.ts";
import { firstMatch } from "./cron-schedule.ts";
import { parseDuration } from "./duration.ts";
import { datesSpan, thawAfter } from "./freeze.ts";
import { contradiction, schemaError } from "./policy-fault.ts";
import { isTimeZone, nearTimeZone } from "./time-zone.ts";
import { parseWallTime } from "./zoned-time.ts";

/** One entry of a channel's `freeze` after the schema. */
export type FreezeEntry = {
  readonly name: string;
  readonly cron?: string;
  readonly duration?: string;
  readonly from?: string;
  readonly to?: string;
  readonly time_zone?: string;
  readonly hotfix?: boolean;
};

/** A reference for what recurs: any year does. */
export const A_YEAR = { from: Date.UTC(2025, 0, 1), ms: 366 * 86_400_000 };

/**
 * parseFreeze makes a window of its entry; `where` names the entry in errors. Throws E_POLICY_SCHEMA (no such time zone, cron or
 * date) and E_POLICY_CONTRADICTION (both forms or neither, an end before its begin, a window that never begins or never ends).
 */
export function parseFreeze(entry: FreezeEntry, where: string, source: string): FreezeWindow {
  const time_zone = timeZoneOf(entry.time_zone ?? "UTC", where, source);
  const { name, hotfix = true } = entry;
  return { name, time_zone, when: whenOf(entry, time_zone, where, source), hotfix };
}

function timeZoneOf(name: string, where: string, source: string): string {
  if (isTimeZone(name)) return name;
  const near = nearTimeZone(name);
  const hint = near === null ? "a name such as Europe/Berlin or UTC" : `did you mean ${near}?`;
  throw schemaError(source, `${where}.time_zone ${JSON.stringify(name)} is not an IANA time zone (${hint})`);
}

function whenOf(entry: FreezeEntry, timeZone: string, where: string, source: string): FreezeWindow["when"] {
  const { cron, duration, from, to } = entry;
  const recurs = cron !== undefined && duration !== undefined;
  const once = from !== undefined && to !== undefined;
  if (recurs && once) {
    throw contradiction(source, `${where} has cron and dates`, "make two windows of it");
  }
  if (recurs) return cronWindow(cron, duration, where, source);
  if (once) return datesWindow(from, to, timeZone, where, source);
  throw contradiction(source, `${where} says no time`, "give it cron and duration, or from and to");
}

function cronWindow(cron: string, duration: string, where: string, source: string): FreezeWindow["when"] {
  const window = { kind: "cron", cron, duration_ms: parseDuration(duration) } as const;
  const begins = firstMatchOf(cron, where, source);
  if (begins === null) {
    throw contradiction(
      source,
      `${where} never begins: no day matches ${cron}`,
      "mend the day and the month",
    );
  }
  // Judged in UTC: an hour that a switch of the clock leaves open once a year is not an end.
  const thaws = thawAfter([{ name: "", time_zone: "UTC", when: window, hotfix: false }], begins);
  if (thaws === null || thaws - begins > A_YEAR.ms) {
    const found = `${where} never ends: it begins again (${cron}) before its ${duration} are over`;
    throw contradiction(source, found, "shorten it; a hold stops a channel for good");
  }
  return window;
}

function firstMatchOf(cron: string, where: string, source: string): number | null {
  const fields = cron.trim().split(/ +/);
  if (fields.length !== 5) {
    const found = `${where}.cron ${JSON.stringify(cron)} has ${fields.length} fields`;
    throw schemaError(source, `${found}, expected five: minute, hour, day, month, weekday`);
  }
  try {
    if (/[?@]/.test(cron)) throw new RangeError("only numbers, names and * , - / L # mean something");
    return firstMatch(cron, "UTC", A_YEAR.from);
  } catch (cause) {
    const why =
      cause instanceof Error ? cause.message.replace(/^CronPattern: |\.$/g, "") : "it cannot be read";
    throw schemaError(source, `${where}.cron ${JSON.stringify(cron)} is not cron: ${why}`);
  }
}

function datesWindow(
  from: string,
  to: string,
  timeZone: string,
  where: string,
  source: string,
): FreezeWindow["when"] {
  for (const [key, text] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (parseWallTime(text) !== null) continue;
    throw schemaError(source, `${where}.${key} ${JSON.stringify(text)} is not a day of the calendar`);
  }
  const span = datesSpan(from, to, timeZone);
  if (span.to <= span.from) {
    throw contradiction(source, `${where} ends at ${to}, before it begins at ${from}`, "swap them");
  }
  if (span.to - span.from > A_YEAR.ms) {
    const found = `${where} holds for more than a year, from ${from} to ${to}`;
    throw contradiction(source, found, "shorten it; a hold stops a channel for good");
  }
  return { kind: "dates", from, to };
}
