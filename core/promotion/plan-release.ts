import { type ChannelRequest, mayMove, ownLock } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import type { Move, MovePlan } from "./move.ts";

export type ReleaseRequest = ChannelRequest & { readonly reason: string };

const RELEASE_GUARDS: GuardTable<ReleaseRequest> = [
  ["hold", isHeld],
  ["lock", ownLock],
  ["promoters", mayMove],
  ["person", byPerson],
];

/** planRelease ends a hold. Only a person does. */
export function planRelease(request: ReleaseRequest): MovePlan {
  return planMove(RELEASE_GUARDS, request, release);
}

function isHeld({ channel: { name }, state: { hold } }: ReleaseRequest): Finding {
  if (hold !== null) return ok(`${name} is held by ${hold.by} since ${hold.since}.`);
  return refused("NOT_HELD", `${name} is not held.`, "nothing has to be done");
}

function byPerson({ channel: { name }, mover }: ReleaseRequest): Finding {
  if (!mover.automatic) return ok(`${mover.actor} asks for it.`);
  const remedy = `a person releases it: quantum-forge release --channel ${name}`;
  return refused("AUTOMATIC_OFF", "Nothing automatic ends a hold.", remedy);
}

function release({ channel: { name }, mover: { actor }, reason }: ReleaseRequest): Move {
  return {
    channel: name,
    pointer: undefined,
    events: [{ v: 1, kind: "release", actor, channel: name, reason }],
    message: `Release ${name}`,
  };
}
