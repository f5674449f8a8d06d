import type { Session } from "../../../adapters/workspace/open-session.ts";
import { encodeEventLine, signaturesPath } from "../../../core/registry/index.ts";
import { type LeafKind, openLog, scanLeaves } from "../../../core/vbh/log/index.ts";
import { hexDigest } from "../../../forge/hex-digest.ts";
import { type RegistryState, readWhole } from "../../../forge/registry/read-whole.ts";

/**
 * readPlainly reads the whole registry in the plainest way and throws unless each record, event and signatures file is the
 * one that the log and its events have: what the index must agree with.
 */
export async function readPlainly({ store, primitives }: Session): Promise<RegistryState> {
  const { sha256 } = primitives;
  const snapshot = await store.snapshot();
  const state = await readWhole(snapshot, store.branch, sha256);
  const { tree } = await openLog((path) => snapshot.read(path), primitives);
  const logged: { readonly [kind in LeafKind]: string[] } = { record: [], event: [] };
  for await (const { leaf } of scanLeaves(tree)) logged[leaf.kind].unshift(leaf.sha256);
  const lines = state.events.map((event) =>
    hexDigest(new TextEncoder().encode(encodeEventLine(event)), sha256),
  );
  const digests = new Map(state.records.map((record) => [record.id, record.sha256]));
  const recorded = state.events.filter((event) => event.kind === "recorded");
  const records = recorded.map(({ build_id }) => digests.get(build_id));
  const files = await snapshot.readMany(recorded.map(({ build_id }) => signaturesPath(build_id)));
  const forged = recorded.some(({ signatures_sha256 }, index) => {
    return hexDigest(files[index] ?? new Uint8Array(), sha256) !== signatures_sha256;
  });
  if (lines.join() !== logged.event.join()) throw new Error("the events are not those of the log");
  if (records.join() !== logged.record.join()) throw new Error("the records are not those of the log");
  if (forged) throw new Error("the signatures are not those of the events");
  return state;
}
