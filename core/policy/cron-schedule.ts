import { Cron } from "croner";
import { instantAt, wallAt } from "./zoned-time.ts";

/**
 * latestMatch gives the newest time at or before `at_ms` at which a five-field cron expression matches in a time zone, or null
 * when there is none. A time of day that the clock skips in spring matches when the clock goes on; one that comes twice in autumn
 * matches at the first, and at both when the expression has several minutes or hours. All times are milliseconds since the epoch.
 * Throws what croner throws when the expression or the zone is not one.
 */
export function latestMatch(cron: string, timeZone: string, at_ms: number): number | null {
  const match = matchBefore(cron, timeZone, at_ms);
  const skipped = skippedMatch(matchBefore(cron, "UTC", wallAt(at_ms, timeZone)), timeZone);
  return skipped === null || skipped > at_ms ? match : Math.max(skipped, match ?? skipped);
}

/** firstMatch gives the first time after `at_ms` at which the expression matches, or null when it never does again. */
export function firstMatch(cron: string, timeZone: string, at_ms: number): number | null {
  const match = matchAfter(cron, timeZone, at_ms);
  const skipped = skippedMatch(matchAfter(cron, "UTC", wallAt(at_ms, timeZone)), timeZone);
  return skipped === null || skipped <= at_ms ? match : Math.min(skipped, match ?? skipped);
}

/** croner leaves out what is skipped, unless both minute and hour are single numbers; so that is looked for on the wall. */
function skippedMatch(wall: number | null, timeZone: string): number | null {
  return wall === null ? null : instantAt(wall, timeZone, "first");
}

function matchBefore(cron: string, timeZone: string, at_ms: number): number | null {
  // Matches lie on whole seconds, and croner looks strictly before its reference.
  const reference = new Date(Math.floor(at_ms / 1000) * 1000 + 1000);
  const [match] = schedule(cron, timeZone).previousRuns(1, reference);
  return match?.getTime() ?? null;
}

function matchAfter(cron: string, timeZone: string, at_ms: number): number | null {
  return schedule(cron, timeZone).nextRun(new Date(at_ms))?.getTime() ?? null;
}

/** Without a function it is a calendar only: no timer is started, and every method used here is given its time. */
function schedule(cron: string, timeZone: string): Cron {
  return new Cron(cron, { timezone: timeZone, mode: "5-part" });
}
