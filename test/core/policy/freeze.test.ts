import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeFreeze, type FreezeWindow, nextFreeze } from "../../../core/policy/index.ts";

const HOUR = 3_600_000;

const recurring = (cron: string, hours: number, time_zone = "UTC"): FreezeWindow => ({
  name: cron,
  time_zone,
  when: { kind: "cron", cron, duration_ms: hours * HOUR },
  hotfix: true,
});

const between = (from: string, to: string, time_zone = "UTC"): FreezeWindow => ({
  name: `${from} to ${to}`,
  time_zone,
  when: { kind: "dates", from, to },
  hotfix: true,
});

/** When a freeze that holds at a time ends, RFC 3339; null when none holds. */
function endAt(time: string, ...freezes: readonly FreezeWindow[]): string | null {
  const active = activeFreeze(freezes, Date.parse(time));
  return active?.until_ms == null ? null : new Date(active.until_ms).toISOString();
}

/** The first and the last second of the only time within these days in which a window holds. */
function spanWithin(window: FreezeWindow, from: string, to: string): readonly [string, string] {
  const seconds: number[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += 60_000) {
    if (activeFreeze([window], at) !== null) seconds.push(at);
  }
  const [first = Number.NaN] = seconds;
  const last = seconds.at(-1) ?? Number.NaN;
  expect(seconds).toHaveLength((last - first) / 60_000 + 1);
  return [new Date(first).toISOString(), new Date(last + 60_000).toISOString()];
}

describe("a freeze by cron", () => {
  const weekend = recurring("0 16 * * FRI", 64, "Europe/Berlin");

  it("holds from its first moment to just before its end", () => {
    expect(endAt("2026-11-20T14:59:59.999Z", weekend)).toBeNull();
    expect(endAt("2026-11-20T15:00:00.000Z", weekend)).toBe("2026-11-23T07:00:00.000Z");
    expect(endAt("2026-11-20T15:00:00.001Z", weekend)).toBe("2026-11-23T07:00:00.000Z");
    expect(endAt("2026-11-23T06:59:59.999Z", weekend)).toBe("2026-11-23T07:00:00.000Z");
    expect(endAt("2026-11-23T07:00:00.000Z", weekend)).toBeNull();
  });

  it("spans midnight and the end of a month", () => {
    const night = recurring("0 22 * * *", 8, "America/New_York");
    expect(endAt("2026-12-01T02:59:00Z", night)).toBeNull();
    expect(endAt("2026-12-01T04:59:00Z", night)).toBe("2026-12-01T11:00:00.000Z");
    expect(endAt("2026-12-01T05:01:00Z", night)).toBe("2026-12-01T11:00:00.000Z");
    expect(endAt("2026-12-01T11:00:00Z", night)).toBeNull();
  });

  it("knows leap days and last days of a month", () => {
    const leapDay = recurring("0 0 29 2 *", 24);
    expect(endAt("2028-02-29T23:59:00Z", leapDay)).toBe("2028-03-01T00:00:00.000Z");
    expect(endAt("2027-02-28T12:00:00Z", leapDay)).toBeNull();
    expect(endAt("2027-03-01T12:00:00Z", leapDay)).toBeNull();
    const lastDay = recurring("0 0 L * *", 24);
    expect(endAt("2027-02-28T12:00:00Z", lastDay)).toBe("2027-03-01T00:00:00.000Z");
    expect(endAt("2028-02-28T12:00:00Z", lastDay)).toBeNull();
  });

  it.each([
    ["Europe/Berlin", "2026-03-28", "2026-03-27T15:00:00.000Z", "2026-03-30T07:00:00.000Z"],
    ["Europe/Berlin", "2026-10-24", "2026-10-23T14:00:00.000Z", "2026-10-26T06:00:00.000Z"],
    ["America/New_York", "2026-03-07", "2026-03-06T21:00:00.000Z", "2026-03-09T13:00:00.000Z"],
    ["America/New_York", "2026-10-31", "2026-10-30T20:00:00.000Z", "2026-11-02T12:00:00.000Z"],
  ])(
    "begins by the clock on the wall and lasts elapsed time over a switch in %s at %s",
    (zone, day, from, to) => {
      expect(endAt(`${day}T12:00:00Z`, recurring("0 16 * * FRI", 64, zone))).toBe(to);
      expect(Date.parse(to) - Date.parse(from)).toBe(64 * HOUR);
      expect(endAt(from, recurring("0 16 * * FRI", 64, zone))).toBe(to);
      expect(activeFreeze([recurring("0 16 * * FRI", 64, zone)], Date.parse(from) - 1)).toBeNull();
    },
  );

  it.each([
    // 02:30 does not exist: it begins when the clock goes on, at 03:00 summer time.
    ["Europe/Berlin", "30 2 * * *", "2026-03-29", "2026-03-29T01:00:00.000Z"],
    // 02:30 comes twice: it begins at the first.
    ["Europe/Berlin", "30 2 * * *", "2026-10-25", "2026-10-25T00:30:00.000Z"],
    ["America/New_York", "30 2 * * *", "2026-03-08", "2026-03-08T07:00:00.000Z"],
    // Several skipped times are one when the clock goes on.
    ["Europe/Berlin", "*/15 2 * * *", "2026-03-29", "2026-03-29T01:00:00.000Z"],
    ["Europe/Berlin", "0,30 2 * * SUN", "2026-03-29", "2026-03-29T01:00:00.000Z"],
    ["America/New_York", "15-45/10 2 * * *", "2026-03-08", "2026-03-08T07:00:00.000Z"],
    ["America/New_York", "30 1 * * *", "2026-11-01", "2026-11-01T05:30:00.000Z"],
  ])("in %s at %s begins once on %s", (zone, cron, day, from) => {
    const end = new Date(Date.parse(from) + HOUR).toISOString();
    expect(spanWithin(recurring(cron, 1, zone), `${day}T00:00:00Z`, `${day}T12:00:00Z`)).toEqual([from, end]);
  });

  it("says no end when it follows on itself for ever", () => {
    const always = activeFreeze([recurring("* * * * *", 1)], Date.UTC(2026, 0, 1));
    expect(always).toMatchObject({ until_ms: null });
  });

  it("holds exactly within its duration after a match, for every time of a year", () => {
    const times = fc.date({
      min: new Date("2026-01-01T00:00:00Z"),
      max: new Date("2027-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 20 }), (at, hours) => {
        const sinceSix = (at.getTime() % (24 * HOUR)) - 6 * HOUR;
        const since = sinceSix < 0 ? sinceSix + 24 * HOUR : sinceSix;
        const frozen = activeFreeze([recurring("0 6 * * *", hours)], at.getTime()) !== null;
        expect(frozen).toBe(since < hours * HOUR);
      }),
    );
  });
});

