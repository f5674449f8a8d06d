import { LogError } from "../log-error.ts";
import { HASH_BYTES } from "../merkle/index.ts";
import { entriesPath, tilePath } from "../paths.ts";
import type { ReadFile } from "../read-file.ts";
import { decodeBundle } from "./entry-bundle.ts";

/** readTile reads the `width` hashes of one tile, not yet authenticated. Throws LogError E_INCLUSION. */
export async function readTile(
  read: ReadFile,
  level: number,
  index: number,
  width: number,
): Promise<readonly Uint8Array[]> {
  const path = tilePath(level, index);
  const bytes = await read(path);
  if (bytes?.length !== width * HASH_BYTES) {
    throw damaged(path, `${width} hashes`, bytes === null ? "no file" : `${bytes.length} bytes`);
  }
  return Array.from({ length: width }, (_, at) => bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** readBundle reads the `width` entries of one bundle, not yet authenticated. Throws LogError E_INCLUSION. */
export async function readBundle(
  read: ReadFile,
  index: number,
  width: number,
): Promise<readonly Uint8Array[]> {
  const path = entriesPath(index);
  const bytes = await read(path);
  const entries = bytes === null ? null : decodeBundle(bytes);
  if (entries?.length === width) return entries;
  throw damaged(path, `${width} entries`, bytes === null ? "no file" : "another content");
}

/** damaged is the error for a file of the log that the checkpoint does not commit to. */
export function damaged(path: string, expected: string, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected ${expected} in ${path}, found ${found}`,
    remedy: "the log is damaged; restore the file from the registry's history or another clone",
  });
}
