import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../adapters/keys/index.ts";
import {
  appendEntries,
  emptyEdge,
  entriesPath,
  hashLeaf,
  type LogEdge,
  loadEdge,
  openTree,
  proveConsistency,
  proveInclusion,
  rangeHash,
  tilePath,
  verifyConsistency,
  verifyInclusion,
} from "../../../../core/vbh/log/index.ts";
import { hashNode } from "../../../../core/vbh/log/merkle/index.ts";
import { decodeBundle, encodeBundle } from "../../../../core/vbh/log/tiles/index.ts";
import { codeOf } from "../coded.ts";
import { MemoryFiles } from "../memory-log.ts";

const entry = (index: number) => new TextEncoder().encode(`entry ${index}`);
const entries = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => entry(from + at));

/** grow appends entries 0, 1, ... in batches that end at the given sizes. */
function grow(files: MemoryFiles, sizes: readonly number[], start: LogEdge = emptyEdge(sha256)): LogEdge {
  return sizes.reduce((edge, size) => {
    const append = appendEntries(edge, entries(edge.size, size), sha256);
    files.apply(append);
    return append.edge;
  }, start);
}

/** A root by a stack of complete subtrees: another way than the code's. */
function rootOf(size: number): Uint8Array {
  const stack: { readonly leaves: number; readonly hash: Uint8Array }[] = [];
  const merge = () => {
    const right = stack.pop();
    const left = stack.pop();
    if (left === undefined || right === undefined) throw new Error("nothing to merge");
    stack.push({ leaves: left.leaves + right.leaves, hash: hashNode(left.hash, right.hash, sha256) });
  };
  for (let index = 0; index < size; index += 1) {
    stack.push({ leaves: 1, hash: hashLeaf(entry(index), sha256) });
    while (stack.length > 1 && stack.at(-1)?.leaves === stack.at(-2)?.leaves) merge();
  }
  while (stack.length > 1) merge();
  return stack[0]?.hash ?? sha256(new Uint8Array(0));
}

describe("paths", () => {
  it("count as those of C2SP tlog-tiles", () => {
    expect(tilePath(1, 0)).toBe("registry/log/tile/1/000");
    expect(tilePath(2, 1234067)).toBe("registry/log/tile/2/x001/x234/067");
    expect(entriesPath(999_999)).toBe("registry/log/entries/x999/999");
  });
});

describe("an entry bundle", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (list) => {
        expect(decodeBundle(encodeBundle(list))).toEqual(list.map((bytes) => new Uint8Array(bytes)));
      }),
    );
  });

  it("is refused when it was cut", () => {
    expect(decodeBundle(Uint8Array.of(0))).toBeNull();
    expect(decodeBundle(Uint8Array.of(0, 2, 1))).toBeNull();
  });

  it("holds entries of at most 65,535 bytes", async () => {
    expect(decodeBundle(encodeBundle([new Uint8Array(65_535)]))?.[0]).toHaveLength(65_535);
    const append = () => appendEntries(emptyEdge(sha256), [new Uint8Array(65_536)], sha256);
    expect(await codeOf(append)).toBe("E_TOO_LARGE");
  });
});

describe("appendEntries", () => {
  it("leaves the same root and files whatever the batches", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (steps) => {
        let size = 0;
        const sizes = steps.map((step) => (size += step));
        const inBatches = new MemoryFiles();
        const edge = grow(inBatches, sizes);
        const atOnce = new MemoryFiles();
        expect(edge).toEqual(grow(atOnce, [size]));
        expect(inBatches.files).toEqual(atOnce.files);
        expect(edge.rootHash).toEqual(rootOf(size));
      }),
      { numRuns: 40 },
    );
  });

  it("stores each bundle, and each tile from level 1 up, under one name at size 70,000", () => {
    const files = new MemoryFiles();
    const edge = grow(files, [69_999, 70_000]);
    const bundles = Array.from({ length: 274 }, (_, index) => entriesPath(index));
    const tiles = [tilePath(1, 0), tilePath(1, 1), tilePath(2, 0)];
    expect([...files.files.keys()].sort()).toEqual([...bundles, ...tiles].sort());
    expect(files.files.get(tilePath(1, 1))).toHaveLength(17 * 32);
    expect(edge.rootHash).toEqual(rootOf(70_000));
  });

  it("changes nothing when nothing is appended", () => {
    const edge = grow(new MemoryFiles(), [3]);
    const append = appendEntries(edge, [], sha256);
    expect(append).toEqual({ edge, puts: new Map() });
  });
});

