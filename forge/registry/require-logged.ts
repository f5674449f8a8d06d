import { encodeEventLine, RegistryError, signaturesPath } from "../../core/registry/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import { type LeafKind, openLog, scanLeaves } from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RepositoryIdentity } from "../ports.ts";
import { requireOwnLog } from "./own-log.ts";
import type { RegistryState } from "./registry-reader.ts";

/** What a log is held to: the cryptography, and the repository whose it should be. */
export type LogContext = { readonly primitives: Primitives; readonly identity: RepositoryIdentity };

/**
 * requireLogged holds every record and event to its leaf in the log, and every signatures file to the digest in its
 * build's `recorded` event, so that nothing is built on one that was changed, taken away or slipped in. Records are
 * logged in the order of their `recorded` events. Throws RegistryError E_REGISTRY_DAMAGED, LogError E_ORIGIN for
 * another repository's log, or another LogError for one that is itself damaged.
 */
export async function requireLogged(
  state: RegistryState,
  { primitives, identity }: LogContext,
  branch: string,
): Promise<void> {
  const { sha256 } = primitives;
  const { head, tree } = await openLog((path) => state.snapshot.read(path), primitives);
  if (head !== null) requireOwnLog(head.origin, identity);
  const logged: { readonly [kind in LeafKind]: string[] } = { record: [], event: [] };
  for await (const { leaf } of scanLeaves(tree)) logged[leaf.kind].push(leaf.sha256);
  const events = state.events.map((event) =>
    hexDigest(new TextEncoder().encode(encodeEventLine(event)), sha256),
  );
  const digests = new Map(state.records.map((record) => [record.id, record.sha256]));
  const recorded = state.events.filter((event) => event.kind === "recorded");
  requireSame("event", events, logged.event.reverse(), branch);
  requireSame(
    "record",
    recorded.map(({ build_id }) => digests.get(build_id) ?? ""),
    logged.record.reverse(),
    branch,
  );
  const files = await state.snapshot.readMany(recorded.map(({ build_id }) => signaturesPath(build_id)));
  const forged = recorded.find(
    ({ signatures_sha256 }, index) =>
      hexDigest(files[index] ?? new Uint8Array(), sha256) !== signatures_sha256,
  );
  if (forged !== undefined) throw otherSignatures(branch, forged.build_id);
}

function requireSame(
  kind: LeafKind,
  found: readonly string[],
  logged: readonly string[],
  branch: string,
): void {
  const differs = logged.findIndex((digest, index) => digest !== found[index]);
  if (differs < 0 && found.length === logged.length) return;
  const which = differs < 0 ? logged.length : differs;
  throw new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected the ${logged.length} ${kind}s of branch ${branch} as its log has them, found ${found.length}, and number ${which + 1} is another`,
    remedy: "restore the changed files and lines from the branch's history; nothing was written",
  });
}

function otherSignatures(branch: string, id: string): RegistryError {
  return new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected the signatures on branch ${branch} as they were appended, found others at ${signaturesPath(id)}`,
    remedy: "restore the file from the branch's history; nothing was written",
  });
}
