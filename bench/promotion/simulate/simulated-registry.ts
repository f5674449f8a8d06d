import type { Move } from "../../../core/promotion/index.ts";
import {
  applyEvent,
  type BuildPredicate,
  type ChannelPointer,
  type EventDraft,
  type MemoryTable,
  memoryTable,
  newBuild,
  type RegistryEvent,
} from "../../../core/registry/index.ts";

/** What one append may change: events, and at most one pointer. */
export type SimulatedChange = Pick<Move, "channel" | "pointer" | "events">;

/**
 * The registry branch in memory, with compare-and-swap: an append holds only on top of the version that it was planned on. One
 * append stands for one commit; that a commit is whole or absent is Git's part, and tried elsewhere.
 */
export type SimulatedRegistry = {
  readonly table: MemoryTable;
  /** Number of commits. */
  readonly version: () => number;
  readonly pointer: (channel: string) => ChannelPointer | null;
  /** The commit that last moved the pointer. */
  readonly moved: (channel: string) => string;
  /** A build enters with its first events. */
  readonly record: (id: string, build: BuildPredicate, events: readonly EventDraft[], now_ms: number) => void;
  /** false: another writer was first. */
  readonly append: (version: number, change: SimulatedChange, now_ms: number) => boolean;
  /** After how many appends a pointer named neither the build under way nor, without one, the build that ran. */
  readonly halfStates: () => number;
};

/** emptyRegistry is a branch without a build. `listen` hears every event that lands. */
export function emptyRegistry(listen: (event: RegistryEvent) => void = () => {}): SimulatedRegistry {
  const table = memoryTable([]);
  const pointers = new Map<string, { readonly pointer: ChannelPointer | null; readonly commit: string }>();
  let [version, newest_ms, halfStates] = [0, 0, 0];
  const commit = (events: readonly EventDraft[], now_ms: number): void => {
    version++;
    for (const draft of events) {
      newest_ms = Math.max(now_ms, newest_ms + 1);
      const event = { ...draft, at: new Date(newest_ms).toISOString() } as RegistryEvent;
      applyEvent(event, table);
      listen(event);
    }
  };
  const pointer = (channel: string): ChannelPointer | null => pointers.get(channel)?.pointer ?? null;
  return {
    table,
    version: () => version,
    pointer,
    moved: (channel) => pointers.get(channel)?.commit ?? commitId(0),
    record: (id, build, events, now_ms) => {
      table.putBuild(newBuild(id, build));
      commit(events, now_ms);
    },
    append: (planned, { channel, pointer: moved, events }, now_ms) => {
      if (planned !== version) return false;
      commit(events, now_ms);
      if (moved !== undefined) pointers.set(channel, { pointer: moved, commit: commitId(version) });
      const { promoting, running } = table.channel(channel);
      const wanted = (promoting ?? running)?.build_id ?? null;
      if ((pointer(channel)?.build_id ?? null) !== wanted) halfStates++;
      return true;
    },
    halfStates: () => halfStates,
  };
}

function commitId(version: number): string {
  return version.toString(16).padStart(40, "0");
}
