import { idOfRecordPath, isEventsPath, signaturesPath } from "../../core/registry/index.ts";
import { ENTRIES_FOLDER, TILE_FOLDER, TILE_WIDTH } from "../../core/vbh/log/index.ts";
import type { RegistryFileChange, RegistrySnapshot } from "../ports.ts";
import { alteredFile, strayFile, unsignedRecord } from "./registry-damage.ts";
import type { IndexPosition } from "./registry-index.ts";

/** A new build: the ids of the contents of its record and of the signatures beside it. */
export type AddedRecord = {
  readonly kind: "record";
  readonly id: string;
  readonly record: string;
  readonly signatures: string;
};

/** A day's events that are new or have grown; `content` is the id of all of them. */
export type GrownDay = { readonly kind: "day"; readonly path: string; readonly content: string };

/**
 * registryChanges gives what a snapshot has beyond an earlier commit (null: beyond nothing), in bytewise path order. Throws E_REGISTRY_DAMAGED where something else changed than an append changes: a record, its
 * signatures, a full bundle or a full tile of the log is another or gone, a day's events are gone, a record has no signatures or the
 * reverse, or a file stands among them that no version of this format puts there. Pointers of channels and
 * files outside these folders may change freely.
 */
export async function* registryChanges(
  snapshot: RegistrySnapshot,
  since: Pick<IndexPosition, "commit" | "log_size"> | null,
  branch: string,
): AsyncGenerator<AddedRecord | GrownDay, void> {
  let unsigned: { readonly id: string; readonly record: string } | null = null;
  for await (const change of snapshot.changesSince(since?.commit ?? null)) {
    const { path } = change;
    if (unsigned !== null && path !== signaturesPath(unsigned.id)) throw unsignedRecord(branch, unsigned.id);
    if (isEventsPath(path)) {
      if (change.after === null) throw alteredFile(branch, path, change.after);
      yield { kind: "day", path, content: change.after };
    } else if (path.startsWith("registry/builds/")) {
      const content = addedContent(change, branch);
      const id = idOfRecordPath(path);
      if (unsigned !== null) yield { kind: "record", ...unsigned, signatures: content };
      else if (id === null) throw strayFile(branch, path);
      unsigned = unsigned !== null || id === null ? null : { id, record: content };
    } else if (path.startsWith(`${TILE_FOLDER}/`) || path.startsWith(`${ENTRIES_FOLDER}/`)) {
      requireKept(change, since?.log_size ?? 0, branch);
    }
  }
  if (unsigned !== null) throw unsignedRecord(branch, unsigned.id);
}

function addedContent({ path, before, after }: RegistryFileChange, branch: string): string {
  if (before !== null || after === null) throw alteredFile(branch, path, after);
  return after;
}

/** A full tile or bundle never changes; one that is not full grows, which the log's root vouches for. */
function requireKept({ path, before, after }: RegistryFileChange, log_size: number, branch: string): void {
  if (before !== null && (after === null || isFull(path, log_size))) throw alteredFile(branch, path, after);
}

/** `tile/<level>/x001/x234/067` is tile 1234067 of its level; a bundle is as wide as a tile of level 0. */
function isFull(path: string, log_size: number): boolean {
  const [, level = "0", index = ""] = /\/(?:entries|tile\/(\d+))\/((?:x\d{3}\/)*\d{3})$/.exec(path) ?? [];
  const number = Number(index.replaceAll(/[x/]/g, ""));
  return (number + 1) * TILE_WIDTH ** (Number(level) + 1) <= log_size;
}
