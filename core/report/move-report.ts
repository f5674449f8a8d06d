import type { Decision } from "../policy/decision.ts";
import type { Guard } from "../promotion/move.ts";
import type { EventDraft, HealthEvent, RegistryEvent } from "../registry/index.ts";
import type { Verification } from "../vbh/verification.ts";

/** The commands that move a channel or say who may. */
export type MoveVerb = "promote" | "rollback" | "pin" | "hold" | "release" | "lock" | "unlock";

/**
 * done: as asked. under_way: the pointer moved, and it takes another step until the build counts as running. given_up: the
 * promotion came to nothing and the pointer stands as before. unhealthy: it was done, and what runs now is not well. refused: a
 * guard stands against it, nothing was written. planned: nothing stands against it, nothing was written as that was asked.
 */
export type MoveResult = "done" | "under_way" | "given_up" | "unhealthy" | "refused" | "planned";

/** What became of a command that moves a channel. */
export type MoveReport = {
  readonly verb: MoveVerb;
  readonly result: MoveResult;
  readonly channel: string;
  /** The build that the channel ran before; null when none. */
  readonly from: string | null;
  /** The build that it was to run; null when the command names none. */
  readonly to: string | null;
  /** The record as it was verified just before; null when the command moves no build. */
  readonly verified: Pick<Verification, "vbh_status" | "vbh_compliance"> | null;
  readonly decision: Pick<Decision, "action" | "score" | "threshold" | "reason"> | null;
  /** Rounds of observation that this run made; empty when it made none. */
  readonly health: readonly HealthEvent[];
  /** Why, as the person or this program put it; null when nobody did. */
  readonly reason: string | null;
  /** Owner of the channel's lock afterwards; null without. */
  readonly owner: string | null;
  readonly guards: readonly Guard[];
  /** The last event that was written; null when none was. */
  readonly event: RegistryEvent | null;
  /** Events that would have been written. */
  readonly planned: readonly EventDraft[];
  readonly dry_run: boolean;
  readonly branch: string;
  /** Commit of the registry branch that holds the last event; null when nothing was written. */
  readonly commit: string | null;
  readonly pushed_to: string | null;
};
