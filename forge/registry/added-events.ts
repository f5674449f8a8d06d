import { parseEvents, type RegistryEvent } from "../../core/registry/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistrySnapshot } from "../ports.ts";
import type { GrownDay } from "./registry-changes.ts";
import { cutEvents } from "./registry-damage.ts";
import type { IndexTable } from "./registry-index.ts";

/** An event and the SHA-256 (hex) of its line, which its leaf in the log has. */
export type AddedEvent = { readonly event: RegistryEvent; readonly sha256: string };

const NEWLINE = 0x0a;

/**
 * addedEvents gives the events that are new in the given days, in order, and notes in the table how far each day was read.
 * Throws E_REGISTRY_DAMAGED when the lines that were there are not the same any more, and as parseEvents does.
 */
export async function* addedEvents(
  table: IndexTable,
  days: readonly GrownDay[],
  {
    snapshot,
    branch,
    primitives: { sha256 },
  }: { readonly snapshot: RegistrySnapshot; readonly branch: string; readonly primitives: Primitives },
): AsyncGenerator<AddedEvent, void> {
  const contents = snapshot.contents(days.map(({ content }) => content))[Symbol.asyncIterator]();
  for (const { path } of days) {
    const bytes: Uint8Array = (await contents.next()).value ?? new Uint8Array();
    const known = table.eventFile(path);
    const start = known?.bytes ?? 0;
    if (known !== undefined && hexDigest(bytes.subarray(0, start), sha256) !== known.sha256) {
      throw cutEvents(branch, path);
    }
    const added = bytes.subarray(start);
    let at = 0;
    for (const event of parseEvents(added, path)) {
      const end = added.indexOf(NEWLINE, at);
      yield { event, sha256: hexDigest(added.subarray(at, end), sha256) };
      at = end + 1;
    }
    table.putEventFile({ path, bytes: bytes.length, sha256: hexDigest(bytes, sha256) });
  }
}
