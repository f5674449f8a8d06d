import { encodeEventLine, RegistryError } from "../../core/registry/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import { type LeafKind, openLog, scanLeaves } from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistryState } from "./registry-reader.ts";

/**
 * requireLogged holds every record and event to its leaf in the log, so that nothing is built on one that was changed,
 * taken away or slipped in. Records are logged in the order of their `recorded` events. Throws RegistryError
 * E_REGISTRY_DAMAGED, or LogError for a log that is itself damaged.
 */
export async function requireLogged(
  state: RegistryState,
  primitives: Primitives,
  branch: string,
): Promise<void> {
  const { tree } = await openLog((path) => state.snapshot.read(path), primitives);
  const logged: { readonly [kind in LeafKind]: string[] } = { record: [], event: [] };
  for await (const { leaf } of scanLeaves(tree)) logged[leaf.kind].push(leaf.sha256);
  const events = state.events.map((event) =>
    hexDigest(new TextEncoder().encode(encodeEventLine(event)), primitives.sha256),
  );
  const digests = new Map(state.records.map(({ id, sha256 }) => [id, sha256]));
  const records = state.events.flatMap((event) =>
    event.kind === "recorded" ? [digests.get(event.build_id) ?? ""] : [],
  );
  requireSame("event", events, logged.event.reverse(), branch);
  requireSame("record", records, logged.record.reverse(), branch);
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
