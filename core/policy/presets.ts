import { channelNamed } from "./channel-policy.ts";
import type { Policy, PresetName, TrustedSources } from "./policy.ts";

const DEFAULT_SOURCES: TrustedSources = {
  workflows: [".github/workflows/*"],
  refs: ["refs/heads/main", "refs/heads/master"],
  events: ["push", "schedule", "workflow_dispatch"],
};

/** Fixed numbers, all of them required. */
export const STRICT: Policy = {
  preset: "strict",
  enforce: true,
  promotion_threshold: 8,
  rollback_threshold: 5,
  criteria: {
    mdl_delta: { operator: "<=", bound: -100, required: true },
    cache_efficiency: { operator: ">=", bound: 0.6, required: true },
    rubikstack_improvement: { operator: ">=", bound: 0.1, required: true },
    test_coverage: { operator: ">=", bound: 0.8, required: true },
  },
  scoring: {
    mdl_delta: { weight: 0.4, curve: { floor: 2000, bound: -100, target: -1000 }, history: false },
    cache_efficiency: { weight: 0.2, curve: { floor: 0, bound: 0.6, target: 1 }, history: false },
    rubikstack_improvement: { weight: 0.2, curve: { floor: 0, bound: 0.1, target: 0.3 }, history: false },
    test_coverage: { weight: 0.15, curve: { floor: 0.5, bound: 0.8, target: 1 }, history: false },
    vbh: { weight: 0.05 },
  },
  sources: DEFAULT_SOURCES,
  review: "none",
  inline_signing: "refuse",
  root: null,
  recorder_identity: null,
  channels: [channelNamed("production")],
};

/**
 * Scores a build against the repository's own history and requires none of the scored metrics. The curves of
 * the three historical metrics are the wide ones for a repository whose history is still short.
 */
export const STANDARD: Policy = {
  preset: "standard",
  enforce: true,
  promotion_threshold: 8,
  rollback_threshold: 5,
  criteria: {
    mdl_delta: { operator: "<=", bound: "history", required: false },
    cache_efficiency: { operator: ">=", bound: "history", required: false },
    rubikstack_improvement: { operator: ">=", bound: "history", required: false },
    test_coverage: { operator: ">=", bound: 0.8, required: false },
  },
  scoring: {
    mdl_delta: { weight: 0.4, curve: { floor: 16384, bound: 2048, target: -256 }, history: true },
    cache_efficiency: { weight: 0.2, curve: { floor: 0, bound: 0.4, target: 0.8 }, history: true },
    rubikstack_improvement: { weight: 0.2, curve: { floor: -0.5, bound: 0, target: 0.2 }, history: true },
    test_coverage: { weight: 0.15, curve: { floor: 0.5, bound: 0.8, target: 1 }, history: false },
    vbh: { weight: 0.05 },
  },
  sources: DEFAULT_SOURCES,
  review: "none",
  inline_signing: "allow",
  root: null,
  recorder_identity: null,
  channels: [channelNamed("production")],
};

export const PRESETS: { readonly [name in PresetName]: Policy } = { strict: STRICT, standard: STANDARD };
