import type { FreezeWindow } from "./channel-policy.ts";
import { firstMatch, latestMatch } from "./cron-schedule.ts";
import { instantOf, nextDay, parseWallTime } from "./zoned-time.ts";

/** A freeze that holds. until_ms: when no window of the channel holds any more; null: that cannot be told. */
export type ActiveFreeze = { readonly window: FreezeWindow; readonly until_ms: number | null };

/** Windows that follow on each other without a gap; more than this many have no end that matters. */
const LONGEST_CHAIN = 1000;

/**
 * activeFreeze gives the window that freezes a channel at a time (milliseconds since the epoch), or null. When several do, it is
 * one that allows no hotfix, if there is one, else the first: a hotfix through one window must not pass another that allows
 * none. A window's duration is elapsed time, so a switch of the clock within it moves its end by the clock on the wall. A
 * window's first moment is in it, its end is not.
 */
export function activeFreeze(freezes: readonly FreezeWindow[], now_ms: number): ActiveFreeze | null {
  const holding = freezes.filter((window) => endAt(window, now_ms) !== null);
  const window = holding.find(({ hotfix }) => !hotfix) ?? holding[0];
  return window === undefined ? null : { window, until_ms: thawAfter(freezes, now_ms) };
}

/**
 * nextFreeze gives the freeze that begins first from a time on and within a span of it; null when none does. A freeze that
 * holds at that time comes first to its end.
 */
export function nextFreeze(
  freezes: readonly FreezeWindow[],
  now_ms: number,
  within_ms: number,
): (ActiveFreeze & { readonly from_ms: number }) | null {
  const thaw = thawAfter(freezes, now_ms);
  if (thaw === null) return null;
  const begins = freezes.flatMap((window) => beginAfter(window, thaw) ?? []);
  const from_ms = Math.min(...begins);
  const freeze = from_ms <= now_ms + within_ms ? activeFreeze(freezes, from_ms) : null;
  return freeze === null ? null : { ...freeze, from_ms };
}

/**
 * thawAfter gives the first time from `now_ms` on at which none of the windows holds; null when a thousand follow on each other.
 */
export function thawAfter(freezes: readonly FreezeWindow[], now_ms: number): number | null {
  let at = now_ms;
  for (let link = 0; link <= LONGEST_CHAIN; link += 1) {
    const ends = freezes.flatMap((window) => endAt(window, at) ?? []);
    if (ends.length === 0) return at;
    at = Math.max(...ends);
  }
  return null;
}

/** The end of a window that holds at a time; null when it does not hold. */
function endAt(window: FreezeWindow, at_ms: number): number | null {
  const { from, to } = spanAround(window, at_ms);
  return from <= at_ms && at_ms < to ? to : null;
}

/** When a window begins next after a time; null when it never does again. */
function beginAfter({ when, time_zone }: FreezeWindow, at_ms: number): number | null {
  if (when.kind === "cron") return firstMatch(when.cron, time_zone, at_ms);
  const { from } = datesSpan(when.from, when.to, time_zone);
  return from > at_ms ? from : null;
}

type Span = { readonly from: number; readonly to: number };

/** The newest span of the window that began by then, if it has begun. */
function spanAround({ when, time_zone }: FreezeWindow, at_ms: number): Span {
  if (when.kind === "dates") return datesSpan(when.from, when.to, time_zone);
  const from = latestMatch(when.cron, time_zone, at_ms) ?? Number.POSITIVE_INFINITY;
  return { from, to: from + when.duration_ms };
}

/**
 * datesSpan gives the instants at which a window by dates begins and ends. Where clocks show one of them twice, the window is the
 * longer one. Throws RangeError when a text is not a date.
 */
export function datesSpan(from: string, to: string, timeZone: string): Span {
  const first = parseWallTime(from);
  const last = parseWallTime(to);
  if (first === null || last === null) throw new RangeError(`no dates: ${from}, ${to}`);
  const end = to.includes("T") ? last : nextDay(last);
  return { from: instantOf(first, timeZone, "first"), to: instantOf(end, timeZone, "last") };
}
