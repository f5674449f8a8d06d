import type { ChannelPolicy } from "../../../../core/policy/channel-policy.ts";
import type { Decision } from "../../../../core/policy/index.ts";
import type { ChannelBuild, Move } from "../../../../core/promotion/index.ts";
import {
  applyEvent,
  type BuildPredicate,
  type ChannelPointer,
  type ChannelState,
  emptyChannel,
  type FoldedBuild,
  newBuild,
  type RegistryEvent,
} from "../../../../core/registry/index.ts";

/** What is fixed in a world: its policy and the truth about its builds. */
export type Setting = {
  readonly channels: readonly ChannelPolicy[];
  readonly enforce: boolean;
  readonly builds: readonly {
    readonly id: string;
    readonly build: BuildPredicate;
    readonly decision: Decision;
  }[];
  /** Observations that the world remembers; fewer make it smaller. */
  readonly remembered: number;
  readonly tick_ms: number;
  readonly start_ms: number;
};

/** A registry at one moment; a step makes a new one. */
export type World = {
  readonly setting: Setting;
  readonly builds: ReadonlyMap<string, FoldedBuild>;
  readonly channels: ReadonlyMap<string, ChannelState>;
  readonly pointers: ReadonlyMap<string, ChannelPointer>;
  /** Builds whose record somebody changed: they no longer verify. */
  readonly tampered: ReadonlySet<string>;
  readonly tick: number;
};

export function newWorld(setting: Setting): World {
  return {
    setting,
    builds: new Map(setting.builds.map(({ id, build }) => [id, newBuild(id, build)])),
    channels: new Map(setting.channels.map(({ name }) => [name, emptyChannel(name)])),
    pointers: new Map(),
    tampered: new Set(),
    tick: 0,
  };
}

export function nowMs({ setting, tick }: World): number {
  return setting.start_ms + tick * setting.tick_ms;
}

export function stateOf(world: World, channel: string): ChannelState {
  return world.channels.get(channel) ?? emptyChannel(channel);
}

const digestOf = (id: string, tampered: boolean): string => (tampered ? "f" : id.slice(-1)).repeat(64);

export function buildOf(world: World, id: string): ChannelBuild {
  const build = world.builds.get(id);
  if (build === undefined) throw new Error(`no build ${id} in this world`);
  return { ...build, record_sha256: digestOf(id, world.tampered.has(id)) };
}

/** append makes the move's commit: its events folded by the real fold, its pointer written. */
export function append(world: World, move: Move): World {
  const builds = new Map(world.builds);
  const channels = new Map(world.channels);
  const at = new Date(nowMs(world)).toISOString();
  for (const draft of move.events)
    applyEvent({ ...draft, at } as RegistryEvent, {
      build: (id) => builds.get(id),
      putBuild: (build) => void builds.set(build.id, build),
      channel: (name) => channels.get(name) ?? emptyChannel(name),
      putChannel: (state) => {
        const health = state.health.slice(-world.setting.remembered);
        channels.set(state.channel, { ...state, health });
      },
    });
  const pointers = new Map(world.pointers);
  if (move.pointer === null) pointers.delete(move.channel);
  else if (move.pointer !== undefined) pointers.set(move.channel, move.pointer);
  return { ...world, builds, channels, pointers };
}
