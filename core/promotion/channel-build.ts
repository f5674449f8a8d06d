import type { FoldedBuild } from "../registry/index.ts";

/** What a move needs to know of a build. */
export type ChannelBuild = Pick<FoldedBuild, "id" | "build" | "stints" | "rollback_count" | "rejected_on"> & {
  /** SHA-256 (hex) of the record file as it stands now. */
  readonly record_sha256: string;
};
