import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheSecret } from "../../../adapters/cache/cache-secret.ts";
import { temporaryFolder } from "../../git-fixture.ts";

function open(options: { home?: string; key?: string; forbiddenRoots?: readonly string[] } = {}) {
  const notices: string[] = [];
  const secret = cacheSecret({
    environment: options.key === undefined ? {} : { QUANTUM_FORGE_CACHE_KEY: options.key },
    home: options.home ?? temporaryFolder(),
    forbiddenRoots: options.forbiddenRoots ?? [],
    onNotice: (notice) => notices.push(notice),
  });
  return { secret, notices };
}

const CREATE = { create: true } as const;

describe("the secret of the cache", () => {
  it("is made when first needed for writing, for its owner alone, and is the same ever after", async () => {
    const home = temporaryFolder();
    const { secret } = open({ home });
    expect(await secret({ create: false })).toBeNull();
    expect(await readdir(home)).toEqual([]);
    const made = await secret(CREATE);
    expect(made).toHaveLength(32);
    expect((await stat(join(home, "keys", "cache.key"))).mode & 0o777).toBe(0o600);
    expect(await open({ home }).secret({ create: false })).toEqual(made);
    expect(Buffer.from(made ?? [])).toEqual(await readFile(join(home, "keys", "cache.key")));
  });

  it("is one, when many want it at once", async () => {
    const home = temporaryFolder();
    const made = await Promise.all(Array.from({ length: 12 }, () => open({ home }).secret(CREATE)));
    expect(new Set(made.map((bytes) => Buffer.from(bytes ?? []).toString("hex"))).size).toBe(1);
  });

  it("is that of the environment where one is set, with no file", async () => {
    const home = temporaryFolder();
    const key = "sixteen bytes ok";
    const { secret } = open({ home, key });
    const shared = await secret({ create: false });
    expect(shared).toHaveLength(32);
    expect(await open({ key }).secret(CREATE)).toEqual(shared);
    expect(await open({ key: "another 16 bytes" }).secret(CREATE)).not.toEqual(shared);
    expect(await readdir(home)).toEqual([]);
  });

  it("is refused with E_KEY_ENCODING when the environment's is too short to be one", () => {
    expect(() => open({ key: "fifteen bytes.." })).toThrow(/E_KEY_ENCODING.*at least 16 bytes.*found 15/);
  });

  it.each([
    ["lies in the measured repository", async (home: string) => [home]],
    [
      "can be read by others",
      async (home: string) => {
        await mkdir(join(home, "keys"));
        await writeFile(join(home, "keys", "cache.key"), Buffer.alloc(32));
        await chmod(join(home, "keys", "cache.key"), 0o644);
        return [];
      },
    ],
    [
      "is none",
      async (home: string) => {
        await mkdir(join(home, "keys"));
        await writeFile(join(home, "keys", "cache.key"), "short", { mode: 0o600 });
        return [];
      },
    ],
    [
      "cannot be written",
      async (home: string) => {
        await writeFile(join(home, "keys"), "");
        return [];
      },
    ],
  ])("is drawn for this run alone when the file %s, and a notice says so", async (_why, prepare) => {
    const home = temporaryFolder();
    const forbiddenRoots = await prepare(home);
    const { secret, notices } = open({ home, forbiddenRoots });
    const [first, second] = await Promise.all([secret(CREATE), secret(CREATE)]);
    expect(first).toHaveLength(32);
    expect(second).toEqual(first);
    expect(notices).toEqual([expect.stringMatching(/^measurements are cached for this run alone: .*; /)]);
    expect(await open({ home, forbiddenRoots }).secret(CREATE)).not.toEqual(first);
  });
});
