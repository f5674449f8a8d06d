import { compareBytewise } from "../compare-bytewise.ts";
import { compareBuildIds } from "./build-id.ts";
import type { BuildPredicate } from "./build-record.ts";
import { type ChannelState, emptyChannel } from "./channel-state.ts";
import type { FoldTable } from "./fold-table.ts";
import { type FoldedBuild, newBuild } from "./folded-build.ts";

/** A table in memory, with everything that stands in it. */
export interface MemoryTable extends FoldTable {
  /** In the order of their ids. */
  builds(): readonly FoldedBuild[];
  /** Those on which something happened, in bytewise order of their names. */
  channels(): readonly ChannelState[];
}

/** memoryTable is a table of the given records, to which nothing has happened yet. */
export function memoryTable(
  records: Iterable<{ readonly id: string; readonly build: BuildPredicate }>,
): MemoryTable {
  const builds = new Map<string, FoldedBuild>();
  const channels = new Map<string, ChannelState>();
  for (const { id, build } of records) builds.set(id, newBuild(id, build));
  return {
    build: (id) => builds.get(id),
    putBuild: (build) => void builds.set(build.id, build),
    channel: (name) => channels.get(name) ?? emptyChannel(name),
    putChannel: (state) => void channels.set(state.channel, state),
    builds: () => [...builds.values()].sort((a, b) => compareBuildIds(a.id, b.id)),
    channels: () => [...channels.values()].sort((a, b) => compareBytewise(a.channel, b.channel)),
  };
}
