import type { Target } from "./figure.ts";

/** What each figure must keep and aims at. Ratios, but for the last five. */
export const TARGETS = {
  /** Solid size, standard / the best general peer. */
  standard_size: { relation: "<=", must: 0.92, aim: 0.86 },
  /** repo_bytes, standard / the best general peer. */
  standard_blocks: { relation: "<=", must: 0.97, aim: 0.9 },
  /** Solid size, deep / zpaq -m5, of less than SMALL_BYTES. */
  deep_size: { relation: "<=", must: 1.02, aim: 0.98 },
  /** Bytes a second of processor time / those of brotli -q 11. */
  standard_throughput: { relation: ">=", must: 1, aim: 2 },
  fast_throughput: { relation: ">=", must: 3, aim: 6 },
  /** `measure` of one commit as a process / xz -9e of the tree of at least MEDIUM_BYTES. */
  commit: { relation: "<=", must: 0.15, aim: 0.05 },
  /** repo_bytes of at least LARGE_BYTES by two workers, fast, nothing cached / xz -9e. */
  cold_repository: { relation: "<=", must: 1.5, aim: 0.8 },
  /** repo_bytes after a commit of 20 files in three folders / nothing cached, at least MEDIUM_BYTES. */
  after_commit: { relation: "<=", must: 0.15, aim: 0.05 },
  /** Bytes. */
  peak_memory: { relation: "<=", must: 1e9, aim: 4e8 },
  /** Milliseconds beyond those of `node -e 0`. */
  all_cached: { relation: "<=", must: 100, aim: null },
  /** Hits / look-ups of the measurement cache. */
  hit_rate: { relation: ">", must: 0.85, aim: null },
  /** How many sampled results the cache changed. */
  changed_results: { relation: "<=", must: 0, aim: null },
} as const satisfies Readonly<Record<string, Target>>;

/** Bytes of text. */
export const SMALL_BYTES = 2e6;
export const MEDIUM_BYTES = 16e6;
export const LARGE_BYTES = 50e6;
