import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../bench/promotion/parse-options.ts";

describe("parseOptions", () => {
  it("takes clones with the lists of their builds, in pairs", () => {
    const words = "--repo a --builds a.csv --repo b --builds b.csv --only history --tier standard --json";
    expect(parseOptions(words.split(" "))).toMatchObject({
      histories: [
        { repository: "a", builds: "a.csv" },
        { repository: "b", builds: "b.csv" },
      ],
      only: ["history"],
      tier: "standard",
      json: true,
    });
  });

  it.each([
    [["--repo", "a"], "expected a --builds for each --repo, found 1 --repo and 0 --builds"],
    [["--only", "histories"], "expected some of history"],
    [["--tier", "fats"], "did you mean fast?"],
    [["--seed", "none"], "expected a whole number of at least 1 for --seed, found none"],
    [["--simulated-builds", "0"], "expected a whole number of at least 1 for --simulated-builds, found 0"],
  ])("refuses %j and says what would work", (words, message) => {
    expect(() => parseOptions(words)).toThrow(message);
  });
});
