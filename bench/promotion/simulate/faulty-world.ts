import type { ChannelPolicy } from "../../../core/policy/channel-policy.ts";
import type { Decision, LoadedPolicy } from "../../../core/policy/index.ts";
import { type Draws, seededDraws } from "./draws.ts";
import { PASS_MS } from "./parameters.ts";
import { runPass, type World } from "./run-pass.ts";
import { decideBuild, drawBuild, type SimulatedBuild } from "./simulated-build.ts";
import { emptyRegistry, type SimulatedChange } from "./simulated-registry.ts";

/** How often each goes wrong. */
export const FAULTS = {
  /** Another writer is first, between planning and appending. */
  races: 0.3,
  /** The process ends: before an append, and again after it. */
  kills: 0.2,
  /** A check says the opposite of what is so. */
  flaps: 0.2,
} as const;

export type Faults = { readonly [fault in keyof typeof FAULTS]: number };

/** One channel in a world in which much goes wrong; nothing is promoted but the build that entered last. */
export type FaultyWorld = World & {
  readonly channel: ChannelPolicy;
  readonly clock: () => number;
  /** A healthy build enters, which the policy promotes. */
  readonly enter: () => string;
  /** From now on the build is not well, and nothing newer comes that could take its place. */
  readonly spoil: (id: string) => void;
  /** Time goes by, and a process makes a pass, as far as it comes. */
  readonly pass: () => void;
  /** How many there were. */
  readonly faults: () => Faults;
};

const START_MS = Date.UTC(2026, 0, 1);

/** faultyWorld opens such a world; the same seed gives the same one. */
export function faultyWorld(
  policy: LoadedPolicy,
  channel: ChannelPolicy,
  seed: number,
  often: Faults,
): FaultyWorld {
  const luck = seededDraws(seed);
  const registry = emptyRegistry();
  const builds = new Map<string, SimulatedBuild>();
  const decisions = new Map<string, Decision>();
  const spoiled = new Set<string>();
  const faults = { races: 0, kills: 0, flaps: 0 };
  let now_ms = START_MS;
  const strikes = (fault: keyof typeof FAULTS): boolean => {
    const struck = luck.chance(often[fault]);
    if (struck) faults[fault]++;
    return struck;
  };
  const newest = (): string | undefined => [...builds.keys()].at(-1);
  const world: World = {
    policy,
    builds,
    decisions,
    channels: [channel],
    candidates: () => (spoiled.size > 0 ? [] : [newest() ?? []].flat()),
    // Well, but for a flap, unless it is spoiled: then the other way about.
    probe: ({ id }) => spoiled.has(id) === strikes("flaps"),
    survives: () => !strikes("kills"),
    registry: {
      ...registry,
      append: (version, change, at_ms) => {
        if (strikes("races")) registry.append(registry.version(), nothing(channel.name), at_ms);
        return registry.append(version, change, at_ms);
      },
    },
  };
  return {
    ...world,
    channel,
    clock: () => now_ms,
    enter: () => {
      const build = enteringBuild(luck, now_ms, newest() ?? null);
      builds.set(build.id, build);
      decisions.set(build.id, { ...decideBuild(build, policy, []), action: "promote" });
      registry.record(build.id, build.build, [], now_ms);
      return build.id;
    },
    spoil: (id) => void spoiled.add(id),
    pass: () => {
      now_ms += PASS_MS;
      runPass(world, now_ms);
    },
    faults: () => ({ ...faults }),
  };
}

function enteringBuild(luck: Draws, now_ms: number, before: string | null): SimulatedBuild {
  return drawBuild(luck, { started_ms: now_ms, ended_ms: now_ms, before }, "healthy");
}

/** What somebody else appends in between says nothing of the channel. */
function nothing(channel: string): SimulatedChange {
  return { channel, pointer: undefined, events: [] };
}
