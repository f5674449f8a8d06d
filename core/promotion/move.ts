import type { ChannelPointer } from "../registry/channel-pointer.ts";
import type { EventDraft } from "../registry/index.ts";

/** Why a move of a channel was allowed or refused; a closed list. */
export const GUARD_CODES = [
  "CHANNEL_HELD",
  "CHANNEL_LOCKED",
  "CHANNEL_FROZEN",
  "NOT_A_PROMOTER",
  "ALREADY_RUNNING",
  "ALREADY_PROMOTING",
  "NOTHING_RUNNING",
  "NOT_RUNNING",
  "NOT_PROMOTING",
  "NOT_HELD",
  "NOT_LOCKED",
  "NOTHING_TO_RETURN_TO",
  "OLDER_THAN_RUNNING",
  "NOT_ON_PREVIOUS_CHANNEL",
  "NOT_SOAKED",
  "UNHEALTHY_BEFORE",
  "ROLLED_BACK_BEFORE",
  "NEVER_RAN_HERE",
  "VBH_FAILED",
  "RECORD_CHANGED",
  "NOT_SIGNED",
  "POINTER_CHANGED",
  "DECISION_REJECT",
  "DECISION_REVIEW",
  "AUTOMATIC_OFF",
  "OBSERVING",
] as const;
export type GuardCode = (typeof GUARD_CODES)[number];

/** One condition of a move and how it came out. */
export type Guard = {
  readonly name: string;
  readonly verdict: "ok" | "refused" | "waived";
  /** null when ok. */
  readonly code: GuardCode | null;
  /** What was found, one sentence. */
  readonly text: string;
  /** What would help; empty when ok. */
  readonly remedy: string;
  /** When it would hold by itself (end of a soak or of a freeze), RFC 3339; null: it will not, or is not known. */
  readonly until: string | null;
};

/** One append to the registry as data: the pointer (null: taken away; undefined: untouched) and the events, in order. */
export type Move = {
  readonly channel: string;
  readonly pointer: ChannelPointer | null | undefined;
  readonly events: readonly EventDraft[];
  /** First line of the commit's message. */
  readonly message: string;
};

/** A move with everything that speaks for and against it; `move` is null when a guard refused. */
export type MovePlan = {
  readonly guards: readonly Guard[];
  readonly move: Move | null;
};
