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
    const found = earlierBuilds([at(third ?? ""), at(second ?? ""), at(first ?? "")], {
      ...build,
      timestamp: third ?? "",
    });
    expect(found.map(({ timestamp }) => timestamp)).toEqual([first, second]);
  });

  it("keep what they were measured by but for code lengths of another model", () => {
    const { build } = sampleReport();
    const before = { ...build, timestamp: "2020-01-01T00:00:00.000Z" };
    const records = [{ build: before }, { build: { ...before, model: "another/1" } }];
    const [same, other] = earlierBuilds(records, build);
    expect(same?.metrics).toEqual(build.metrics);
    expect(other?.metrics.test_coverage).toEqual(build.metrics.test_coverage);
    for (const name of ["mdl_delta", "novelty", "removal", "repo_bytes"] as const) {
      expect(other?.metrics[name]).toMatchObject({ value: null, status: "missing" });
    }
  });
});
