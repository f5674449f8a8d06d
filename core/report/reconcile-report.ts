import type { WaitingBuilds } from "../promotion/waiting-builds.ts";

/** One thing that a pass of everything automatic did, or would do. */
export type ReconciledMove = {
  readonly channel: string;
  readonly kind: "complete" | "promote" | "observe" | "abort" | "roll_back" | "alert";
  readonly build_id: string;
  /** passed, failed: an observation. planned: a dry run. refused: a guard stood against it when it was to be written. */
  readonly result:
    | "done"
    | "passed"
    | "failed"
    | "under_way"
    | "given_up"
    | "unhealthy"
    | "planned"
    | "refused";
  /** What happened and why, one sentence. */
  readonly text: string;
  /** Commit of the registry branch; null when nothing was written. */
  readonly commit: string | null;
};

/** What one pass of everything automatic did. */
export type ReconcileReport = {
  /** false: the policy only observes, so that nothing is automatic. */
  readonly enforce: boolean;
  readonly moves: readonly ReconciledMove[];
  /** Builds that nothing but a person keeps from a channel that promotes by itself, as the pass left them. */
  readonly waiting: readonly WaitingBuilds[];
  readonly dry_run: boolean;
};
