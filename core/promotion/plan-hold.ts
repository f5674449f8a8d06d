import type { ChannelRequest } from "./guards/channel-guards.ts";
import { mayMove } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import type { Move, MovePlan } from "./move.ts";

export type HoldRequest = ChannelRequest & { readonly reason: string };

const HOLD_GUARDS: GuardTable<HoldRequest> = [
  ["promoters", mayMove],
  ["hold", notHeldYet],
];

/** planHold stops everything automatic, and promotions by people, until the channel is released. */
export function planHold(request: HoldRequest): MovePlan {
  return planMove(HOLD_GUARDS, request, (asked) => holdMove(asked, null));
}

/** notHeldYet: one hold does not take the place of another, whose reason and pin would be lost. */
export function notHeldYet({ channel: { name }, state: { hold } }: ChannelRequest): Finding {
  if (hold === null) return ok(`${name} is not held.`);
  const pinned = hold.build_id === null ? "" : ` at ${hold.build_id}`;
  return refused(
    "CHANNEL_HELD",
    `${name} is held${pinned} already, by ${hold.by} since ${hold.since}: ${hold.reason}.`,
    `release it first: quantum-forge release --channel ${name}`,
  );
}

/** holdMove appends a hold; build_id: a pin to that build. */
export function holdMove({ channel: { name }, mover, reason }: HoldRequest, build_id: string | null): Move {
  const { actor, automatic } = mover;
  return {
    channel: name,
    pointer: undefined,
    events: [{ v: 1, kind: "hold", actor, channel: name, build_id, automatic, reason }],
    message: build_id === null ? `Hold ${name}` : `Pin ${name} to ${build_id}`,
  };
}
