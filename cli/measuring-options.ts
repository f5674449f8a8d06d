import type { ParsedCommand } from "../core/commands/index.ts";
import type { Tier } from "../core/mdl/measurement.ts";
import { DEFAULT_TIER, parseTier } from "../core/mdl/tier.ts";
import { DEFAULT_LIMITS, type Limits, parseCount } from "../forge/measure/limits.ts";

/** measuringOptions reads how to measure from a command's options. Throws MdlError E_MDL_TIER, ForgeError E_LIMIT. */
export function measuringOptions({ values }: ParsedCommand): {
  readonly tier: Tier;
  readonly limits: Limits;
} {
  const read = (option: string, preset: number): number => {
    const text = values.get(option);
    return text === undefined ? preset : parseCount(text, option, 1);
  };
  return {
    tier: parseTier(values.get("tier") ?? DEFAULT_TIER),
    limits: {
      max_file_bytes: read("max-file-bytes", DEFAULT_LIMITS.max_file_bytes),
      max_change_bytes: read("max-change-bytes", DEFAULT_LIMITS.max_change_bytes),
      max_repo_bytes: read("max-repo-bytes", DEFAULT_LIMITS.max_repo_bytes),
    },
  };
}
