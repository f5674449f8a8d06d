import {
  type ActiveFreeze,
  activeFreeze,
  type ChannelPolicy,
  channelNamed,
  nextFreeze,
} from "../../core/policy/index.ts";
import { healthScore } from "../../core/promotion/index.ts";
import type { Stint } from "../../core/registry/index.ts";
import type { ChannelReport } from "../../core/report/index.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { chooseChannel } from "./choose-channel.ts";
import type { ReadDependencies } from "./move-dependencies.ts";
import { type ChannelReading, readChannel } from "./read-channel.ts";

/** A freeze that begins within this time is worth knowing of. */
const SOON_MS = 7 * 86_400_000;

/**
 * channelStatus says of each channel, or of the one that is asked for, what it runs, how well, and what is under way: the
 * policy's channels in its order, then those of which only the registry knows. Throws E_CHANNEL.
 */
export async function channelStatus(
  { policy, clock }: Pick<ReadDependencies, "policy" | "clock">,
  view: RegistryView,
  asked: string | null = null,
): Promise<readonly ChannelReport[]> {
  const { channels, rollback_threshold, enforce } = policy;
  const unnamed = (await view.channels())
    .filter((name) => channels.every((channel) => channel.name !== name))
    .map((name) => ({ ...channelNamed(name), auto_rollback: false }));
  const all = [...channels, ...unnamed];
  const wanted = asked === null ? all : [chooseChannel(all, asked)];
  return Promise.all(
    wanted.map(async (channel) => {
      const reading = await readChannel(view, channels, channel);
      const next = await nextBuild(view, reading);
      return report(reading, next, { now_ms: clock.now(), rollback_threshold, enforce });
    }),
  );
}

type Now = { readonly now_ms: number; readonly rollback_threshold: number; readonly enforce: boolean };

function report(
  { channel, state, running }: ChannelReading,
  next: Stint | null,
  { now_ms, rollback_threshold, enforce }: Now,
): ChannelReport {
  const seen = state.health.filter(({ build_id }) => build_id === state.running?.build_id);
  const rollsBack = enforce && channel.auto_rollback && channel.health.length > 0;
  return {
    channel: channel.name,
    running: state.running === null ? null : { ...state.running, commit: running?.build.commit ?? "" },
    health_score: healthScore(seen),
    rolls_back_below: rollsBack ? rollback_threshold : null,
    promoting: state.promoting,
    hold: state.hold,
    lock: state.lock,
    freeze: freezeAt(channel, now_ms),
    next_freeze: nextFreezeAfter(channel, now_ms),
    auto_promote: enforce && channel.auto_promote,
    candidate: next === null ? null : candidate(channel, next, now_ms),
  };
}

function freezeAt({ freezes }: ChannelPolicy, now_ms: number): ChannelReport["freeze"] {
  const freeze = activeFreeze(freezes, now_ms);
  return freeze === null ? null : reported(freeze);
}

function nextFreezeAfter({ freezes }: ChannelPolicy, now_ms: number): ChannelReport["next_freeze"] {
  const freeze = nextFreeze(freezes, now_ms, SOON_MS);
  return freeze === null ? null : { ...reported(freeze), from: new Date(freeze.from_ms).toISOString() };
}

function reported({ window: { name, hotfix }, until_ms }: ActiveFreeze) {
  return { name, until: until_ms === null ? null : new Date(until_ms).toISOString(), hotfix };
}

function candidate({ soak_ms }: ChannelPolicy, { build_id, since }: Stint, now_ms: number) {
  return { build_id, ran_ms: Math.max(0, now_ms - Date.parse(since)), soak_ms };
}

/** What runs on the channel before comes here next, unless it was rolled back somewhere or is here already. */
async function nextBuild(view: RegistryView, { before, state }: ChannelReading): Promise<Stint | null> {
  const next = before?.state.running ?? null;
  if (next === null) return null;
  const here = [state.running?.build_id, state.promoting?.build_id];
  const build = await view.build(next.build_id);
  return here.includes(next.build_id) || build === null || build.rollback_count > 0 ? null : next;
}
