import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MeasurementCache } from "../../forge/ports.ts";

/**
 * fileCache keeps code lengths as small files in `folder`, one a key. An entry that is not exactly what `put`
 * wrote for its key reads as absent, and so does any unreadable one: the caller computes again. Writing is
 * best effort, since a cache that cannot be written only costs time.
 */
export function fileCache(folder: string): MeasurementCache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      const text = await readFile(pathOf(key), "utf8").catch(() => null);
      const bits = text === null ? null : bitsIn(text);
      return bits !== null && text === entry(key, bits) ? bits : null;
    },
    async put(key, bits) {
      const path = pathOf(key);
      const draft = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(draft, entry(key, bits));
        await rename(draft, path);
      } catch {
        return;
      }
    },
  };
}

function entry(key: string, bits: number): string {
  return `${JSON.stringify({ v: 1, key, bits })}\n`;
}

function bitsIn(text: string): number | null {
  const found = /"bits":(\d+(?:\.\d+)?)\}\n$/.exec(text);
  return found === null ? null : Number(found[1]);
}
