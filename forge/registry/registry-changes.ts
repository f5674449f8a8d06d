import { eventsPath, idOfRecordPath, signaturesPath } from "../../core/registry/index.ts";
import { LOG_FOLDER } from "../../core/vbh/log/index.ts";
import type { RegistryFileChange, RegistrySnapshot } from "../ports.ts";
import { alteredFile, strayFile, unsignedRecord } from "./registry-damage.ts";

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
 * registryChanges gives what a snapshot has beyond an earlier commit (null: beyond nothing), in bytewise path order, so
 * records before events. Throws E_REGISTRY_DAMAGED where something else changed than an append changes: a record, its
 * signatures or a full tile of the log is another or gone, a day's events are gone, a record has no signatures or the
 * reverse, or a file stands among them that no version of this format puts there. Pointers of channels and
 * files outside these folders may change freely.
 */
export async function* registryChanges(
  snapshot: RegistrySnapshot,
  since: string | null,
  branch: string,
): AsyncGenerator<AddedRecord | GrownDay, void> {
  let unsigned: { readonly id: string; readonly record: string } | null = null;
  for await (const change of snapshot.changesSince(since)) {
    const { path } = change;
    if (unsigned !== null && path !== signaturesPath(unsigned.id)) throw unsignedRecord(branch, unsigned.id);
    if (path.startsWith("registry/builds/")) {
      const content = addedContent(change, branch);
      const id = idOfRecordPath(path);
      if (unsigned !== null) yield { kind: "record", ...unsigned, signatures: content };
      else if (id === null) throw strayFile(branch, path);
      unsigned = unsigned !== null || id === null ? null : { id, record: content };
    } else if (path.startsWith("registry/events/")) {
      yield { kind: "day", path, content: dayContent(change, branch) };
    } else if (path.startsWith(`${LOG_FOLDER}/tile/`)) {
      requireTileKept(change, branch);
    }
  }
  if (unsigned !== null) throw unsignedRecord(branch, unsigned.id);
}

function addedContent({ path, before, after }: RegistryFileChange, branch: string): string {
  if (before !== null || after === null) throw alteredFile(branch, path, after);
  return after;
}

function dayContent({ path, after }: RegistryFileChange, branch: string): string {
  const day = /^registry\/events\/(\d{4})\/(\d{2})\/(\d{2})\.jsonl$/.exec(path);
  const at = Date.parse(day === null ? "" : `${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
  if (Number.isNaN(at) || eventsPath(at) !== path) throw strayFile(branch, path);
  if (after === null) throw alteredFile(branch, path, after);
  return after;
}

/** What a tile or bundle holds never changes; a partial one goes when a wider one takes its place. */
function requireTileKept({ path, before, after }: RegistryFileChange, branch: string): void {
  const replaced = after === null && /\.p\/\d+$/.test(path);
  if (before !== null && !replaced) throw alteredFile(branch, path, after);
}
