import { ActionError } from "../../adapters/actions/action-error.ts";
import { type GetInput, oneOf, orNull, yesOrNo } from "../../adapters/actions/input-values.ts";
import { DEFAULT_TIER, TIERS, type Tier } from "../../core/mdl/index.ts";
import { DEFAULT_LIMITS, type Limits } from "../../forge/measure/limits.ts";

/** The inputs of actions/mdl-delta, checked. Empty texts have become null. */
export type MdlDeltaInputs = {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly tier: Tier;
  readonly limits: Limits;
  readonly repo_bytes: boolean;
  readonly annotations: boolean;
  readonly cache_key: string | null;
  readonly surprise_map: string | null;
};

/** parseMdlDeltaInputs reads every declared input strictly. Throws ActionError E_INPUT. */
export function parseMdlDeltaInputs(get: GetInput): MdlDeltaInputs {
  return {
    path: get("path") || ".",
    base: orNull(get("base")),
    head: orNull(get("head")),
    tier: oneOf("tier", get("tier") || DEFAULT_TIER, TIERS),
    limits: {
      max_file_bytes: count("max-file-bytes", get("max-file-bytes"), DEFAULT_LIMITS.max_file_bytes),
      max_change_bytes: count("max-change-bytes", get("max-change-bytes"), DEFAULT_LIMITS.max_change_bytes),
      max_repo_bytes: count("max-repo-bytes", get("max-repo-bytes"), DEFAULT_LIMITS.max_repo_bytes),
    },
    repo_bytes: yesOrNo("repo-bytes", get("repo-bytes") || "true"),
    annotations: yesOrNo("annotations", get("annotations") || "true"),
    cache_key: cacheKey(get("cache-key")),
    surprise_map: orNull(get("surprise-map")),
  };
}

function count(name: string, given: string, preset: number): number {
  if (given === "") return preset;
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new ActionError("E_INPUT", {
    what: `input ${name} is ${JSON.stringify(given)}`,
    remedy: `set it to a whole number of bytes, such as ${preset}`,
  });
}

const SHORTEST_KEY = 16;

/** The message does not repeat it, since it is a secret. */
function cacheKey(given: string): string | null {
  if (given === "" || new TextEncoder().encode(given).length >= SHORTEST_KEY) return orNull(given);
  throw new ActionError("E_INPUT", {
    what: `input cache-key has fewer than ${SHORTEST_KEY} bytes`,
    remedy: "set it to a longer secret, for example 32 random bytes in hex",
  });
}
