import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../bench/mdl/parse-options.ts";

describe("parseOptions", () => {
  it("runs every group on this repository unless told otherwise", () => {
    const { repositories, only, tiers, large, commits, json } = parseOptions([]);
    expect(repositories.map((path) => existsSync(join(path, "bench", "mdl", "main.ts")))).toEqual([true]);
    expect(only).toEqual(["size", "blocks", "speed", "measure", "cold", "incremental", "cached", "replay"]);
    expect([tiers, large, commits, json]).toEqual([null, null, 200, false]);
  });

  it("takes several repositories, and groups and tiers as lists", () => {
    const words = "--repo a --repo b --large c --only speed,size --tier fast --tier deep --commits 9 --json";
    expect(parseOptions(words.split(" "))).toMatchObject({
      repositories: ["a", "b"],
      large: "c",
      only: ["size", "speed"],
      tiers: ["fast", "deep"],
      commits: 9,
      json: true,
    });
  });

  it.each([
    [["--only", "sizes"], "expected some of size, blocks"],
    [["--tier", "fats"], "did you mean fast?"],
    [["--commits", "none"], "expected a whole number of at least 1 for --commits, found none"],
    [["--repos", "."], "--repos"],
  ])("refuses %j and says what would work", (words, message) => {
    expect(() => parseOptions(words)).toThrow(message);
  });
});
