import type { Decision } from "../policy/decision.ts";
import type { VbhStatus } from "../vbh/verification.ts";
import type { BuildPredicate } from "./build-record.ts";
import type { Stint } from "./channel-state.ts";

export type BuildStatus =
  | "candidate"
  | "review"
  | "promoting"
  | "promoted"
  | "rejected"
  | "rolled_back"
  | "superseded";

/** A build and what has become of it. */
export type FoldedBuild = {
  readonly id: string;
  readonly build: BuildPredicate;
  readonly status: BuildStatus;
  /** When it entered the registry; null when its `recorded` event is not among the events folded. */
  readonly recorded_at: string | null;
  /** When it last began to run on a channel; null when it never did. */
  readonly promoted_at: string | null;
  /** Over all channels. */
  readonly rollback_count: number;
  readonly vbh_status: VbhStatus | null;
  readonly vbh_compliance: number | null;
  /** The last decision's score, 0..10. */
  readonly performance_score: number | null;
  readonly decision: Decision | null;
  /** Its latest stint on each channel that it ever ran on, in the order in which it first came there. */
  readonly stints: readonly Stint[];
  /** Channels to which its promotion is under way. */
  readonly promoting_on: readonly string[];
  /** Channels to which its last promotion came to nothing. */
  readonly rejected_on: readonly string[];
};

/** newBuild is a build of which nothing but its record is known. */
export function newBuild(id: string, build: BuildPredicate): FoldedBuild {
  return {
    id,
    build,
    status: "candidate",
    recorded_at: null,
    promoted_at: null,
    rollback_count: 0,
    vbh_status: null,
    vbh_compliance: null,
    performance_score: null,
    decision: null,
    stints: [],
    promoting_on: [],
    rejected_on: [],
  };
}
