import type { ChannelPolicy } from "../../core/policy/index.ts";
import type { ChannelPointer, ChannelState } from "../../core/registry/index.ts";
import type { RegisteredBuild, RegistryView } from "../registry/registry-view.ts";
import { channelBefore } from "./choose-channel.ts";
import { readPointer } from "./read-pointer.ts";

/** A channel as the registry has it, with what its moves depend on. */
export type ChannelReading = {
  readonly channel: ChannelPolicy;
  /** The channel before it in the policy's order; null for the first. */
  readonly before: { readonly policy: ChannelPolicy; readonly state: ChannelState } | null;
  readonly state: ChannelState;
  readonly pointer: ChannelPointer | null;
  readonly running: RegisteredBuild | null;
  /** The build that the pointer should name: the promoting one, else the running one. */
  readonly due: RegisteredBuild | null;
};

/** readChannel gathers what stands of a channel at one commit of the registry. */
export async function readChannel(
  view: RegistryView,
  channels: readonly ChannelPolicy[],
  channel: ChannelPolicy,
): Promise<ChannelReading> {
  const before = channelBefore(channels, channel);
  const [state, stateBefore, pointer] = await Promise.all([
    view.channel(channel.name),
    before === null ? null : view.channel(before.name),
    readPointer(view.snapshot, channel.name),
  ]);
  const [promoting, running] = await Promise.all([
    state.promoting === null ? null : view.build(state.promoting.build_id),
    state.running === null ? null : view.build(state.running.build_id),
  ]);
  return {
    channel,
    before: before === null || stateBefore === null ? null : { policy: before, state: stateBefore },
    state,
    pointer,
    running,
    due: state.promoting === null ? running : promoting,
  };
}
