import { parseBuildStatement, recordPath } from "../../core/registry/index.ts";
import type { Sha256 } from "../../core/vbh/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistrySnapshot } from "../ports.ts";
import type { AddedRecord } from "./registry-changes.ts";
import type { IndexTable } from "./registry-index.ts";

/** putRecords reads new records and their signatures into the table. Throws as parseBuildStatement does. */
export async function putRecords(
  table: IndexTable,
  added: readonly AddedRecord[],
  { snapshot, sha256 }: { readonly snapshot: RegistrySnapshot; readonly sha256: Sha256 },
): Promise<void> {
  const ids = added.flatMap(({ record, signatures }) => [record, signatures]);
  const contents = snapshot.contents(ids)[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array> => (await contents.next()).value ?? new Uint8Array();
  for (const { id } of added) {
    const bytes = await next();
    table.putRecord({
      id,
      build: parseBuildStatement(bytes, recordPath(id)).predicate,
      record_sha256: hexDigest(bytes, sha256),
      signatures_sha256: hexDigest(await next(), sha256),
    });
  }
}
