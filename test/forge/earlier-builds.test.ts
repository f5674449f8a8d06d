import { describe, expect, it } from "vitest";
import { earlierBuilds } from "../../forge/record/earlier-builds.ts";
import { sampleReport } from "../core/report/sample-report.ts";

describe("earlierBuilds", () => {
  it("are those made before a moment, in the order in which they were made", () => {
    const { build } = sampleReport();
    const at = (timestamp: string) => ({ build: { ...build, timestamp } });
    const [first, second, third] = [
      "2026-01-01T00:00:00.000Z",
      "2026-01-02T00:00:00.000Z",
      "2026-01-03T00:00:00.000Z",
    ];
    const found = earlierBuilds([at(third ?? ""), at(second ?? ""), at(first ?? "")], third ?? "");
    expect(found.map(({ timestamp }) => timestamp)).toEqual([first, second]);
  });
});
