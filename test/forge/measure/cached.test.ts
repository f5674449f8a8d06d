import { beforeAll, describe, expect, it } from "vitest";
import { openSourceRepository } from "../../../adapters/git/index.ts";
import { sha256 } from "../../../adapters/keys/index.ts";
import { noProgress } from "../../../adapters/telemetry/terminal-progress.ts";
import { measureBlock, measureDelta } from "../../../core/mdl/index.ts";
import { type ChangeMeasurement, changeMetrics } from "../../../forge/measure/change-measurement.ts";
import { DEFAULT_LIMITS } from "../../../forge/measure/limits.ts";
import { measureBlobs } from "../../../forge/measure/measure-blobs.ts";
import { measureChange } from "../../../forge/measure/measure-change.ts";
import type { MeasureDependencies } from "../../../forge/measure/measure-dependencies.ts";
import type { MeasureRequest } from "../../../forge/measure/measure-request.ts";
import type { MeasurementCache, SourceRepository } from "../../../forge/ports.ts";
import { createRepository } from "../../git-fixture.ts";
import { memoryCache } from "./memory-cache.ts";

const made = createRepository({
  files: { "a.ts": "export const a = 1;\n", "b/c.ts": "export const c = 3;\n" },
});
const base = made.git("rev-parse", "HEAD");
const head = made.commit({ "a.ts": "export const a = 2;\n", "d.bin": Uint8Array.of(1, 0) });

let source: SourceRepository;
let sourceThatIsNotRead: SourceRepository;
beforeAll(async () => {
  source = await openSourceRepository(made.dir);
  const refuse = (): never => {
    throw new Error("it is known and need not be read");
  };
  sourceThatIsNotRead = { ...source, listTree: refuse, readBlobs: refuse, attributes: refuse };
});

const around = (cache: MeasurementCache, from: SourceRepository = source): MeasureDependencies => ({
  source: from,
  cache,
  measurer: {
    concurrency: 1,
    prepare: () => {},
    block: async (files, tier) => measureBlock(files, tier),
    delta: async (change) => measureDelta(change),
  },
  progress: noProgress,
  primitives: { sha256 },
});

const REQUEST: MeasureRequest = { base, head, tier: "fast", limits: DEFAULT_LIMITS, whole: true };
const withoutCache = ({ cache: _cache, ...rest }: ChangeMeasurement) => rest;

describe("a change that was measured before", () => {
  it("is known without listing a tree or reading a file, and is the same to the last bit", async () => {
    const cache = memoryCache();
    const first = await measureChange(around(cache), REQUEST);
    const again = await measureChange(around(cache, sourceThatIsNotRead), REQUEST);
    expect(withoutCache(again)).toEqual(withoutCache(first));
    expect(first.excluded).toEqual([{ path: "d.bin", reason: "binary", bytes: 2 }]);
    expect(first.cache).toEqual({ hits: 0, lookups: 2 });
    expect(again.cache).toEqual({ hits: 2, lookups: 2 });
    expect(changeMetrics(again).measurement_cache).toMatchObject({ value: 1, unit: "ratio" });
  });

  it("is known by its trees: another commit of the same files is the same change", async () => {
    const cache = memoryCache();
    await measureChange(around(cache), REQUEST);
    made.git("switch", "--quiet", "--detach", base);
    const twin = made.commit({ "a.ts": "export const a = 2;\n", "d.bin": Uint8Array.of(1, 0) }, "again");
    made.git("switch", "--quiet", "main");
    expect(twin).not.toBe(head);
    const again = await measureChange(around(cache, sourceThatIsNotRead), { ...REQUEST, head: twin });
    expect(again.cache).toEqual({ hits: 2, lookups: 2 });
  });

  it.each<[string, Partial<MeasureRequest>, number]>([
    ["the other way round", { base: head, head: base }, 0],
    ["from nothing", { base: null }, 1],
    ["by another tier", { tier: "standard" }, 0],
    ["with another limit for files", { limits: { ...DEFAULT_LIMITS, max_file_bytes: 10 } }, 0],
    ["with another limit for changes", { limits: { ...DEFAULT_LIMITS, max_change_bytes: 10 } }, 1],
    ["with another limit for repositories", { limits: { ...DEFAULT_LIMITS, max_repo_bytes: 10 } }, 1],
  ])("is measured anew %s", async (_how, changes, hits) => {
    const cache = memoryCache();
    await measureChange(around(cache), REQUEST);
    const before = cache.kept.size;
    const other = await measureChange(around(cache), { ...REQUEST, ...changes });
    expect(other.cache.hits).toBe(hits);
    expect(cache.kept.size).toBeGreaterThan(before);
    expect(withoutCache(other)).toEqual(
      withoutCache(await measureChange(around(memoryCache()), { ...REQUEST, ...changes })),
    );
  });

  it("whose repository is not asked for needs the pair alone, and says so", async () => {
    const cache = memoryCache();
    const alone = await measureChange(around(cache), { ...REQUEST, whole: false });
    expect(cache.asked).toEqual(["pair"]);
    expect(alone.cache).toEqual({ hits: 0, lookups: 1 });
    expect(alone.repo_bytes).toMatchObject({
      status: "missing",
      value: null,
      reason: expect.stringContaining("--no-repo-bytes"),
    });
    const then = await measureChange(around(cache), REQUEST);
    expect(then.cache).toEqual({ hits: 1, lookups: 2 });
  });
});

