import type { ChannelBuild } from "./channel-build.ts";
import { heldForPeople, isPromoting, mayMove, ownLock } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import { type PointerRequest, pointerMended } from "./guards/pointer-guards.ts";
import { goesBackByItself, type ReturnRequest } from "./guards/return-guards.ts";
import type { Move, MovePlan } from "./move.ts";
import { pointAt } from "./point-at.ts";

export type AbortRequest = ReturnRequest &
  PointerRequest & {
    /** The build that runs; null when nothing runs. */
    readonly restored: Pick<ChannelBuild, "id" | "build" | "record_sha256"> | null;
  };

const ABORT_GUARDS: GuardTable<AbortRequest> = [
  ["promotion under way", isPromoting],
  ["hold", heldForPeople],
  ["lock", ownLock],
  ["promoters", mayMove],
  ["automatic", goesBackByItself],
  ["pointer", pointerMended],
  ["what runs", hasRecord],
];

/**
 * planAbort gives a promotion up: one commit with `rejected`, in which the pointer names again what runs, or goes away when
 * nothing runs.
 */
export function planAbort(request: AbortRequest): MovePlan {
  return planMove(ABORT_GUARDS, request, giveUp);
}

function hasRecord({ channel, state: { running }, restored }: AbortRequest): Finding {
  if (running === null) return ok(`${channel.name} runs nothing, so its pointer goes away.`);
  if (restored?.id === running.build_id) return ok(`${channel.name} runs ${running.build_id}.`);
  return refused(
    "RECORD_CHANGED",
    `${channel.name} runs ${running.build_id}, whose record was not found.`,
    "restore the record from the registry branch's history",
  );
}

function giveUp({
  channel,
  state,
  pointer,
  restored,
  mover,
  reason_code,
  reason,
}: AbortRequest): Move | null {
  if (state.promoting === null) return null;
  const { build_id } = state.promoting;
  return {
    channel: channel.name,
    pointer: restored === null ? null : pointAt(channel.name, restored, pointer),
    events: [
      {
        v: 1,
        kind: "rejected",
        actor: mover.actor,
        build_id,
        channel: channel.name,
        restored: restored?.id ?? null,
        reason_code,
        reason,
      },
    ],
    message: `Give up the promotion of ${build_id} to ${channel.name}`,
  };
}
