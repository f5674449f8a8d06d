import { describe, expect, it } from "vitest";
import {
  appendEntries,
  emptyEdge,
  hashLeaf,
  leafHashTree,
  rangeHash,
  requireExtension,
} from "../../../../core/vbh/log/index.ts";
import { primitives } from "../test-keys.ts";

const { sha256 } = primitives;
const entriesOf = (size: number) => Array.from({ length: size }, (_none, at) => Uint8Array.of(at));
const headOf = (size: number) => appendEntries(emptyEdge(sha256), entriesOf(size), sha256).edge;
const treeOf = (size: number) =>
  leafHashTree(
    entriesOf(size).map((entry) => hashLeaf(entry, sha256)),
    sha256,
  );

describe("leafHashTree", () => {
  it("has the root of the log with the same leaves, and proves that it extends each of its pasts", async () => {
    for (const size of [0, 1, 2, 3, 7, 8, 13]) {
      const [tree, edge] = [treeOf(size), headOf(size)];
      expect(await rangeHash(tree, 0, size)).toEqual(edge.rootHash);
      for (let before = 0; before <= size; before++)
        await requireExtension({ ...tree, edge }, headOf(before));
    }
  });

  it("has no subtree beyond its leaves", async () => {
    await expect(treeOf(3).subtree(1, 1)).rejects.toThrow(RangeError);
    await expect(treeOf(3).subtree(0, 3)).rejects.toThrow(RangeError);
  });
});
