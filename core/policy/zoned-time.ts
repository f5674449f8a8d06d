/** Year, month, day, hour and minute that a clock on a wall shows. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const DAY_MS = 86_400_000;

/** parseWallTime reads YYYY-MM-DD (midnight) or YYYY-MM-DDTHH:MM; null when the text is no such time of the calendar. */
export function parseWallTime(text: string): WallTime | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const time = { year, month, day, hour, minute };
  // A day that the calendar does not have (30 February) comes back as another.
  return new Date(asUtc(time)).toISOString().startsWith(text.slice(0, 10)) && hour < 24 && minute < 60
    ? time
    : null;
}

/** nextDay gives midnight of the day after. */
export function nextDay(time: WallTime): WallTime {
  const after = new Date(asUtc({ ...time, hour: 0, minute: 0 }) + DAY_MS);
  return {
    year: after.getUTCFullYear(),
    month: after.getUTCMonth() + 1,
    day: after.getUTCDate(),
    hour: 0,
    minute: 0,
  };
}

/**
 * instantOf gives the milliseconds since the epoch at which clocks in an IANA time zone show a time. When they show it twice (in
 * autumn), or skip it (in spring), `which` chooses: of a skipped time the first is the moment when clocks go on, the last as much
 * later as was skipped.
 */
export function instantOf(time: WallTime, timeZone: string, which: "first" | "last"): number {
  return instantAt(asUtc(time), timeZone, which);
}

/** instantAt is instantOf for a time that is written as the milliseconds at which clocks in UTC show it. */
export function instantAt(wall: number, timeZone: string, which: "first" | "last"): number {
  // The zone's offsets a day before and a day after are all that can hold at the time itself.
  const candidates = [wall - offsetAt(wall - DAY_MS, timeZone), wall - offsetAt(wall + DAY_MS, timeZone)];
  const shown = candidates.filter((at) => at + offsetAt(at, timeZone) === wall);
  if (shown.length === 0)
    return which === "first" ? switchWithin(candidates, timeZone) : Math.max(...candidates);
  return which === "first" ? Math.min(...shown) : Math.max(...shown);
}

/** wallAt gives what clocks in a zone show at a time, as the milliseconds at which clocks in UTC show it. */
export function wallAt(at_ms: number, timeZone: string): number {
  return at_ms + offsetAt(at_ms, timeZone);
}

/** When clocks go on between two times, by bisection: they do so once, on a whole second. */
function switchWithin(times: readonly number[], timeZone: string): number {
  let [before, after] = [Math.min(...times), Math.max(...times)];
  const earlier = offsetAt(before, timeZone);
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === earlier) before = middle;
    else after = middle;
  }
  return after;
}

function asUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** What a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(at_ms: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(at_ms);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - Math.floor(at_ms / 1000) * 1000;
}

/** Making one takes far longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const numeric = "numeric";
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  clocks.set(timeZone, made);
  return made;
}
