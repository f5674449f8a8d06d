import type { Tier } from "./measurement.ts";

/** modelId names the model that makes a tier's numbers. It changes whenever any code length could change. */
export function modelId(tier: Tier): string {
  return `qf-mdl/2-${tier}`;
}
