import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildId, compareBuildIds, parseBuildId } from "../../../core/registry/index.ts";

const NOON = "2026-11-22T12:00:00.000Z";

describe("build ids", () => {
  it("start at 001 on each UTC day", () => {
    expect(buildId(NOON, 0)).toBe("qf-20261122-001");
  });

  it("follow the highest number, whatever gaps there are", () => {
    expect(buildId(NOON, 5)).toBe("qf-20261122-006");
  });

  it("grow past 999 and compare as numbers", () => {
    expect(buildId(NOON, 999)).toBe("qf-20261122-1000");
    expect(compareBuildIds("qf-20261122-999", "qf-20261122-1000")).toBeLessThan(0);
    expect(compareBuildIds("qf-20261123-001", "qf-20261122-1000")).toBeGreaterThan(0);
  });

  it("sort texts that are no id to the end", () => {
    expect(compareBuildIds("nonsense", "qf-20261122-001")).toBe(1);
    expect(compareBuildIds("qf-20261122-001", "nonsense")).toBe(-1);
    expect(compareBuildIds("a", "b")).toBe(0);
  });

  it.each([
    "qf-20261122-000",
    "qf-20261122-01",
    "qf-20261122-0100",
    "qf-20260231-001",
    "qf-2026112-001",
    "x",
  ])("refuse %s", (text) => expect(parseBuildId(text)).toBeNull());

  it("are the inverse of parsing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        expect(parseBuildId(buildId(NOON, number - 1))).toEqual({ day: "20261122", number });
      }),
    );
  });
});