describe("a freeze by dates", () => {
  it("holds on both days whole", () => {
    const days = between("2026-12-20", "2027-01-03");
    expect(endAt("2026-12-19T23:59:59.999Z", days)).toBeNull();
    expect(endAt("2026-12-20T00:00:00Z", days)).toBe("2027-01-04T00:00:00.000Z");
    expect(endAt("2027-01-03T23:59:59.999Z", days)).toBe("2027-01-04T00:00:00.000Z");
    expect(endAt("2027-01-04T00:00:00Z", days)).toBeNull();
  });

  it("may be a single day, also a leap day", () => {
    expect(endAt("2028-02-29T12:00:00Z", between("2028-02-29", "2028-02-29"))).toBe(
      "2028-03-01T00:00:00.000Z",
    );
  });

  it.each([
    ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
    ["America/New_York", "2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
    ["America/New_York", "2026-11-01", "2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-01", "2026-10-31T18:30:00.000Z", "2026-11-01T18:30:00.000Z"],
    // Clocks skip midnight here: the day begins at 01:00.
    ["Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00.000Z", "2026-04-24T21:00:00.000Z"],
  ])(
    "holds on the day that clocks show in %s, also when it has 23 or 25 hours (%s)",
    (zone, day, from, to) => {
      const window = between(day, day, zone);
      expect(activeFreeze([window], Date.parse(from) - 1)).toBeNull();
      expect(endAt(from, window)).toBe(to);
      expect(activeFreeze([window], Date.parse(to))).toBeNull();
    },
  );

  it("by the minute is the longer one where clocks show a time twice", () => {
    const twice = between("2026-10-25T02:30", "2026-10-25T02:45", "Europe/Berlin");
    expect(activeFreeze([twice], Date.parse("2026-10-25T00:29:59Z"))).toBeNull();
    expect(endAt("2026-10-25T00:30:00Z", twice)).toBe("2026-10-25T01:45:00.000Z");
  });

  it("by a minute that clocks skip begins when they go on, and ends as much later as was skipped", () => {
    const begins = between("2026-03-29T02:30", "2026-03-29T06:00", "Europe/Berlin");
    expect(activeFreeze([begins], Date.parse("2026-03-29T00:59:59Z"))).toBeNull();
    expect(endAt("2026-03-29T01:00:00Z", begins)).toBe("2026-03-29T04:00:00.000Z");
    const ends = between("2026-03-28T20:00", "2026-03-29T02:30", "Europe/Berlin");
    expect(endAt("2026-03-29T01:29:59Z", ends)).toBe("2026-03-29T01:30:00.000Z");
    const within = between("2026-03-29T02:15", "2026-03-29T02:45", "Europe/Berlin");
    expect(endAt("2026-03-29T01:00:00Z", within)).toBe("2026-03-29T01:45:00.000Z");
  });

  it("whose texts are no dates is refused", () => {
    expect(() => activeFreeze([between("soon", "later")], 0)).toThrow(RangeError);
  });
});

describe("several freezes", () => {
  const saturday = recurring("0 0 * * SAT", 24);
  const sunday = recurring("0 0 * * SUN", 24);

  it("end when none of them holds any more", () => {
    expect(endAt("2026-11-21T10:00:00Z", saturday, sunday)).toBe("2026-11-23T00:00:00.000Z");
  });

  it("name the one that allows no hotfix, else the first in the policy", () => {
    const closed = { ...between("2026-11-21", "2026-11-21"), hotfix: false };
    const at = Date.parse("2026-11-21T10:00:00Z");
    expect(activeFreeze([saturday, closed], at)?.window).toBe(closed);
    expect(activeFreeze([saturday, recurring("0 9 * * *", 2)], at)?.window).toBe(saturday);
  });

  it("leave no hole in the hour that clocks show twice", () => {
    const night = recurring("*/15 0-4 * * *", 0.25, "Europe/Berlin");
    for (let at = Date.parse("2026-10-24T22:00:00Z"); at < Date.parse("2026-10-25T04:00:00Z"); at += 300_000)
      expect(activeFreeze([night], at)).not.toBeNull();
  });

  it("none at all freeze nothing", () => {
    expect(activeFreeze([], Date.UTC(2026, 10, 21))).toBeNull();
  });
});

describe("the next freeze", () => {
  const DAY = 24 * HOUR;
  const friday = Date.parse("2026-11-20T12:00:00Z");
  const next = (freezes: readonly FreezeWindow[], now_ms = friday, days = 7) => {
    const found = nextFreeze(freezes, now_ms, days * DAY);
    if (found === null) return null;
    const { window, from_ms, until_ms } = found;
    return [window.name, new Date(from_ms).toISOString(), until_ms && new Date(until_ms).toISOString()];
  };
  const saturday = recurring("0 0 * * SAT", 24);
  const sunday = recurring("0 0 * * SUN", 24);

  it("is the first that begins, to its end with those that follow on it", () => {
    const days = between("2026-11-24", "2026-11-25");
    expect(next([sunday, days, saturday])).toEqual([
      saturday.name,
      "2026-11-21T00:00:00.000Z",
      "2026-11-23T00:00:00.000Z",
    ]);
    expect(next([days])).toEqual([days.name, "2026-11-24T00:00:00.000Z", "2026-11-26T00:00:00.000Z"]);
  });

  it("is after the one that holds", () => {
    const at = Date.parse("2026-11-21T12:00:00Z");
    expect(next([saturday, sunday], at)).toEqual([
      saturday.name,
      "2026-11-28T00:00:00.000Z",
      "2026-11-30T00:00:00.000Z",
    ]);
  });

  it("names the one that allows no hotfix where several begin at once", () => {
    const closed = { ...between("2026-11-21", "2026-11-21"), hotfix: false };
    expect(next([saturday, closed])?.[0]).toBe(closed.name);
  });

  it("is none when nothing begins soon enough, is over, or never ends", () => {
    expect(next([saturday], friday, 0.4)).toBeNull();
    expect(next([between("2026-11-18", "2026-11-19")])).toBeNull();
    expect(next([recurring("* * * * *", 1)])).toBeNull();
    expect(next([])).toBeNull();
  });

  it("that begins at a time which clocks skip begins when they go on", () => {
    const night = recurring("*/15 2 * * *", 1, "Europe/Berlin");
    const at = Date.parse("2026-03-28T12:00:00Z");
    expect(next([night], at)?.[1]).toBe("2026-03-29T01:00:00.000Z");
  });
});