describe("the blocks of a repository", () => {
  const large = (seed: number) =>
    `${Array.from({ length: 6000 }, (_none, at) => (at * seed) % 9973).join("\n")}\n`;
  // None of the three directories fits into one block.
  const big = createRepository({
    files: Object.fromEntries(
      [1, 2, 3].flatMap((directory) =>
        Array.from({ length: 60 }, (_none, at) => [`d${directory}/${at}.txt`, large(directory * 1000 + at)]),
      ),
    ),
  });
  const first = big.git("rev-parse", "HEAD");
  const second = big.commit({ "d2/7.txt": "changed\n" });

  it("are measured again where files changed, and nowhere else", async () => {
    const opened = await openSourceRepository(big.dir);
    const cache = memoryCache();
    const measured: number[] = [];
    const dependencies = around(cache, opened);
    const measurer = {
      ...dependencies.measurer,
      block: async (files: Parameters<typeof measureBlock>[0]) => measured.push(files.length),
      delta: async (change: Parameters<typeof measureDelta>[0]) =>
        measureDelta({ ...change, trained: [], indexed: [] }),
    };
    const measure = (head: string) =>
      measureChange({ ...dependencies, measurer }, { ...REQUEST, base: first, head });
    const { cache: cold } = await measure(first);
    expect(cold.hits).toBe(0);
    expect(cold.lookups).toBeGreaterThan(3);
    expect(measured.reduce((sum, count) => sum + count, 0)).toBe(180);
    const { cache: warm } = await measure(second);
    expect(warm).toEqual({ hits: cold.lookups - 2, lookups: cold.lookups });
  });
});

describe("a file by itself", () => {
  const file = (path: string, text: string) => {
    const other = createRepository({ files: { [path]: text } });
    return { other, path, oid: other.git("rev-parse", `HEAD:${path}`), bytes: text.length };
  };

  it("is measured as if it were the whole tree, and known the next time", async () => {
    const { other, ...after } = file("x.ts", "export const x = 1;\n");
    const opened = await openSourceRepository(other.dir);
    const cache = memoryCache();
    const blobs = { base: null, head: after, tier: "fast", limits: DEFAULT_LIMITS } as const;
    const alone = await measureBlobs(around(cache, opened), blobs);
    const whole = await measureChange(around(memoryCache(), opened), {
      ...REQUEST,
      base: null,
      head: other.git("rev-parse", "HEAD"),
    });
    expect(alone.delta).toEqual(whole.delta);
    expect(alone.repo_bytes).toMatchObject({ status: "not_applicable", value: null });
    const again = await measureBlobs(around(cache, sourceThatIsNotRead), blobs);
    expect(again).toEqual({ ...alone, cache: { hits: 1, lookups: 1 } });
    const renamed = await measureBlobs(around(cache, opened), { ...blobs, head: { ...after, path: "y.ts" } });
    expect(renamed.cache.hits).toBe(0);
  });

  it("is left out for the reasons that hold in a tree", async () => {
    const { other, ...after } = file("go.sum", "x\n");
    const opened = await openSourceRepository(other.dir);
    const blobs = { base: null, head: after, tier: "fast", limits: DEFAULT_LIMITS } as const;
    const { delta, excluded } = await measureBlobs(around(memoryCache(), opened), blobs);
    expect(delta).toBeNull();
    expect(excluded).toEqual([{ path: "go.sum", reason: "lock_file", bytes: 2 }]);
  });
});
