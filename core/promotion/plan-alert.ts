import type { EventDraft } from "../registry/index.ts";
import type { ChannelRequest } from "./guards/channel-guards.ts";
import { planMove } from "./guards/guard-table.ts";
import type { Move, MovePlan } from "./move.ts";

/** What of a channel people must look at; a closed list. */
export type ChannelAlert = "no_healthy_predecessor" | "unhealthy_after_rollback";

export type AlertRequest = ChannelRequest & {
  readonly rule: ChannelAlert;
  /** The build that runs and is not well. */
  readonly build_id: string;
  /** What was found, one sentence. */
  readonly text: string;
};

/**
 * planAlert calls for a person: one commit with an `alert` and a hold, so that nothing automatic tries further. A hold that
 * stands stays as it is. There is nothing that could refuse it.
 */
export function planAlert(request: AlertRequest): MovePlan {
  return planMove([], request, alert);
}

function alert({ rule, build_id, text, channel: { name }, state, mover: { actor } }: AlertRequest): Move {
  const raised: EventDraft = { v: 1, kind: "alert", actor, rule, channel: name, build_id, text };
  const held = { channel: name, build_id: null, automatic: true, reason: text };
  const hold: EventDraft = { v: 1, kind: "hold", actor, ...held };
  return {
    channel: name,
    pointer: undefined,
    events: state.hold === null ? [raised, hold] : [raised],
    message: `Alert on ${name}: ${rule.replaceAll("_", " ")}`,
  };
}
