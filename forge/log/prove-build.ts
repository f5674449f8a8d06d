import {
  CHECKPOINT_PATH,
  encodeLeaf,
  encodeLogProof,
  findLeaf,
  LogError,
  type LogHead,
  type LogTree,
  type PlacedLeaf,
  proveInclusion,
  scanLeaves,
} from "../../core/vbh/log/index.ts";
import { findEvidence } from "../find-evidence.ts";
import type { RegistryAccess } from "../registry/open-registry.ts";
import { readLog } from "./read-log.ts";

/** That a build's record is in the log, as a file for others. */
export type BuildProof = {
  readonly id: string;
  readonly index: number;
  readonly head: LogHead;
  /** In the form of https://c2sp.org/tlog-proof, the leaf being its extra data. */
  readonly proof: Uint8Array;
};

/**
 * proveBuild proves that the record of a build is in the log under its newest checkpoint. It reads O(log size) files beside those
 * that finding the build takes. Throws as findBuild and readLog do, and LogError E_INCLUSION for a record without a leaf.
 */
export async function proveBuild(access: RegistryAccess, reference: string): Promise<BuildProof> {
  const { found } = await findEvidence(access, reference);
  const { read, head, tree } = await readLog(access);
  const { index, leaf } = await leafOf(tree, found);
  const checkpoint = (await read(CHECKPOINT_PATH)) ?? new Uint8Array();
  const path = await proveInclusion(tree, index);
  const proof = encodeLogProof({ extra: encodeLeaf(leaf), index, path, checkpoint });
  return { id: found.id, index, head, proof };
}

/** leafOf finds the leaf of a build's record, first where it should stand. Throws LogError E_INCLUSION. */
export async function leafOf(
  tree: LogTree,
  { id, log_index }: { readonly id: string; readonly log_index?: number | undefined },
): Promise<PlacedLeaf> {
  for await (const placed of scanLeaves(tree, Math.min(tree.size, (log_index ?? -1) + 1))) {
    if (placed.leaf.kind === "record" && placed.leaf.id === id) return placed;
    break;
  }
  const placed = await findLeaf(tree, "record", id);
  if (placed !== null) return placed;
  throw new LogError("E_INCLUSION", {
    what: `expected a leaf of the record ${id} in the log, found none`,
    remedy: "the record was put there past the log; restore the registry from its history",
  });
}
