import { encodeHex } from "../../bytes/index.ts";
import { type JsonObject, parseCanonicalLine } from "../../canonical/index.ts";
import { refuseNewer } from "../../registry/format-version.ts";
import type { RecordedEvent } from "../../registry/registry-event.ts";
import { LogError, type LogLeaf, type LogTree } from "../log/index.ts";
import type { Sha256 } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import type { BuildEvidence } from "./build-evidence.ts";
import { readProvenLeaf } from "./read-proven-leaf.ts";

/**
 * verifyRecordedEvent checks that the leaf at `index`, the one after the record's, is that of the event line handed in, and
 * that this event names the build, and its signatures file by digest. Without it anybody could sign a record anew and take
 * its recorder's place. Throws LogError E_INCLUSION, RegistryError E_VERSION.
 */
export async function verifyRecordedEvent(
  evidence: BuildEvidence,
  tree: LogTree,
  index: number,
): Promise<void> {
  matchRecordedEvent(await readProvenLeaf(tree, index), evidence, tree.sha256);
}

/** matchRecordedEvent is verifyRecordedEvent for a leaf that is proven already. */
export function matchRecordedEvent(
  leaf: LogLeaf,
  { id, recorded, signatures }: Pick<BuildEvidence, "id" | "recorded" | "signatures">,
  sha256: Sha256,
): void {
  if (leaf.kind !== "event") throw unlike("the leaf of its recorded event after the record's", leaf.kind);
  const digest = recorded === null ? "no such line" : encodeHex(sha256(recorded));
  if (recorded === null || digest !== leaf.sha256)
    throw unlike(`an event with SHA-256 ${leaf.sha256}`, digest);
  const event = parseCanonicalLine(recorded) as JsonObject;
  refuseNewer(event, "the event");
  const told: Pick<RecordedEvent, "kind" | "build_id" | "signatures_sha256"> = {
    kind: "recorded",
    build_id: id,
    signatures_sha256: signatures === null ? "" : encodeHex(sha256(signatures)),
  };
  for (const [field, value] of Object.entries(told)) {
    const logged = event[field];
    if (logged !== value) throw unlike(`${field} ${quoted(logged)} as the log has it`, quoted(value));
  }
}

function unlike(expected: string, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected ${expected}, found ${found}`,
    remedy:
      "the record, its signatures or its event are not those that were appended; restore them from the registry's history",
  });
}
