import type { BuildPredicate, ChannelState, FoldTable } from "../../core/registry/index.ts";
import type { RegisteredBuild } from "./registry-view.ts";

/** How far an index has read the registry branch. */
export type IndexPosition = {
  /** The commit up to which everything was read and verified. */
  readonly commit: string;
  /** Leaves and root hash (hex) of the log there. */
  readonly log_size: number;
  readonly log_root: string;
  /** Time of the newest event; null when there is none. */
  readonly last_event_at: string | null;
};

/** SHA-256 (hex) of a record file and of the signatures beside it. */
export type RecordDigests = { readonly record_sha256: string; readonly signatures_sha256: string };

/** A record as its files say, before any event. */
export type RecordEntry = RecordDigests & { readonly id: string; readonly build: BuildPredicate };

/** How much of a day's events was read: that many bytes, with this SHA-256 (hex). */
export type EventFileEntry = { readonly path: string; readonly bytes: number; readonly sha256: string };

/**
 * What the index held at one moment, whatever is written to it meanwhile. No method but `all` looks at all builds. Any of them
 * may throw a CodedError E_INDEX_DAMAGED; the index has then been thrown away, and the next reader finds nothing.
 */
export interface IndexReader {
  /** null: nothing was read yet. */
  readonly position: IndexPosition | null;
  size(): number;
  build(id: string): RegisteredBuild | null;
  /** The build of an idempotency key that was recorded first. */
  byKey(key: string): RegisteredBuild | null;
  /** Builds whose commit begins so. */
  byCommit(prefix: string): readonly RegisteredBuild[];
  /** Builds of a number, on whatever day. */
  byNumber(number: number): readonly RegisteredBuild[];
  /** The highest number of a day (YYYYMMDD); 0 when it has none. */
  highestNumber(day: string): number;
  /** By timestamp, then id, newest first. */
  newest(count: number): readonly RegisteredBuild[];
  /**
   * The builds made before a moment that are, for one scored metric or another, among the newest `count` in which it was
   * measured (mdl_delta by the same model); by timestamp, then id, oldest first.
   */
  measuredBefore(
    moment: { readonly timestamp: string; readonly model: string },
    count: number,
  ): readonly BuildPredicate[];
  /** By timestamp, then id, oldest first. */
  all(): Iterable<RegisteredBuild>;
  /** emptyChannel when nothing has happened on it. */
  channel(name: string): ChannelState;
  /** In bytewise order. */
  channelNames(): readonly string[];
  close(): void;
}

/** The index while it is moved on. */
export interface IndexTable extends FoldTable {
  putRecord(record: RecordEntry): void;
  digests(id: string): RecordDigests | undefined;
  /** Where the record's leaf stands in the log. */
  putLogIndex(id: string, log_index: number): void;
  /** A build with a record and without its `recorded` event; null when there is none. */
  unrecorded(): string | null;
  eventFile(path: string): EventFileEntry | undefined;
  putEventFile(file: EventFileEntry): void;
}

/**
 * RegistryIndex remembers what was read of the registry branch, so that only what is new is read again. It is a cache: it
 * is never committed, may be thrown away at any time, and says nothing that the branch does not.
 */
export interface RegistryIndex {
  read(): Promise<IndexReader>;
  /**
   * Moves the index on from where it stands, whole or not at all: nothing is kept when `advance` throws. false: it stands
   * elsewhere, or had to be made anew, so that one has to look again.
   */
  update(
    from: IndexPosition | null,
    advance: (table: IndexTable) => Promise<IndexPosition>,
  ): Promise<boolean>;
  /** Forgets everything, also which history was seen. */
  clear(): Promise<void>;
}
