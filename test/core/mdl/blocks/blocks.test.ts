import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytewise } from "../../../../core/compare-bytewise.ts";
import {
  type Block,
  type BlockEntry,
  bitsToBytes,
  blockKey,
  measureBlock,
  measureSolid,
  planBlocks,
} from "../../../../core/mdl/index.ts";
import { packageFiles } from "../real-files.ts";

const entry = (path: string, bytes: number) => ({ path, oid: `oid of ${path}`, bytes });
const paths = (blocks: readonly Block[]) => blocks.map((block) => block.entries.map(({ path }) => path));
const sizeOf = ({ entries }: Block) => entries.reduce((sum, { path, bytes }) => sum + path.length + bytes, 0);
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());

describe("the plan of blocks", () => {
  it("cuts at directories and keeps small neighbours together", () => {
    const entries = [entry("a/1", 4), entry("a/2", 4), entry("b/1", 3), entry("c/1", 4), entry("d", 40)];
    expect(paths(planBlocks(entries, 30))).toEqual([["a/1", "a/2", "b/1", "c/1"], ["d"]]);
  });

  it("cuts a large directory into its parts and puts what is left of it together", () => {
    const entries = [entry("a/v", 2), entry("a/x/1", 16), entry("a/x/2", 16), entry("a/y", 3), entry("b", 1)];
    expect(paths(planBlocks(entries, 30))).toEqual([["b"], ["a/v", "a/y"], ["a/x/1"], ["a/x/2"]]);
  });

  it("gives a file beyond the limit a block of its own, and none for an empty tree", () => {
    expect(paths(planBlocks([entry("a", 1), entry("b", 99), entry("c", 1)], 10))).toEqual([
      ["a", "c"],
      ["b"],
    ]);
    expect(planBlocks([], 10)).toEqual([]);
  });

  it("counts paths in, so that many empty files do not make one block", () => {
    const empty = Array.from({ length: 1000 }, (_none, at) => entry(`folder/${at}`, 0));
    const blocks = planBlocks(empty, 1000);
    expect(blocks.length).toBeGreaterThan(9);
  });

  it("holds each file once, in path order within a block, keeps to the limit, and asks no order of the listing", () => {
    const path = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "/", ".") });
    const tree = fc.uniqueArray(fc.tuple(path, fc.nat(30)), { selector: ([name]) => name, maxLength: 30 });
    fc.assert(
      fc.property(tree, (files) => {
        const entries = files.map(([name, bytes]) => entry(name, bytes));
        const blocks = planBlocks(entries, 40);
        expect(paths(blocks).flat().toSorted()).toEqual(files.map(([name]) => name).toSorted());
        for (const block of blocks) {
          const names = block.entries.map((file) => file.path);
          expect(names).toEqual(names.toSorted(compareBytewise));
          expect(sizeOf(block)).toBeLessThanOrEqual(40);
        }
        expect(planBlocks(entries.toReversed(), 40)).toEqual(blocks);
      }),
    );
  });

  it("fills blocks by a third and more, but where a large file or directory leaves nothing to fill with", () => {
    const entries = Array.from({ length: 2000 }, (_none, at) =>
      entry(`d/${(at * 7919) % 2000}`, (at * 37) % 100),
    );
    const sizes = planBlocks(entries, 10_000).map(sizeOf);
    expect(Math.min(...sizes)).toBeGreaterThan(2000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeGreaterThan(3300);
  });
});

describe("the cuts between blocks", () => {
  const keys = (entries: readonly BlockEntry[]) =>
    planBlocks(entries, 4000).map((block) => blockKey(block, "m", sha256));
  const flat = Array.from({ length: 1000 }, (_none, at) => entry(`d/${at * 10}.ts`, 100 + (at % 50)));
  const before = new Set(keys(flat));
  const changedBlocks = (after: readonly BlockEntry[]): number =>
    keys(after).filter((key) => !before.has(key)).length;

  it("stay where they are when one file is added, removed or grows, in nearly all cases", () => {
    const counts = Array.from({ length: 100 }, (_none, at) => {
      const place = at * 10 + 3;
      const grown = flat.map((file, index) =>
        index === place ? { ...file, bytes: 300, oid: "other" } : file,
      );
      return [
        changedBlocks([...flat, entry(`d/${place * 10 + 5}.ts`, 150)]),
        changedBlocks(flat.filter((_file, index) => index !== place)),
        changedBlocks(grown),
      ];
    }).flat();
    expect(before.size).toBeGreaterThan(30);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(1.5);
  });

  it("move nowhere else when a directory grows beyond the limit", () => {
    const entries = [...flat, ...Array.from({ length: 20 }, (_none, at) => entry(`d/e/${at}`, 150))];
    const small = new Set(keys(entries));
    const large = keys([...entries, entry("d/e/new", 3000)]);
    expect(large.filter((key) => !small.has(key)).length).toBeLessThan(8);
  });

  it("need no balance of names: parts that all lie at one end are cut too", () => {
    const entries = [entry("a", 1), entry("b", 39), entry("c", 39), entry("d", 39)];
    expect(paths(planBlocks(entries, 45))).toEqual([["a", "b"], ["c"], ["d"]]);
  });
});

describe("the key of a block", () => {
  it("is the hash of model, paths and blobs, and differs with each of them", () => {
    const block = { entries: [entry("a", 1), entry("b", 2)] };
    const key = blockKey(block, "m", sha256);
    expect(key).toBe(createHash("sha256").update("m\0a\0oid of a\0b\0oid of b\0").digest("hex"));
    expect(blockKey(block, "n", sha256)).not.toBe(key);
    expect(blockKey({ entries: [entry("a", 1)] }, "m", sha256)).not.toBe(key);
  });
});

describe("the code of blocks", () => {
  it("adds up, whatever the order of measuring", () => {
    const files = packageFiles("ajv/lib/vocabularies/**/*.ts", 30_000);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const blocks = planBlocks(
      files.map(({ path, text }) => entry(path, text.length)),
      12_000,
    );
    expect(blocks.length).toBeGreaterThan(1);
    const measureAll = (some: readonly Block[]) =>
      some
        .map(({ entries }) =>
          measureBlock(
            entries.flatMap(({ path }) => byPath.get(path) ?? []),
            "fast",
          ),
        )
        .reduce((sum, bits) => sum + bits, 0);
    const bits = measureAll(blocks);
    expect(measureAll([...blocks].reverse())).toBe(bits);
    expect(bitsToBytes(bits)).toBeLessThan(30_000 / 2);
    expect(bits).toBeGreaterThan(measureSolid(files));
  });
});
