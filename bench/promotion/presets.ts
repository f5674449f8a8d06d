import { type LoadedPolicy, PRESET_NAMES, PRESETS } from "../../core/policy/index.ts";

/** The presets as they are, enforcing. */
export const POLICIES: readonly LoadedPolicy[] = PRESET_NAMES.map((name) => ({
  ...PRESETS[name],
  source: `preset ${name}`,
  blob: null,
}));
