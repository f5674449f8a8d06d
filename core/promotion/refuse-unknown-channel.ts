import type { ChannelPolicy } from "../policy/channel-policy.ts";
import { joinWords } from "../policy/wording.ts";
import { closestName } from "../schema/index.ts";
import type { MovePlan } from "./move.ts";

/** refuseUnknownChannel is the plan for a channel that the policy does not name. */
export function refuseUnknownChannel(name: string, channels: readonly ChannelPolicy[]): MovePlan {
  const names = channels.map((channel) => channel.name);
  const near = closestName(name, names);
  const guess = near === null ? "" : `did you mean ${near}? `;
  return {
    guards: [
      {
        name: "channel",
        verdict: "refused",
        code: "CHANNEL_UNKNOWN",
        text: `The policy has no channel ${JSON.stringify(name.slice(0, 80))}.`,
        remedy: `${guess}its channels are ${joinWords(names)}`,
        until: null,
      },
    ],
    move: null,
  };
}
