import { type ChannelRequest, mayMove } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused, waived } from "./guards/guard-table.ts";
import type { Move, MovePlan } from "./move.ts";
import { sameActor } from "./same-actor.ts";

export type UnlockRequest = ChannelRequest & {
  readonly reason: string;
  /** Somebody else than the owner insists. */
  readonly forced: boolean;
};

const UNLOCK_GUARDS: GuardTable<UnlockRequest> = [
  ["lock", isLocked],
  ["owner", byOwner],
  ["promoters", mayMove],
];

/** planUnlock ends a lock: its owner, or another person who forces it. */
export function planUnlock(request: UnlockRequest): MovePlan {
  return planMove(UNLOCK_GUARDS, request, unlock);
}

function isLocked({ channel: { name }, state }: UnlockRequest): Finding {
  if (state.lock !== null) return ok(`${name} is locked by ${state.lock.owner} since ${state.lock.since}.`);
  return refused("NOT_LOCKED", `${name} is not locked.`, "nothing has to be done");
}

function byOwner({ channel: { name }, state: { lock }, mover, forced }: UnlockRequest): Finding {
  if (lock === null || (!mover.automatic && sameActor(lock.owner, mover.actor)))
    return ok(`The lock is ${mover.actor}'s own.`);
  const text = `${name} is locked by ${lock.owner} since ${lock.since}: ${lock.reason}.`;
  if (forced && !mover.automatic) return waived("CHANNEL_LOCKED", `${text} ${mover.actor} forces it.`);
  const remedy = `ask ${lock.owner}, or: quantum-forge unlock --channel ${name} --force`;
  return refused("CHANNEL_LOCKED", text, remedy);
}

function unlock({ channel: { name }, state, mover: { actor }, reason }: UnlockRequest): Move {
  const forced = state.lock !== null && !sameActor(state.lock.owner, actor);
  return {
    channel: name,
    pointer: undefined,
    events: [{ v: 1, kind: "unlock", actor, channel: name, forced, reason }],
    message: `Unlock ${name}`,
  };
}
