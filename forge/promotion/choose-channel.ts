import type { ChannelPolicy } from "../../core/policy/index.ts";
import { closestName } from "../../core/schema/index.ts";
import { ForgeError } from "../forge-error.ts";

const USUAL = "production";

/**
 * chooseChannel gives the channel of the policy that was asked for; when none was, the only one, else `production`. Throws
 * ForgeError E_CHANNEL with the channels there are.
 */
export function chooseChannel(channels: readonly ChannelPolicy[], asked: string | null): ChannelPolicy {
  const names = channels.map(({ name }) => name);
  const wanted = asked ?? (names.length === 1 ? names[0] : USUAL);
  const found = channels.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const near = asked === null ? null : closestName(asked, names);
  throw new ForgeError("E_CHANNEL", {
    what:
      asked === null
        ? `expected the name of one of the policy's channels (${names.join(", ")}), found none`
        : `expected one of the policy's channels (${names.join(", ")}), found ${JSON.stringify(asked.slice(0, 80))}`,
    remedy: near === null ? "name one with --channel" : `did you mean --channel ${near}?`,
  });
}

/** channelBefore gives the channel that a build passes through before this one; null for the first. */
export function channelBefore(
  channels: readonly ChannelPolicy[],
  { name }: Pick<ChannelPolicy, "name">,
): ChannelPolicy | null {
  const at = channels.findIndex((channel) => channel.name === name);
  return at <= 0 ? null : (channels[at - 1] ?? null);
}
