import { decodeBase64 } from "../../../core/bytes/index.ts";
import type { Sha256 } from "../../../core/vbh/index.ts";
import {
  type Checkpoint,
  type ExtendedNote,
  LogError,
  verifyConsistency,
} from "../../../core/vbh/log/index.ts";

/**
 * requireExtended holds the log to a checkpoint of its past by the consistency proof that came with it. Throws LogError E_ROLLBACK
 * when the past had more leaves, E_CONSISTENCY otherwise.
 */
export function requireExtended(
  before: Checkpoint,
  { consistency }: ExtendedNote,
  after: Checkpoint,
  sha256: Sha256,
): void {
  if (before.size > after.size) {
    throw new LogError("E_ROLLBACK", {
      what: `expected a log with at least ${before.size} entries, found ${after.size}`,
      remedy: "the log was cut back; compare it with another clone of the registry",
    });
  }
  const path = consistency.map((hash) => decodeBase64(hash) ?? new Uint8Array());
  const claim = {
    size1: before.size,
    rootHash1: before.rootHash,
    size2: after.size,
    rootHash2: after.rootHash,
  };
  verifyConsistency(claim, path, sha256);
}
