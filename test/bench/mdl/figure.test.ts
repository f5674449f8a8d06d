import { describe, expect, it } from "vitest";
import { type Figure, judge } from "../../../bench/mdl/figure.ts";
import { renderFigure, renderHeading } from "../../../bench/mdl/render-figure.ts";
import { targetFor } from "../../../bench/mdl/target-for.ts";
import { TARGETS } from "../../../bench/mdl/targets.ts";

const figure: Figure = {
  figure: "size, standard / best peer",
  repository: "owner/name",
  tier: "standard",
  value: 0.8734,
  unit: "ratio",
  target: TARGETS.standard_size,
  parts: [
    { name: "standard", value: 873_400, unit: "byte" },
    { name: "xz -9e", value: 1_000_000, unit: "byte" },
  ],
  note: "a note",
};

describe("judge", () => {
  it.each([
    [0.86, "aim"],
    [0.87, "ok"],
    [0.92, "ok"],
    [0.9201, "missed"],
  ])("reads a size of %d of the best peer's as %s", (value, verdict) => {
    expect(judge({ value, target: TARGETS.standard_size })).toBe(verdict);
  });

  it.each([
    [6, "aim"],
    [3, "ok"],
    [2.99, "missed"],
  ])("reads %d times a peer's throughput as %s", (value, verdict) => {
    expect(judge({ value, target: TARGETS.fast_throughput })).toBe(verdict);
  });

  it("takes a hit rate that must be more than a bound as missed at the bound", () => {
    expect(judge({ value: 0.85, target: TARGETS.hit_rate })).toBe("missed");
    expect(judge({ value: 0.851, target: TARGETS.hit_rate })).toBe("ok");
  });

  it("takes what cannot be computed as missed", () => {
    expect(judge({ value: Number.NaN, target: TARGETS.peak_memory })).toBe("missed");
  });

  it("has no verdict without a target", () => {
    expect(judge({ value: 0.1, target: null })).toBe(null);
  });
});

describe("targetFor", () => {
  it("holds a text of the size that the target is for to the target", () => {
    expect(targetFor(TARGETS.commit, { text_bytes: 16e6 }, 16e6).target).toBe(TARGETS.commit);
  });

  it("says how small a smaller text is, and does not judge it", () => {
    expect(targetFor(TARGETS.commit, { text_bytes: 499_779 }, 16e6)).toEqual({
      target: null,
      remark: "499.8 kB of text, too little to judge: the target is for 16 MB",
    });
  });
});

describe("renderFigure", () => {
  it("shows value, bounds and verdict under the heading, and beneath what the figure was made of", () => {
    const [heading, line, beneath] = [renderHeading(), ...renderFigure(figure).split("\n")];
    const columns = (text = ""): readonly string[] => text.trim().split(/ {2,}/);
    expect(columns(heading)).toEqual(["figure", "repository", "value", "must", "aim"]);
    expect(columns(line)).toEqual([
      "size, standard / best peer",
      "owner/name",
      "0.873",
      "<= 0.92",
      "<= 0.86",
      "ok",
    ]);
    expect(heading.indexOf("aim") + "aim".length).toBe((line?.indexOf("<= 0.86") ?? 0) + "<= 0.86".length);
    expect(beneath).toBe("    standard 873,400 B, xz -9e 1,000,000 B; a note");
  });

  it("shows dashes and no verdict for what is held to nothing", () => {
    const line = renderFigure({ ...figure, target: null, parts: [], note: null });
    expect(line).toMatch(/ 0\.873 +- +-$/);
  });

  it("writes bytes, times, speeds and shares with their units", () => {
    const shown = (value: number, unit: Figure["unit"]): string =>
      renderFigure({ ...figure, value, unit, target: null, repository: "", parts: [], note: null })
        .replace("size, standard / best peer", "")
        .replace(/[ -]+$/, "")
        .trim();
    expect(shown(412_345_678, "byte")).toBe("412.3 MB");
    expect(shown(87, "ms")).toBe("87 ms");
    expect(shown(1.234, "mb_per_s")).toBe("1.23 MB/s");
    expect(shown(0.9123, "share")).toBe("0.912");
    expect(shown(3, "count")).toBe("3");
  });

  it("leaves room for the longest names of figures", () => {
    const longest = "repo_bytes, standard, cold, 2 workers / xz -9e";
    expect(renderFigure({ ...figure, figure: longest })).toContain(`${longest} owner/name`);
  });
});