describe("loadEdge", () => {
  it.each([0, 1, 2, 255, 256, 257, 511, 512, 1000, 65_536, 65_793])(
    "gives the edge that the append left at size %d",
    async (size) => {
      const files = new MemoryFiles();
      const edge = grow(files, [size]);
      expect(await loadEdge(files.read, edge, sha256)).toEqual(edge);
    },
  );

  it("reads one bundle and one tile a level, however large the log is", async () => {
    const files = new MemoryFiles();
    const edge = grow(files, [70_000]);
    await loadEdge(files.read, edge, sha256);
    expect(files.reads.sort()).toEqual([entriesPath(273), tilePath(1, 1), tilePath(2, 0)]);
  });

  it("refuses an edge of which any byte was changed, any file cut, made longer or removed", async () => {
    const files = new MemoryFiles();
    const head = grow(files, [300]);
    for (const path of [entriesPath(1), tilePath(1, 0)]) {
      const bytes = files.files.get(path) ?? new Uint8Array(0);
      const codeFor = (changed: Uint8Array | null) => {
        const damaged = files.copy();
        if (changed === null) damaged.files.delete(path);
        else damaged.files.set(path, changed);
        return codeOf(() => loadEdge(damaged.read, head, sha256));
      };
      for (const at of bytes.keys()) {
        expect(await codeFor(bytes.with(at, (bytes[at] ?? 0) ^ 1))).toBe("E_INCLUSION");
        expect(await codeFor(bytes.slice(0, at))).toBe("E_INCLUSION");
      }
      expect(await codeFor(Uint8Array.of(...bytes, 0))).toBe("E_INCLUSION");
      expect(await codeFor(Uint8Array.of(...bytes, 0, 0))).toBe("E_INCLUSION");
      expect(await codeFor(null)).toBe("E_INCLUSION");
    }
  });

  it("refuses files that belong to another size", async () => {
    const files = new MemoryFiles();
    const head = grow(files, [300]);
    for (const size of [44, 299, 301, 556, 65_580]) {
      expect(await codeOf(() => loadEdge(files.read, { ...head, size }, sha256))).toBe("E_INCLUSION");
    }
  });
});

describe("openTree", () => {
  const files = new MemoryFiles();
  const edge = grow(files, [66_000]);
  const open = (from: MemoryFiles) => openTree(from.read, edge, sha256);

  it("gives entries from full and partial bundles", async () => {
    const tree = open(files);
    expect((await tree.entries(3))[7]).toEqual(entry(3 * 256 + 7));
    expect((await tree.entries(257)).at(-1)).toEqual(entry(65_999));
  });

  it("makes inclusion proofs that verify", async () => {
    const tree = open(files);
    for (const index of [0, 255, 256, 40_000, 65_535, 65_536, 65_999]) {
      for (const size of [index + 1, 65_537, 66_000].filter((each) => each > index)) {
        const rootHash = await rangeHash(tree, 0, size);
        const claim = { leafHash: hashLeaf(entry(index), sha256), index, size, rootHash };
        verifyInclusion(claim, await proveInclusion(tree, index, size), sha256);
      }
    }
  });

  it("makes consistency proofs that verify", async () => {
    const tree = open(files);
    for (const size1 of [1, 2, 255, 256, 257, 1000, 65_535, 65_536, 65_537, 66_000]) {
      const rootHash1 = size1 <= 1000 ? rootOf(size1) : await rangeHash(tree, 0, size1);
      const claim = { size1, rootHash1, size2: tree.size, rootHash2: edge.rootHash };
      verifyConsistency(claim, await proveConsistency(tree, size1), sha256);
    }
  });

  it("reads a handful of files for a proof", async () => {
    const fresh = files.copy();
    await proveInclusion(open(fresh), 40_000);
    expect(fresh.reads).toHaveLength(2);
  });

  it.each([tilePath(1, 0), entriesPath(3)])("finds a changed byte in %s", async (path) => {
    const bytes = files.files.get(path) ?? new Uint8Array(0);
    for (const at of [0, 31, 1000, bytes.length - 1]) {
      const damaged = files.copy();
      damaged.files.set(path, bytes.with(at, (bytes[at] ?? 0) ^ 0x80));
      expect(await codeOf(() => open(damaged).entries(3))).toBe("E_INCLUSION");
    }
    const removed = files.copy();
    removed.files.delete(path);
    expect(await codeOf(() => open(removed).entries(3))).toBe("E_INCLUSION");
  });

  it("has no subtree beyond its size", async () => {
    await expect(open(files).subtree(0, 66_000)).rejects.toThrow(RangeError);
    await expect(open(files).subtree(17, 0)).rejects.toThrow(RangeError);
  });
});
