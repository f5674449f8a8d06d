import { describe, expect, it } from "vitest";
import { DEFAULT_TIER, parseTier, TIERS } from "../../../core/mdl/index.ts";

describe("a tier", () => {
  it.each(TIERS)("is read by its name: %s", (tier) => {
    expect(parseTier(tier)).toBe(tier);
  });

  it("is standard unless asked for", () => {
    expect(DEFAULT_TIER).toBe("standard");
  });

  it("of another name is E_MDL_TIER, with the name that was meant or the default", () => {
    expect(() => parseTier("standart")).toThrow(/^E_MDL_TIER: .*"standart": did you mean standard\?$/);
    expect(() => parseTier("")).toThrow(/^E_MDL_TIER: .*: write --tier standard$/);
  });
});
