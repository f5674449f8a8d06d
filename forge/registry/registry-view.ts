import type { History } from "../../core/policy/index.ts";
import type { ChannelState, FoldedBuild } from "../../core/registry/index.ts";
import type { RegistrySnapshot } from "../ports.ts";

/** A build's facts, what has become of it, the SHA-256 (hex) of its record file, and the index of its leaf in the log. */
export type RegisteredBuild = FoldedBuild & { readonly record_sha256: string; readonly log_index: number };

/**
 * The registry at one commit, held to its log, read by what is asked for: no method but `all` takes time in proportion to the
 * number of builds.
 */
export interface RegistryView {
  readonly snapshot: RegistrySnapshot;
  /** Number of builds. */
  readonly size: number;
  /** Time of the newest event; null when there is none. */
  readonly last_event_at: string | null;
  /** The one build that a person means, as findBuild does. Throws E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS. */
  find(reference: string): Promise<RegisteredBuild>;
  build(id: string): Promise<RegisteredBuild | null>;
  byKey(key: string): Promise<RegisteredBuild | null>;
  /** Builds of a commit, in the order of their ids. */
  byCommit(commit: string): Promise<readonly RegisteredBuild[]>;
  /** The highest number that a build of a UTC day (YYYYMMDD) has; 0 when there is none. */
  highestNumber(day: string): Promise<number>;
  /** By timestamp, then id, newest first. */
  newest(count: number): Promise<readonly RegisteredBuild[]>;
  /** What a build is judged by: earlier builds, as far as the policy looks back, oldest first. */
  historyBefore(build: { readonly timestamp: string; readonly model: string }): Promise<History>;
  /** Every build, by timestamp, then id, oldest first. */
  all(): AsyncIterable<RegisteredBuild>;
  /** The state of a channel; emptyChannel when nothing has happened on it. */
  channel(name: string): Promise<ChannelState>;
  /** Names of channels with events, in bytewise order. */
  channels(): Promise<readonly string[]>;
  /** Lets go of what the view reads from; it can be asked nothing any more. A process that ends need not close it. */
  close(): void;
}
