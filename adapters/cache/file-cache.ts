import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { constants } from "node:fs";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MeasurementCache } from "../../forge/ports.ts";
import { makeFolders } from "../files/make-folders.ts";
import type { CacheSecret } from "./cache-secret.ts";

export type FileCache = MeasurementCache & {
  /** What the user should know of the entries read so far. */
  readonly notices: () => readonly string[];
};

/** HMAC-SHA-256 in hex, then a line end. */
const SEAL_BYTES = 65;
const MOST_BYTES = 64 * 1024 * 1024;
/** Neither a symbolic link nor a pipe, which may have no end, is opened. Windows knows neither flag. */
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * fileCache keeps results as small files in `folder`, one a key: `<HMAC-SHA-256 of kind, key and value> LF <value as
 * JSON> LF`. Whoever can write to the folder but does not know the secret can neither make an entry, nor change one, nor
 * pass one off as another: it reads as absent, and the caller measures again and overwrites it. Writing is best effort,
 * since a cache that cannot be written only costs time.
 */
export function fileCache(folder: string, secret: CacheSecret): FileCache {
  let refused = 0;
  const pathOf = (kind: string, key: string): string => join(folder, kind, key.slice(0, 2), key);
  return {
    notices: () => (refused === 0 ? [] : [refusedNotice(refused)]),
    async get(kind, key) {
      const entry = await readEntry(pathOf(kind, key));
      if (entry === null) return null;
      const found = await secret({ create: false });
      const value = entry.subarray(SEAL_BYTES);
      if (found !== null && isEqual(entry.subarray(0, SEAL_BYTES), seal(found, kind, key, value))) {
        // Sealed by this program for this kind, so that the value has the kind's type.
        return JSON.parse(value.toString("utf8"));
      }
      refused += 1;
      return null;
    },
    async put(kind, key, result) {
      const value = Buffer.from(`${JSON.stringify(result)}\n`);
      const found = await secret({ create: true });
      if (found === null || value.length > MOST_BYTES) return;
      await writeEntry(pathOf(kind, key), Buffer.concat([seal(found, kind, key, value), value]));
    },
  };
}

/** Neither a kind nor a key holds the NUL that ends it. */
function seal(secret: Uint8Array, kind: string, key: string, value: Uint8Array): Buffer {
  const hmac = createHmac("sha256", secret).update(`${kind}\0${key}\0`).update(value);
  return Buffer.from(`${hmac.digest("hex")}\n`);
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readEntry(path: string): Promise<Buffer | null> {
  const file = await open(path, OPEN).catch(() => null);
  try {
    const found = await file?.stat();
    if (file === null || found?.isFile() !== true || found.size > SEAL_BYTES + MOST_BYTES) return null;
    return await file.readFile();
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

async function writeEntry(path: string, entry: Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await makeFolders(dirname(path));
    await writeFile(draft, entry);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}

function refusedNotice(count: number): string {
  return count === 1
    ? "1 cached measurement did not verify and was measured again"
    : `${count} cached measurements did not verify and were measured again`;
}
