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

/** A build entered the registry. */
export type RecordedEvent = Entry<"recorded"> & {
  readonly build_id: string;
  /** The build's idempotency key. */
  readonly key: string;
  /** SHA-256 (hex) of the record file. */
  readonly record_sha256: string;
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

/**
 * The events below are written by later versions and may say more (a merge commit, an owner, a reason): these are the
 * fields that every reader may rely on.
 *
 * Steps of a promotion. rejected: the promotion itself was refused.
 */
export type PromotionEvent = Entry<"promotion_opened" | "promoting" | "promoted" | "rejected"> & {
  readonly build_id: string;
  readonly channel: string;
};

/** The channel left build_id and runs `to` again. */
export type RolledBackEvent = Entry<"rolled_back"> & {
  readonly build_id: string;
  readonly channel: string;
  readonly to: string;
};

/** The running build was observed. */
export type HealthEvent = Entry<"health"> & { readonly build_id: string; readonly channel: string };

export type ChannelEvent = Entry<"hold" | "release" | "lock" | "unlock"> & { readonly channel: string };

export type AlertEvent = Entry<"alert"> & { readonly rule: string };

/** A principal signed a record after its append. */
export type CosignedEvent = Entry<"cosigned"> & { readonly build_id: string; readonly principal: string };

export type PolicyChangedEvent = Entry<"policy_changed"> & { readonly blob: string };

export type RegistryEvent =
  | RecordedEvent
  | VerifiedEvent
  | DecidedEvent
  | PromotionEvent
  | RolledBackEvent
  | HealthEvent
  | ChannelEvent
  | AlertEvent
  | CosignedEvent
  | PolicyChangedEvent;
