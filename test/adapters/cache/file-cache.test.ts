import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileCache } from "../../../adapters/cache/file-cache.ts";

const KEY = "ab".repeat(32);

describe("fileCache", () => {
  it("gives back what was put, to the last 2^-20 bit", async () => {
    const cache = fileCache(await mkdtemp(join(tmpdir(), "qf-cache-")));
    expect(await cache.get(KEY)).toBeNull();
    await cache.put(KEY, 1234567 + 3 / 2 ** 20);
    expect(await cache.get(KEY)).toBe(1234567 + 3 / 2 ** 20);
  });

  it("reads a damaged entry, or one that belongs to another key, as absent", async () => {
    const folder = await mkdtemp(join(tmpdir(), "qf-cache-"));
    const cache = fileCache(folder);
    await cache.put(KEY, 8);
    const path = join(folder, "ab", (await readdir(join(folder, "ab")))[0] ?? "");
    for (const damaged of [
      "",
      '{"v":1,"key":"other","bits":8}\n',
      '{"v":1,',
      `{"v":2,"key":"${KEY}","bits":8}\n`,
    ]) {
      await writeFile(path, damaged);
      expect(await cache.get(KEY)).toBeNull();
    }
  });

  it("does not fail when it cannot write", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "qf-cache-")), "file");
    await writeFile(file, "");
    await expect(fileCache(file).put(KEY, 1)).resolves.toBeUndefined();
  });
});
