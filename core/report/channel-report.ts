import type { Hold, Lock, Promoting, Stint } from "../registry/index.ts";

/** What one channel runs, how well, and what is under way. */
export type ChannelReport = {
  readonly channel: string;
  /** null: nothing runs yet. */
  readonly running: (Stint & { readonly commit: string }) | null;
  /** 0..10; null: not observed yet. */
  readonly health_score: number | null;
  /** The score under which the channel rolls back by itself; null: it does not. */
  readonly rolls_back_below: number | null;
  readonly promoting: Promoting | null;
  readonly hold: Hold | null;
  readonly lock: Lock | null;
  /** The freeze that holds now; until: RFC 3339, null when its end is not known. */
  readonly freeze: { readonly name: string; readonly until: string | null; readonly hotfix: boolean } | null;
  /** The freeze that begins next, within seven days, after one that holds now; from and until as above. */
  readonly next_freeze: {
    readonly name: string;
    readonly from: string;
    readonly until: string | null;
    readonly hotfix: boolean;
  } | null;
  readonly auto_promote: boolean;
  /** A build that runs on the channel before, and how far it is on its way here; null: none is. */
  readonly candidate: {
    readonly build_id: string;
    readonly ran_ms: number;
    readonly soak_ms: number;
  } | null;
};

/** A build that ran on a channel, and whether the channel can return to it. */
export type RollbackCandidate = {
  readonly channel: string;
  readonly build_id: string;
  readonly commit: string;
  readonly eligible: boolean;
  /** The build that a rollback without --to returns to. */
  readonly default: boolean;
  /** Why it can or cannot be returned to, one sentence. */
  readonly why: string;
  readonly stint: Stint;
  /** The last decision's score, 0..10. */
  readonly score: number | null;
};
