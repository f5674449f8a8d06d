import type { ChannelPolicy } from "../../../../core/policy/channel-policy.ts";
import { buildWith } from "../../registry/build-fixture.ts";
import { CHECK, channelWith, decisionWith, HOUR } from "../channel-fixture.ts";
import { type Intent, RECORDER } from "./intents.ts";
import { newWorld, type World } from "./world.ts";

const [GOOD, DOUBTFUL, BAD] = ["qf-20261121-001", "qf-20261121-002", "qf-20261121-003"] as const;
const BUILDS = [GOOD, DOUBTFUL, BAD];
const ACTIONS = ["promote", "review", "reject"] as const;

const AUTOMATIC = { auto_promote: true, observe: { times: 1, every_ms: 0 } };
export const STAGING = channelWith({ name: "staging", ...AUTOMATIC });
export const PRODUCTION = channelWith({ name: "production", ...AUTOMATIC });
export const SOAKING = channelWith({ name: "production", ...AUTOMATIC, soak_ms: HOUR });
export const WATCHED = channelWith({ name: "production", ...AUTOMATIC, health: [CHECK] });
/** Frozen in the second hour. */
export const FREEZING = channelWith({
  name: "production",
  ...AUTOMATIC,
  freezes: [
    {
      name: "freeze",
      time_zone: "UTC",
      hotfix: true,
      when: { kind: "dates", from: "2026-11-22T01:00", to: "2026-11-22T02:00" },
    },
  ],
});

/**
 * Three builds in the order of time: the policy promotes the first, sends the second to review and rejects the third. The world
 * remembers two observations, which is as far as a threshold of 5 looks.
 */
export function smallWorld(channels: readonly ChannelPolicy[], enforce = true): World {
  return newWorld({
    channels,
    enforce,
    builds: BUILDS.map((id, index) => ({
      id,
      build: buildWith({ timestamp: `2026-11-21T0${index}:00:00.000Z` }),
      decision: decisionWith(ACTIONS[index] ?? "reject", enforce),
    })),
    remembered: 2,
    tick_ms: HOUR,
    start_ms: Date.UTC(2026, 10, 22),
  });
}

/** An hour passes, twice at most. */
export function hourPasses(world: World): World | null {
  return world.tick === 2 ? null : { ...world, tick: world.tick + 1 };
}

/** Somebody changes the record of the build under review, so that it does not verify any more. */
export function recordChanges(world: World): World | null {
  return world.tampered.has(DOUBTFUL) ? null : { ...world, tampered: new Set([DOUBTFUL]) };
}

/** What a person may want on a channel. */
export function wishes(actor: string, { name: channel, health }: ChannelPolicy): readonly Intent[] {
  const at = { channel, actor };
  const observing: readonly Intent[] = [
    { ...at, verb: "observe", passed: true },
    { ...at, verb: "observe", passed: false },
  ];
  return [
    ...BUILDS.map((id): Intent => ({ ...at, verb: "promote", id, forced: false, hotfix: false })),
    { ...at, verb: "promote", id: DOUBTFUL, forced: true, hotfix: true },
    { ...at, verb: "complete" },
    { ...at, verb: "abort" },
    { ...at, verb: "roll back", to: null, forced: false },
    { ...at, verb: "roll back", to: DOUBTFUL, forced: true },
    { ...at, verb: "roll back", to: BAD, forced: true },
    { ...at, verb: "roll back", to: GOOD, forced: false },
    { ...at, verb: "hold" },
    { ...at, verb: "release" },
    ...(health.length === 0 ? [] : observing),
  ];
}

export function lockWishes(actor: string, { name: channel }: ChannelPolicy): readonly Intent[] {
  return [
    { channel, actor, verb: "lock" },
    { channel, actor, verb: "unlock", forced: true },
  ];
}

/** The automatic pass, before and after it has observed, whatever it sees. */
export function passes({ name: channel }: ChannelPolicy): readonly Intent[] {
  const pass = { channel, actor: RECORDER, verb: "reconcile" } as const;
  return [
    { ...pass, observed: false, passed: true },
    { ...pass, observed: false, passed: false },
    { ...pass, observed: true, passed: true },
  ];
}
