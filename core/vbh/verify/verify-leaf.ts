import { encodeHex } from "../../bytes/index.ts";
import {
  LogError,
  type LogHead,
  type LogLeaf,
  type LogTree,
  loadEdge,
  openTree,
  type PlacedLeaf,
} from "../log/index.ts";
import type { Primitives } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import type { BuildEvidence } from "./build-evidence.ts";
import type { Envelope } from "./read-encoding.ts";
import { readProvenLeaf } from "./read-proven-leaf.ts";
import { verifyRecordedEvent } from "./verify-recorded-event.ts";

/** The record's leaf and the tree in which it was found. */
export type Recorded = { readonly tree: LogTree; readonly placed: PlacedLeaf };

/**
 * verifyLeaf finds the record's leaf under the head's root by an inclusion proof, its tree's size taken from the signed
 * checkpoint alone, and checks that it is this record's: its kind, id and digest. No leaf names the signatures; the
 * `recorded` event, whose own leaf follows, does. Throws LogError E_INCLUSION,
 * RegistryError E_VERSION.
 */
export async function verifyLeaf(
  evidence: BuildEvidence,
  { statement }: Envelope,
  head: LogHead,
  { sha256 }: Primitives,
): Promise<Recorded> {
  const { id, logIndex, read } = evidence;
  const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
  const leaf = await readProvenLeaf(tree, logIndex);
  const digest = encodeHex(sha256(statement));
  matchRecord(leaf, id, digest);
  const placed = { index: logIndex ?? -1, leaf };
  await verifyRecordedEvent(evidence, tree, placed.index + 1);
  return { tree, placed };
}

function matchRecord(leaf: LogLeaf, id: string, digest: string): void {
  if (leaf.kind !== "record") throw notRecorded("a leaf of kind record", leaf.kind);
  if (leaf.id !== id) throw notRecorded(`the leaf of ${id}`, `that of ${quoted(leaf.id)}`);
  if (leaf.sha256 !== digest) throw notRecorded(`the record with SHA-256 ${leaf.sha256}`, digest);
}

function notRecorded(expected: string, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected ${expected}, found ${found}`,
    remedy: "the record is not the one that was appended; restore it from the registry's history",
  });
}
