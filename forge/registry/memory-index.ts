import { SCORED_METRICS, type ScoredMetric } from "../../core/policy/policy.ts";
import {
  type BuildPredicate,
  type ChannelState,
  compareBuildIds,
  emptyChannel,
  type FoldedBuild,
  newBuild,
  parseBuildId,
} from "../../core/registry/index.ts";
import type {
  EventFileEntry,
  IndexPosition,
  IndexReader,
  IndexTable,
  RecordEntry,
  RegistryIndex,
} from "./registry-index.ts";
import type { RegisteredBuild } from "./registry-view.ts";

/** What stands in the index; never changed once it does. */
type State = {
  readonly position: IndexPosition | null;
  readonly records: ReadonlyMap<string, RecordEntry>;
  readonly folded: ReadonlyMap<string, FoldedBuild>;
  readonly log_indexes: ReadonlyMap<string, number>;
  readonly channels: ReadonlyMap<string, ChannelState>;
  readonly event_files: ReadonlyMap<string, EventFileEntry>;
};

const NOTHING: State = {
  position: null,
  records: new Map(),
  folded: new Map(),
  log_indexes: new Map(),
  channels: new Map(),
  event_files: new Map(),
};

/**
 * memoryIndex keeps the index in memory: the plain form of what an index is, for registries that are read once, and
 * where there is no other. Each update makes its own copy, so that readers never see it half done.
 */
export function memoryIndex(): RegistryIndex {
  let state = NOTHING;
  return {
    read: async () => readerOf(state),
    update: async (from, advance) => {
      const before = state;
      if (before.position?.commit !== from?.commit) return false;
      const { table, finish } = copyOf(before);
      const after = finish(await advance(table));
      if (state !== before) return false;
      state = after;
      return true;
    },
    clear: async () => {
      state = NOTHING;
    },
  };
}

function copyOf(state: State): {
  readonly table: IndexTable;
  readonly finish: (position: IndexPosition) => State;
} {
  const records = new Map(state.records);
  const folded = new Map(state.folded);
  const log_indexes = new Map(state.log_indexes);
  const channels = new Map(state.channels);
  const event_files = new Map(state.event_files);
  return {
    table: {
      build: (id) => folded.get(id),
      putBuild: (build) => void folded.set(build.id, build),
      channel: (name) => channels.get(name) ?? emptyChannel(name),
      putChannel: (channel) => void channels.set(channel.channel, channel),
      digests: (id) => records.get(id),
      putRecord: (record) => {
        records.set(record.id, record);
        folded.set(record.id, newBuild(record.id, record.build));
      },
      putLogIndex: (id, log_index) => void log_indexes.set(id, log_index),
      unrecorded: () => [...folded.values()].find(({ recorded_at }) => recorded_at === null)?.id ?? null,
      eventFile: (path) => event_files.get(path),
      putEventFile: (file) => void event_files.set(file.path, file),
    },
    finish: (position) => ({ position, records, folded, log_indexes, channels, event_files }),
  };
}

function readerOf({ position, records, folded, log_indexes, channels }: State): IndexReader {
  const registered = (build: FoldedBuild): RegisteredBuild => ({
    ...build,
    record_sha256: records.get(build.id)?.record_sha256 ?? "",
    log_index: log_indexes.get(build.id) ?? 0,
  });
  const builds = [...folded.values()].map(registered).sort((a, b) => compareBuildIds(a.id, b.id));
  const inTime = builds.toSorted((a, b) => compareText(a.build.timestamp, b.build.timestamp));
  const partsOf = (id: string) => parseBuildId(id) ?? { day: "", number: 0 };
  return {
    position,
    size: () => builds.length,
    build: (id) => builds.find((build) => build.id === id) ?? null,
    byKey: (key) =>
      builds
        .filter(({ build }) => build.key === key)
        .sort((a, b) => a.log_index - b.log_index)
        .at(0) ?? null,
    byCommit: (prefix) => builds.filter(({ build }) => build.commit.startsWith(prefix)),
    byNumber: (number) => builds.filter(({ id }) => partsOf(id).number === number),
    highestNumber: (day) =>
      builds.reduce((highest, { id }) => {
        const parts = partsOf(id);
        return parts.day === day ? Math.max(highest, parts.number) : highest;
      }, 0),
    newest: (count) => inTime.toReversed().slice(0, count),
    measuredBefore: ({ timestamp, model }, count) => {
      const earlier = inTime.map(({ build }) => build).filter((build) => build.timestamp < timestamp);
      const newest = SCORED_METRICS.flatMap((metric) =>
        earlier.filter((build) => isMeasured(metric, build, model)).slice(-count),
      );
      return earlier.filter((build) => newest.includes(build));
    },
    all: () => inTime,
    channel: (name) => channels.get(name) ?? emptyChannel(name),
    channelNames: () => [...channels.keys()].sort(compareText),
    close: () => {},
  };
}

/** Code lengths of two models cannot be compared. */
function isMeasured(metric: ScoredMetric, build: BuildPredicate, model: string): boolean {
  return build.metrics[metric].status === "measured" && (metric !== "mdl_delta" || build.model === model);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
