import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytewise } from "../../../../core/compare-bytewise.ts";
import {
  type Block,
  bitsToBytes,
  blockKey,
  MODEL_ID,
  measureBlock,
  measureSolid,
  planBlocks,
} from "../../../../core/mdl/index.ts";
import { packageFiles } from "../real-files.ts";

const entry = (path: string, bytes: number) => ({ path, oid: `oid of ${path}`, bytes });
const paths = (blocks: readonly Block[]) => blocks.map((block) => block.entries.map(({ path }) => path));
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());

describe("the plan of blocks", () => {
  it("cuts at directories and keeps small neighbours together", () => {
    const entries = [entry("a/1", 4), entry("a/2", 4), entry("b/1", 1), entry("c/1", 4), entry("d", 9)];
    expect(paths(planBlocks(entries, 10))).toEqual([["a/1", "a/2", "b/1"], ["c/1"], ["d"]]);
  });

  it("cuts a large directory into its parts and never reaches beyond its end", () => {
    const entries = [entry("a/x/1", 6), entry("a/x/2", 6), entry("a/y", 3), entry("b", 1)];
    expect(paths(planBlocks(entries, 10))).toEqual([["a/x/1"], ["a/x/2"], ["a/y"], ["b"]]);
  });

  it("gives a file beyond the limit a block of its own, and none for an empty tree", () => {
    expect(paths(planBlocks([entry("a", 1), entry("b", 99), entry("c", 1)], 10))).toEqual([
      ["a"],
      ["b"],
      ["c"],
    ]);
    expect(planBlocks([], 10)).toEqual([]);
  });

  it("holds each file once, in path order, and keeps to the limit", () => {
    const path = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "/", ".") });
    const tree = fc.uniqueArray(fc.tuple(path, fc.nat(30)), { selector: ([name]) => name, maxLength: 30 });
    fc.assert(
      fc.property(tree, (files) => {
        const blocks = planBlocks(
          files.map(([name, bytes]) => entry(name, bytes)),
          40,
        );
        expect(paths(blocks).flat()).toEqual(files.map(([name]) => name).sort(compareBytewise));
        for (const { entries } of blocks) {
          expect(entries.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it("changes only the blocks beside a change", () => {
    const entries = Array.from({ length: 60 }, (_, i) => entry(`d${i % 6}/s${i % 3}/${i}`, 10));
    const keys = (blocks: readonly Block[]) => blocks.map((block) => blockKey(block, MODEL_ID, sha256));
    const before = keys(planBlocks(entries, 40));
    const after = keys(planBlocks([...entries, entry("d2/s0/new", 10)], 40));
    expect(after.filter((key) => !before.includes(key)).length).toBeLessThanOrEqual(3);
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
        .map(({ entries }) => measureBlock(entries.flatMap(({ path }) => byPath.get(path) ?? [])))
        .reduce((sum, bits) => sum + bits, 0);
    const bits = measureAll(blocks);
    expect(measureAll([...blocks].reverse())).toBe(bits);
    expect(bitsToBytes(bits)).toBeLessThan(30_000 / 2);
    expect(bits).toBeGreaterThan(measureSolid(files));
  });
});
