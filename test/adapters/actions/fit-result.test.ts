import { describe, expect, it } from "vitest";
import { fitResult } from "../../../adapters/actions/fit-result.ts";
import { cutFindings, type MdlDeltaReport } from "../../../core/report/index.ts";
import { sampleDelta } from "../../core/report/sample-delta.ts";

const MOST = 400_000;
const fitted = (report: MdlDeltaReport): string =>
  fitResult(report, (whole, most) => ({ ...whole, ...cutFindings(whole, most) }));
/** Findings in `count` files whose paths have `length` characters; the last ones change the most. */
const report = (count: number, length: number) => {
  const files = Array.from({ length: count }, (_none, at) => ({
    path: `${at}/${"x".repeat(length)}`,
    category: "code" as const,
    base_bytes: at,
    head_bytes: 0,
    delta_bytes: -at,
  }));
  return sampleDelta({
    files,
    excluded: files.map(({ path }) => ({ path, reason: "binary", bytes: 1 })),
  });
};

describe("fitResult", () => {
  it("gives the report as it is when it fits", () => {
    expect(JSON.parse(fitted(sampleDelta()))).toEqual(sampleDelta());
  });

  it.each([
    [1000, 500, 200],
    [1000, 3000, 50],
    [1000, 15_000, 10],
    [300, 60_000, 0],
  ])("keeps, of %i files with paths of %i characters, the %i largest changes", (count, length, kept) => {
    const text = fitted(report(count, length));
    const cut = JSON.parse(text);
    expect(text.length).toBeLessThanOrEqual(MOST);
    expect([cut.truncated, cut.mdl_delta, cut.excluded.length]).toEqual([true, -256, kept]);
    expect(cut.files.map(({ delta_bytes }: { readonly delta_bytes: number }) => delta_bytes)).toEqual(
      Array.from({ length: kept }, (_none, at) => at + 1 - count),
    );
  });
});
