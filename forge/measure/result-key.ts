import type { Tier } from "../../core/mdl/measurement.ts";
import { modelId } from "../../core/mdl/model-id.ts";
import type { Sha256 } from "../../core/vbh/index.ts";
import { hexDigest } from "../hex-digest.ts";
import { TOOL_VERSION } from "../tool-version.ts";

/** Goes up whenever the same trees would give another result, or the same one in another form, within a release. */
export const RESULT_VERSION = 2;

/**
 * resultKey names a result for the cache: 64 hex digits over the kind of result, the model, this program's version and
 * all that the result depends on besides.
 */
export function resultKey(
  kind: "pair" | "tree",
  tier: Tier,
  dependsOn: readonly (string | number | null)[],
  sha256: Sha256,
): string {
  const parts = [kind, modelId(tier), TOOL_VERSION, RESULT_VERSION, ...dependsOn];
  return hexDigest(new TextEncoder().encode(JSON.stringify(parts)), sha256);
}
