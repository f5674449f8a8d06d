import { closestName } from "../schema/closest-name.ts";
import { MdlError } from "./mdl-error.ts";
import type { Tier } from "./measurement.ts";

/** How much work the model does for each byte, the least first. */
export const TIERS: readonly Tier[] = ["fast", "standard", "deep"];

export const DEFAULT_TIER: Tier = "standard";

/** parseTier reads the name of a tier. Throws MdlError E_MDL_TIER. */
export function parseTier(text: string): Tier {
  const tier = TIERS.find((known) => known === text);
  if (tier !== undefined) return tier;
  const near = closestName(text, TIERS);
  throw new MdlError("E_MDL_TIER", {
    what: `expected the tier ${TIERS.slice(0, -1).join(", ")} or ${TIERS.at(-1)}, found ${JSON.stringify(text)}`,
    remedy: near === null ? `write --tier ${DEFAULT_TIER}` : `did you mean ${near}?`,
  });
}
