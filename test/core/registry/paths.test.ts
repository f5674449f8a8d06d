import { describe, expect, it } from "vitest";
import {
  channelPath,
  eventsPath,
  idOfRecordPath,
  recordedAt,
  recordPath,
  signaturesPath,
} from "../../../core/registry/index.ts";
import { codeOf } from "../code-of.ts";

describe("registry paths", () => {
  it("file a build and its signatures under the day of its id", () => {
    expect(recordPath("qf-20261122-003")).toBe("registry/builds/2026/11/22/qf-20261122-003.json");
    expect(signaturesPath("qf-20261122-1003")).toBe("registry/builds/2026/11/22/qf-20261122-1003.sigs.json");
  });

  it("refuse a name that is no id, so that no path can leave the registry", () => {
    expect(codeOf(() => recordPath("../../etc/passwd"))).toBe("E_SCHEMA");
    expect(codeOf(() => channelPath("../production"))).toBe("E_SCHEMA");
  });

  it("tell the id of a record's path and of no other", () => {
    expect(idOfRecordPath("registry/builds/2026/11/22/qf-20261122-003.json")).toBe("qf-20261122-003");
    expect(idOfRecordPath("registry/builds/2026/11/21/qf-20261122-003.json")).toBeNull();
    expect(idOfRecordPath("registry/builds/2026/11/22/qf-20261122-003.sigs.json")).toBeNull();
    expect(idOfRecordPath("registry/builds/README")).toBeNull();
  });

  it("file events by UTC day and channels by name", () => {
    expect(eventsPath(Date.UTC(2026, 10, 22, 23, 59, 59))).toBe(
      "registry/builds/2026/11/22/events-20261122.jsonl",
    );
    expect(channelPath("production")).toBe("registry/channels/production.json");
  });
});

describe("recorded times", () => {
  it("are now, and one millisecond after the last entry when the clock stands behind it", () => {
    expect(recordedAt(null, 1000)).toBe(1000);
    expect(recordedAt(1000, 5000)).toBe(5000);
    expect(recordedAt(5000, 5000)).toBe(5001);
    expect(recordedAt(600_000, 0)).toBe(600_001);
  });

  it("refuse a clock more than ten minutes behind", () => {
    expect(codeOf(() => recordedAt(600_001, 0))).toBe("E_CLOCK_SKEW");
  });
});
