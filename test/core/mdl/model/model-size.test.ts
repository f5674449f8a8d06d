import { describe, expect, it } from "vitest";
import { TIERS } from "../../../../core/mdl/index.ts";
import { planModelSize, TIER_SHAPES } from "../../../../core/mdl/model/index.ts";

describe.each(TIERS)("the size of a model of the tier %s", (tier) => {
  it("is small for little text", () => {
    expect(planModelSize(tier, { coded: 1000, indexed: 0 })).toEqual({
      capacity: 1000,
      index_stride: 1,
      history_bits: 16,
      short_match_bits: 12,
      long_match_bits: 12,
    });
  });

  it("has tables of less than 52 MB for much", () => {
    const size = planModelSize(tier, { coded: 2 ** 30, indexed: 2 ** 26 });
    expect(size.index_stride).toBe(32);
    expect(size.history_bits).toBe(TIER_SHAPES[tier].most_history_bits);
    const { history_bits, short_match_bits, long_match_bits } = size;
    expect(2 ** history_bits + 4 * (2 ** short_match_bits + 2 ** long_match_bits)).toBeLessThan(52e6);
  });

  it("never shrinks when there is more text", () => {
    let before = planModelSize(tier, { coded: 0, indexed: 0 });
    for (let coded = 1; coded < 2 ** 28; coded *= 3) {
      const size = planModelSize(tier, { coded, indexed: coded });
      for (const name of [
        "capacity",
        "index_stride",
        "history_bits",
        "short_match_bits",
        "long_match_bits",
      ] as const)
        expect(size[name]).toBeGreaterThanOrEqual(before[name]);
      before = size;
    }
  });
});

describe("the shape of a tier", () => {
  it.each(TIERS)("%s has a lane for each context and five more inputs, in whole vectors of eight", (tier) => {
    const { contexts, lanes } = TIER_SHAPES[tier];
    expect(lanes).toBe(8 * Math.ceil((contexts.length + 5) / 8));
    expect(new Set(contexts).size).toBe(contexts.length);
  });
});
