import type { MetricName } from "../registry/build-record.ts";
import type { ChannelPolicy } from "./channel-policy.ts";

export const OPERATORS = ["<=", ">=", "<", ">", "="] as const;
export type Operator = (typeof OPERATORS)[number];

export const PRESET_NAMES = ["strict", "standard"] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** The metrics that the score is made of, besides VBH. */
export const SCORED_METRICS = [
  "mdl_delta",
  "cache_efficiency",
  "rubikstack_improvement",
  "test_coverage",
] as const;
export type ScoredMetric = (typeof SCORED_METRICS)[number];

/** `history`: the bound follows the repository's own earlier builds. */
export type PolicyCriterion = {
  readonly operator: Operator;
  readonly bound: number | "history";
  readonly required: boolean;
  /** With `history`: the bound is never looser than this. */
  readonly limit?: number;
};

/** Values of a metric at which the normalised score is 0 (floor), 0.8 (bound) and 1 (target). */
export type Curve = { readonly floor: number; readonly bound: number; readonly target: number };

export type ScoringRule = {
  readonly weight: number;
  /** Used as it stands, or, when `history` is set, until enough builds were measured. */
  readonly curve: Curve;
  readonly history: boolean;
};

/** Where a build may come from to be promoted; `*` stands for any text without a slash, `**` for any text. */
export type TrustedSources = {
  readonly workflows: readonly string[];
  readonly refs: readonly string[];
  readonly events: readonly string[];
};

/** A whole policy, every default filled in. */
export type Policy = {
  readonly preset: PresetName;
  /** false: decide and show, but stop nothing. */
  readonly enforce: boolean;
  /** The least score that promotes, 0..10. */
  readonly promotion_threshold: number;
  /** The health score under which a channel rolls back, 0..10. */
  readonly rollback_threshold: number;
  readonly criteria: { readonly [metric in MetricName]?: PolicyCriterion };
  readonly scoring: { readonly [metric in ScoredMetric]: ScoringRule } & {
    readonly vbh: { readonly weight: number };
  };
  readonly sources: TrustedSources;
  /** human: nothing is promoted before a person has looked. */
  readonly review: "none" | "human";
  /** refuse: a build that was signed in a job which runs the project's code is rejected. */
  readonly inline_signing: "allow" | "refuse";
  /** SHA-256 (hex) of version 1 of the root of trust; null: there is none, and no build is more than SELF_SIGNED. */
  readonly root: string | null;
  /**
   * The workflow on GitHub whose attestations record builds, until a root of trust begins or in place of one; null: there is none.
   */
  readonly recorder_identity: string | null;
  /** In order; at least one. A build passes through them from the first to the last. */
  readonly channels: readonly ChannelPolicy[];
};

/** Where a policy was read: a path at a commit with the file's Git blob id, a plain file, or "built in". */
export type PolicySource = { readonly source: string; readonly blob: string | null };

/** The source of the policy that holds where there is none. */
export const BUILT_IN = "built in";

export type LoadedPolicy = Policy & PolicySource;
