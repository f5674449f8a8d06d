import { type ChannelRequest, mayMove } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import type { Move, MovePlan } from "./move.ts";

export type LockRequest = ChannelRequest & { readonly reason: string };

const LOCK_GUARDS: GuardTable<LockRequest> = [
  ["promoters", mayMove],
  ["lock", notLockedYet],
];

/** planLock makes the mover the only one who moves the channel. */
export function planLock(request: LockRequest): MovePlan {
  return planMove(LOCK_GUARDS, request, lock);
}

function notLockedYet({ channel: { name }, state: { lock: taken } }: LockRequest): Finding {
  if (taken === null) return ok(`${name} is not locked.`);
  return refused(
    "CHANNEL_LOCKED",
    `${name} is locked by ${taken.owner} since ${taken.since}: ${taken.reason}.`,
    `unlock it first: quantum-forge unlock --channel ${name}`,
  );
}

function lock({ channel: { name }, mover: { actor }, reason }: LockRequest): Move {
  return {
    channel: name,
    pointer: undefined,
    events: [{ v: 1, kind: "lock", actor, channel: name, owner: actor, reason }],
    message: `Lock ${name} for ${actor}`,
  };
}
