import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import { DURATION_FORM, parseDuration } from "../../../core/policy/duration.ts";

const YEAR = "365d";

/** countOf gives how many must sign; null when the option was not given. Throws UsageError E_OPTION. */
export function countOf({ values }: ParsedCommand, option: string): number | null {
  const text = values.get(option);
  if (text === undefined) return null;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new UsageError("E_OPTION", {
    what: `expected a number for --${option}, found ${JSON.stringify(text)}`,
    remedy: "say how many of them must sign",
  });
}

/** expiryOf gives when a version that is good for a duration from now on expires (RFC 3339). Throws UsageError E_OPTION. */
export function expiryOf(text: string = YEAR, now_ms: number): string {
  if (new RegExp(DURATION_FORM).test(text)) return new Date(now_ms + parseDuration(text)).toISOString();
  throw new UsageError("E_OPTION", {
    what: `expected a duration such as 365d for --expires, found ${JSON.stringify(text)}`,
    remedy: "say how long the version is good for, from now",
  });
}
