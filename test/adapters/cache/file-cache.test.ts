import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { chmod, copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheSecret } from "../../../adapters/cache/cache-secret.ts";
import { type FileCache, fileCache } from "../../../adapters/cache/file-cache.ts";
import { readOnlyCache } from "../../../adapters/cache/read-only-cache.ts";
import { measured } from "../../../core/metric.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const KEY = "ab".repeat(32);
const OTHER_KEY = "cd".repeat(32);
const BITS = 1234567 + 3 / 2 ** 20;

function secretOf(home = temporaryFolder()) {
  return cacheSecret({ environment: {}, home, forbiddenRoots: [], onNotice: () => {} });
}

async function filled(): Promise<{ cache: FileCache; folder: string; path: string; other: string }> {
  const folder = temporaryFolder();
  const cache = fileCache(folder, secretOf());
  await cache.put("block", KEY, BITS);
  await cache.put("block", OTHER_KEY, 8);
  return {
    cache,
    folder,
    path: join(folder, "block", "ab", KEY),
    other: join(folder, "block", "cd", OTHER_KEY),
  };
}

const NOTICE = "1 cached measurement did not verify and was measured again";

describe("fileCache", () => {
  it("gives back what was put, to the last 2^-20 bit, also to another process of the same user", async () => {
    const folder = temporaryFolder();
    const home = temporaryFolder();
    const cache = fileCache(folder, secretOf(home));
    const tree = { repo_bytes: measured(9, "byte", "derived"), blocks: 2, left_out: [] };
    expect(await cache.get("block", KEY)).toBeNull();
    await cache.put("block", KEY, BITS);
    await cache.put("tree", KEY, tree);
    const again = fileCache(folder, secretOf(home));
    expect([await again.get("block", KEY), await again.get("tree", KEY)]).toEqual([BITS, tree]);
    expect(again.notices()).toEqual([]);
  });

  it("leaves no draft behind, and keeps its entries from no reader: the seal is what counts", async () => {
    const { folder } = await filled();
    expect((await readdir(folder, { recursive: true })).filter((name) => name.length > 64)).toHaveLength(2);
  });

  it("is read and not written by readOnlyCache", async () => {
    const { cache, other } = await filled();
    const reader = readOnlyCache(cache);
    expect(await reader.get("block", KEY)).toBe(BITS);
    await rm(other);
    await reader.put("block", OTHER_KEY, 8);
    expect(await cache.get("block", OTHER_KEY)).toBeNull();
  });

  it.each([
    ["a file", (folder: string) => writeFile(folder, "")],
    ["a link that leads to itself", (folder: string) => symlink(folder, folder)],
    ["below something that is no folder", (folder: string) => symlink("/dev/null", folder)],
  ])("goes on without a folder where that is %s", async (_what, make) => {
    const folder = join(temporaryFolder(), "cache");
    await make(folder);
    const cache = fileCache(folder, secretOf());
    await expect(cache.put("block", KEY, 1)).resolves.toBeUndefined();
    expect(await cache.get("block", KEY)).toBeNull();
    expect(cache.notices()).toEqual([]);
  });

  it("goes on with a folder that may only be read, or not even that", async () => {
    const { cache, folder, path } = await filled();
    // Root, whom nothing stops, still has it all.
    const allowed = (value: number) => expect.toSatisfy((found) => found === null || found === value);
    await chmod(join(folder, "block"), 0o500);
    await expect(cache.put("block", "ef".repeat(32), 1)).resolves.toBeUndefined();
    expect(await cache.get("block", "ef".repeat(32))).toEqual(allowed(1));
    expect(await cache.get("block", KEY)).toBe(BITS);
    await chmod(path, 0o000);
    expect(await cache.get("block", KEY)).toEqual(allowed(BITS));
    await chmod(folder, 0o000);
    expect(await cache.get("block", OTHER_KEY)).toEqual(allowed(8));
    await chmod(folder, 0o700);
    await chmod(join(folder, "block"), 0o700);
    expect(cache.notices()).toEqual([]);
  });
});

describe("an entry that was tampered with", () => {
  const tampered: readonly [string, (entry: Buffer) => Buffer][] = [
    ["with another value", (entry) => Buffer.from(entry.toString().replace("1234567", "1234568"))],
    ["with one bit of the seal flipped", (entry) => flip(entry, 0)],
    ["with one bit of the value flipped", (entry) => flip(entry, 66)],
    ["cut short", (entry) => entry.subarray(0, -1)],
    ["cut to its seal", (entry) => entry.subarray(0, 65)],
    ["cut within its seal", (entry) => entry.subarray(0, 30)],
    ["emptied", () => Buffer.of()],
    ["with something appended", (entry) => Buffer.concat([entry, Buffer.from("0\n")])],
    ["without a seal", () => Buffer.from('{"v":1,"bits":8}\n')],
    ["sealed with a key that was guessed", (entry) => forged(entry, Buffer.alloc(32))],
    ["sealed with the empty key", (entry) => forged(entry, Buffer.of())],
  ];

  it.each(tampered)(
    "%s is not believed, counted, and overwritten by the next result",
    async (_how, change) => {
      const { cache, path } = await filled();
      await writeFile(path, change(await readFile(path)));
      expect(await cache.get("block", KEY)).toBeNull();
      expect(cache.notices()).toEqual([NOTICE]);
      await cache.put("block", KEY, BITS);
      expect(await cache.get("block", KEY)).toBe(BITS);
    },
  );

  it("by swapping it with another is not believed, nor is the other", async () => {
    const { cache, path, other } = await filled();
    const [mine, theirs] = [await readFile(path), await readFile(other)];
    await Promise.all([writeFile(path, theirs), writeFile(other, mine)]);
    expect(await Promise.all([cache.get("block", KEY), cache.get("block", OTHER_KEY)])).toEqual([null, null]);
    expect(cache.notices()).toEqual(["2 cached measurements did not verify and were measured again"]);
  });

  it("by passing it off as another kind of result is not believed", async () => {
    const { cache, folder, path } = await filled();
    await mkdir(join(folder, "tree", "ab"), { recursive: true });
    await copyFile(path, join(folder, "tree", "ab", KEY));
    expect(await cache.get("tree", KEY)).toBeNull();
    expect(cache.notices()).toEqual([NOTICE]);
  });

  it("by bringing in another user's, under the very same key, is not believed", async () => {
    const [mine, theirs] = await Promise.all([filled(), filled()]);
    await copyFile(theirs.path, mine.path);
    expect(await mine.cache.get("block", KEY)).toBeNull();
  });

  it("by putting a folder, a link or a pipe in its place reads as absent", async () => {
    const { cache, path, other } = await filled();
    await rm(path);
    await mkdir(path);
    expect(await cache.get("block", KEY)).toBeNull();
    await rm(path, { recursive: true });
    await symlink(other, path);
    expect(await cache.get("block", KEY)).toBeNull();
    await rm(path);
    execFileSync("mkfifo", [path]);
    expect(await cache.get("block", KEY)).toBeNull();
  });
});

function flip(entry: Buffer, at: number): Buffer {
  return Buffer.from(entry.map((byte, index) => (index === at ? byte ^ 1 : byte)));
}

/** What somebody who knows the form, but not the secret, can write. */
function forged(entry: Buffer, key: Uint8Array): Buffer {
  const value = entry.subarray(65);
  const seal = createHmac("sha256", key).update(`block\0${KEY}\0`).update(value).digest("hex");
  return Buffer.concat([Buffer.from(`${seal}\n`), value]);
}
