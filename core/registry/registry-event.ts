import type { Decision } from "../policy/decision.ts";
import type { VbhCheckName, VbhStatus } from "../vbh/verification.ts";

/** What every event says. `actor` is a person's login, or the principal that recorded it. */
type Entry<Kind extends string> = {
  readonly v: 1;
  readonly kind: Kind;
  /** RFC 3339 UTC with milliseconds; strictly increasing along the log. */
  readonly at: string;
  readonly actor: string;
};

/** A build entered the registry. Its leaf in the log is the one after its record's, which has the record's digest. */
export type RecordedEvent = Entry<"recorded"> & {
  readonly build_id: string;
  /** SHA-256 (hex) of the signatures file as it was appended. */
  readonly signatures_sha256: string;
};

/** A recorder verified a build; what does not stand under failed or not_run held. */
export type VerifiedEvent = Entry<"verified"> & {
  readonly build_id: string;
  readonly vbh_status: VbhStatus;
  readonly vbh_compliance: number;
  readonly pq: "anchored" | "pending";
  /** Index of the record's leaf in the log. */
  readonly log_index: number;
  readonly failed: readonly { readonly check: VbhCheckName; readonly code: string }[];
  readonly not_run: readonly VbhCheckName[];
};

/** A build was decided; the decision stands here whole, so that it can be explained without its policy. */
export type DecidedEvent = Entry<"decided"> & { readonly build_id: string; readonly decision: Decision };

/** The pull request that would promote a build was opened. */
export type PromotionOpenedEvent = Entry<"promotion_opened"> & {
  readonly build_id: string;
  readonly channel: string;
  readonly pull_request: number;
};

/** An exception from a freeze window: which one, and why. */
export type Hotfix = { readonly freeze: string; readonly reason: string };

/** The channel's pointer names the build, which does not count as running yet. */
export type PromotingEvent = Entry<"promoting"> & {
  readonly build_id: string;
  readonly channel: string;
  /** What the channel ran until then; null when nothing. */
  readonly previous: string | null;
  /** No person asked for it. */
  readonly automatic: boolean;
  /** It was rolled back before, and somebody named it all the same. */
  readonly forced: boolean;
  readonly hotfix: Hotfix | null;
};

/** The channel runs the build. */
export type PromotedEvent = Entry<"promoted"> & {
  readonly build_id: string;
  readonly channel: string;
  /** The commit of the registry branch that moved the pointer. */
  readonly merge_commit: string;
};

/** The promotion that was under way came to nothing; the pointer names again what it named before. */
export type RejectedEvent = Entry<"rejected"> & {
  readonly build_id: string;
  readonly channel: string;
  readonly restored: string | null;
  readonly reason_code: string;
  readonly reason: string;
};

/** The channel left build_id and runs `to`; the pointer moved in the same commit. */
export type RolledBackEvent = Entry<"rolled_back"> & {
  readonly build_id: string;
  readonly channel: string;
  readonly to: string;
  readonly automatic: boolean;
  /** The target was rolled back itself before, and somebody named it all the same. */
  readonly forced: boolean;
  readonly reason_code: string;
  readonly reason: string;
};

export type HealthCheckResult = {
  readonly name: string;
  readonly passed: boolean;
  /** What was found, in a few words. */
  readonly detail: string;
  readonly duration_ms: number;
};

/** The build on the channel was observed once: all checks of the channel. It passed when each of them did. */
export type HealthEvent = Entry<"health"> & {
  readonly build_id: string;
  readonly channel: string;
  readonly passed: boolean;
  readonly checks: readonly HealthCheckResult[];
};

/** Nothing automatic moves the channel until it is released. build_id: pinned to that build. */
export type HoldEvent = Entry<"hold"> & {
  readonly channel: string;
  readonly build_id: string | null;
  readonly automatic: boolean;
  readonly reason: string;
};

export type ReleaseEvent = Entry<"release"> & { readonly channel: string; readonly reason: string };

/** Only the owner moves the channel until it is unlocked. */
export type LockEvent = Entry<"lock"> & {
  readonly channel: string;
  readonly owner: string;
  readonly reason: string;
};

/** forced: by somebody else than the owner. */
export type UnlockEvent = Entry<"unlock"> & {
  readonly channel: string;
  readonly forced: boolean;
  readonly reason: string;
};

/** Something that people should look at. The kinds from here on may say more in later versions. */
export type AlertEvent = Entry<"alert"> & {
  readonly rule: string;
  readonly channel?: string;
  readonly build_id?: string;
  /** What was found, one sentence. */
  readonly text?: string;
};

/** A principal signed a record after its append. */
export type CosignedEvent = Entry<"cosigned"> & { readonly build_id: string; readonly principal: string };

export type PolicyChangedEvent = Entry<"policy_changed"> & { readonly blob: string };

export type RegistryEvent =
  | RecordedEvent
  | VerifiedEvent
  | DecidedEvent
  | PromotionOpenedEvent
  | PromotingEvent
  | PromotedEvent
  | RejectedEvent
  | RolledBackEvent
  | HealthEvent
  | HoldEvent
  | ReleaseEvent
  | LockEvent
  | UnlockEvent
  | AlertEvent
  | CosignedEvent
  | PolicyChangedEvent;

/** An event whose time is given when it is appended. */
export type EventDraft = RegistryEvent extends infer Event
  ? Event extends RegistryEvent
    ? Omit<Event, "at">
    : never
  : never;
