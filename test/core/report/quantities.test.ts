import { describe, expect, it } from "vitest";
import { measured, missing, notApplicable } from "../../../core/metric.ts";
import {
  changeText,
  formatAgainst,
  formatByteDelta,
  formatBytes,
  formatDuration,
  formatNumber,
  formatShare,
  formatValue,
  scoreText,
  typographic,
} from "../../../core/report/index.ts";
import { scoreSentence, scoreShares } from "../../../core/report/score-parts.ts";
import { DECISION } from "./sample-report.ts";

describe("numbers", () => {
  it("groups thousands and never writes minus zero", () => {
    expect([
      formatNumber(1_234_567),
      formatNumber(-1234.5, 1),
      formatNumber(-0.04, 1),
      formatNumber(999),
    ]).toEqual(["1,234,567", "-1,234.5", "0.0", "999"]);
  });
});

describe("bytes", () => {
  it("are exact below 100,000 and in powers of 1000 above", () => {
    expect([0, 99_999, 100_000, 999_949, 999_950, 2_500_000, 3e9].map((size) => formatBytes(size))).toEqual([
      "0 B",
      "99,999 B",
      "100.0 kB",
      "999.9 kB",
      "1.0 MB",
      "2.5 MB",
      "3.0 GB",
    ]);
  });

  it("carry their sign when they are a delta", () => {
    expect([formatByteDelta(312), formatByteDelta(-256), formatByteDelta(0)]).toEqual([
      "+312 B",
      "-256 B",
      "0 B",
    ]);
  });
});

describe("durations", () => {
  it("read as people say them", () => {
    expect([840, 4123, 59_949, 59_950, 192_000, 7_500_000].map(formatDuration)).toEqual([
      "840 ms",
      "4.1 s",
      "59.9 s",
      "1 min 0 s",
      "3 min 12 s",
      "2 h 5 min",
    ]);
  });
});

describe("shares", () => {
  it("read 0 % or 100 % only when they are exactly so", () => {
    expect([0, 1, 0.812, 0.8, 0.99999, 0.00001].map((share) => formatShare(share))).toEqual([
      "0 %",
      "100 %",
      "81.2 %",
      "80 %",
      "> 99.9 %",
      "< 0.1 %",
    ]);
  });
});

describe("formatValue", () => {
  it("writes each subject in its unit", () => {
    expect(formatValue("mdl_delta", 1200)).toBe("+1,200 B");
    expect(formatValue("repo_bytes", 1200)).toBe("1,200 B");
    expect(formatValue("rubikstack_improvement", 0.14)).toBe("+14 %");
    expect(formatValue("duration_ms", 61_000)).toBe("1 min 1 s");
    expect(formatValue("performance_score", 8.7)).toBe("8.7");
    expect(formatValue("tests_total", 1204)).toBe("1,204");
    expect(formatValue("source", "x\u001b[2J")).toBe("x\\x1b[2J");
  });

  it("takes as many decimals as tell a value from its bound", () => {
    expect(formatAgainst("test_coverage", 0.7996, 0.8)).toBe("79.96 %");
    expect(formatAgainst("performance_score", 7.96, 8)).toBe("7.96");
    expect(formatAgainst("performance_score", 8, 8)).toBe("8.0");
    expect(formatAgainst("mdl_delta", 1_240_100, 1_240_000)).toBe("+1.2401 MB");
    expect(formatAgainst("performance_score", 8.000000001, 8)).toBe("8.000000");
  });
});

describe("verdict texts", () => {
  const delta = (value: number) => measured(value, "byte", "derived");

  it("say what the change does to the description length", () => {
    expect(changeText(delta(-256), false)).toBe("simpler by 256 B");
    expect(changeText(delta(312), false)).toBe("more complex by 312 B");
    expect(changeText(delta(5), true)).toBe("about as complex as before");
    expect(changeText(missing("x", "byte", "derived"), false)).toBe("MDL delta missing");
    expect(changeText(notApplicable("x", "byte", "derived"), false)).toBe("no MDL delta");
  });

  it("say the score against the threshold, and that there is none", () => {
    expect(scoreText(DECISION)).toBe("score 7.96 of 10 (promotes at 8.0)");
    expect(scoreText({ ...DECISION, score: null })).toBe(
      "no score, since no scored metric was measured (promotes at 8.0)",
    );
  });

  it("explain the score by what each part earned of what it could, which adds up to ten", () => {
    expect(scoreSentence(DECISION)).toBe(
      "MDL delta 6.0 of 6.7, coverage 2.0 of 2.5, VBH 0.0 of 0.8; left out: cache hits, plan saving",
    );
    expect(scoreShares(DECISION).reduce((sum, share) => sum + share.of, 0)).toBeCloseTo(10, 12);
    expect(scoreSentence({ ...DECISION, breakdown: [] })).toBe("");
  });
});

describe("typographic", () => {
  it("sets minus and comparison signs and leaves hyphens alone", () => {
    expect(typographic("-256 B")).toBe("\u2212256 B");
    expect(typographic("<= -100 B")).toBe("\u2264 \u2212100 B");
    expect(typographic(">= 80 %")).toBe("\u2265 80 %");
    expect(typographic("qf-2026 self-signed")).toBe("qf-2026 self-signed");
  });
});
