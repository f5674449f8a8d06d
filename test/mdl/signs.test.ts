import { beforeAll, describe, expect, it } from "vitest";
import { TIERS } from "../../core/mdl/index.ts";
import { type JudgedSign, judgeSign } from "./judge-sign.ts";
import { loadLabelledCommits } from "./labelled-commits.ts";
import { renderSigns } from "./render-signs.ts";

const commits = loadLabelledCommits();

describe.each(TIERS)("the signs of the tier %s", (tier) => {
  let changing: readonly JudgedSign[] = [];
  let unchanging: readonly JudgedSign[] = [];

  beforeAll(() => {
    const signs = commits.map((commit) => judgeSign(commit, tier));
    changing = signs.filter(({ label }) => label !== "about the same");
    unchanging = signs.filter(({ label }) => label === "about the same");
  }, 300_000);

  it("are right on at least 95 % of the commits outside the dead band that a person calls simpler or more complex", () => {
    const claims = changing.filter(({ verdict }) => verdict !== "no_claim");
    const wrong = claims.filter(({ verdict }) => verdict === "wrong");
    expect(1 - wrong.length / claims.length, listed(wrong)).toBeGreaterThanOrEqual(0.95);
  });

  it("are given for at least 85 % of those commits, as the dead band is narrow", () => {
    const silent = changing.filter(({ verdict }) => verdict === "no_claim");
    expect(1 - silent.length / changing.length, listed(silent)).toBeGreaterThanOrEqual(0.85);
  });

  it("are withheld from at least 75 % of the commits that a person calls about the same", () => {
    const claims = unchanging.filter(({ verdict }) => verdict !== "no_claim");
    expect(1 - claims.length / unchanging.length, listed(claims)).toBeGreaterThanOrEqual(0.75);
  });

  it("stand before small numbers where a person calls the commit about the same", () => {
    const large = unchanging.filter(({ delta }) => Math.abs(delta) >= 32);
    expect(large, listed(large)).toEqual([]);
  });
});

function listed(signs: readonly JudgedSign[]): string {
  return `\n${renderSigns(signs)}\n`;
}
