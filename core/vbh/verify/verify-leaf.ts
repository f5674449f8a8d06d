import { encodeHex } from "../../bytes/index.ts";
import {
  hashLeaf,
  LogError,
  type LogHead,
  type LogLeaf,
  type LogTree,
  loadEdge,
  openTree,
  type PlacedLeaf,
  parseLeaf,
  proveInclusion,
  TILE_WIDTH,
  verifyInclusion,
} from "../log/index.ts";
import type { Primitives } from "../primitives.ts";
import type { BuildEvidence } from "./build-evidence.ts";

/** The record's leaf and the tree in which it was found. */
export type Recorded = { readonly tree: LogTree; readonly placed: PlacedLeaf };

/**
 * verifyLeaf finds the leaf under the head's root by an inclusion proof, its tree's size taken from the signed
 * checkpoint alone, and checks that it is this record's: its kind, id and digest. Throws LogError E_INCLUSION.
 */
export async function verifyLeaf(
  evidence: BuildEvidence,
  statement: Uint8Array,
  head: LogHead,
  { sha256 }: Primitives,
): Promise<Recorded> {
  const { id, logIndex, read } = evidence;
  const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
  if (logIndex === null || !Number.isSafeInteger(logIndex) || logIndex < 0 || logIndex >= tree.size) {
    throw notRecorded(`a leaf among the ${tree.size} of the log`, `index ${logIndex}`);
  }
  const entry = (await tree.entries(Math.floor(logIndex / TILE_WIDTH)))[logIndex % TILE_WIDTH];
  if (entry === undefined) throw notRecorded(`leaf ${logIndex}`, "nothing");
  const claim = {
    leafHash: hashLeaf(entry, sha256),
    index: logIndex,
    size: tree.size,
    rootHash: head.rootHash,
  };
  verifyInclusion(claim, await proveInclusion(tree, logIndex), sha256);
  const leaf = parseLeaf(entry);
  matchRecord(leaf, id, encodeHex(sha256(statement)));
  return { tree, placed: { index: logIndex, leaf } };
}

function matchRecord(leaf: LogLeaf, id: string, digest: string): void {
  if (leaf.kind !== "record") throw notRecorded("a leaf of kind record", leaf.kind);
  if (leaf.id !== id) throw notRecorded(`the leaf of ${id}`, `that of ${leaf.id}`);
  if (leaf.sha256 !== digest) throw notRecorded(`the record with SHA-256 ${leaf.sha256}`, digest);
}

function notRecorded(expected: string, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected ${expected}, found ${found}`,
    remedy: "the record is not the one that was appended; restore it from the registry's history",
  });
}
