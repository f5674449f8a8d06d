import type { TextFile } from "../../core/mdl/index.ts";
import type { SourceRepository, TreeEntry } from "../ports.ts";
import { excludedRead } from "./choose-files.ts";

/** readBlobsById reads each blob once and gives its bytes by id. */
export async function readBlobsById(
  source: SourceRepository,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const oids = [...new Set(entries.map((entry) => entry.oid))];
  const contents = new Map<string, Uint8Array>();
  let index = 0;
  for await (const bytes of source.readBlobs(oids)) contents.set(oids[index++] ?? "", bytes);
  return contents;
}

/** readTexts reads files in the order given and leaves out those that turn out not to be text. */
export async function readTexts(
  source: SourceRepository,
  entries: readonly TreeEntry[],
): Promise<readonly TextFile[]> {
  const contents = await readBlobsById(source, entries);
  return entries.flatMap((entry) => {
    const text = contents.get(entry.oid) ?? new Uint8Array();
    return excludedRead(entry, text) === null ? [{ path: entry.path, text }] : [];
  });
}
