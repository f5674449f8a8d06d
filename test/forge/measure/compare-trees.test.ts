import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTrees } from "../../../forge/measure/compare-trees.ts";
import type { TreeEntry } from "../../../forge/ports.ts";

const entry = (path: string, oid: string, kind: TreeEntry["kind"] = "file"): TreeEntry => {
  return { path, kind, oid, bytes: 1 };
};

/** A tree has each path once, in bytewise order. */
const tree = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom("a", "a/b", "a.b", "b", "é", "\u{1f600}", "z"),
      kind: fc.constantFrom<TreeEntry["kind"]>("file", "file", "symlink", "submodule"),
      oid: fc.constantFrom("1", "2"),
      bytes: fc.constant(1),
    }),
    { selector: ({ path }) => path },
  )
  .map((entries) => entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))));

describe("comparing two trees", () => {
  it("tells what was added, removed, changed and left alone", () => {
    const base = [entry("changed", "1"), entry("kept", "2"), entry("removed", "3")];
    const head = [entry("added", "4"), entry("changed", "5"), entry("kept", "2")];
    expect(compareTrees(base, head)).toEqual({
      changed: [
        { path: "added", base: null, head: head[0] },
        { path: "changed", base: base[0], head: head[1] },
        { path: "removed", base: base[2], head: null },
      ],
      unchanged: [entry("kept", "2")],
      links: [],
    });
  });

  it("takes a file that became a symlink for a removed file and a link", () => {
    const comparison = compareTrees([entry("x", "1")], [entry("x", "1", "symlink")]);
    expect(comparison.changed).toEqual([{ path: "x", base: entry("x", "1"), head: null }]);
    expect(comparison.links).toEqual([entry("x", "1", "symlink")]);
  });

  it("gives the same files with swapped sides when base and head are swapped", () => {
    fc.assert(
      fc.property(tree, tree, (base, head) => {
        const there = compareTrees(base, head);
        const back = compareTrees(head, base);
        expect(back.changed).toEqual(
          there.changed.map((change) => ({ path: change.path, base: change.head, head: change.base })),
        );
        expect(back.unchanged).toEqual(there.unchanged);
        expect(back.links.map(({ path }) => path)).toEqual(there.links.map(({ path }) => path));
      }),
    );
  });

  it("puts every path of either tree into its part once, in bytewise order", () => {
    fc.assert(
      fc.property(tree, tree, (base, head) => {
        const { changed, unchanged } = compareTrees(base, head);
        const files = [...base, ...head].filter(({ kind }) => kind === "file").map(({ path }) => path);
        const found = [...changed, ...unchanged].map(({ path }) => path);
        expect(found.toSorted()).toEqual([...new Set(files)].toSorted());
        const order = changed.map(({ path }) => Buffer.from(path));
        expect(order).toEqual(order.toSorted(Buffer.compare));
      }),
    );
  });

  it("finds nothing changed between a tree and itself", () => {
    fc.assert(
      fc.property(tree, (entries) => {
        const { changed, links } = compareTrees(entries, entries);
        expect([...changed, ...links]).toEqual([]);
      }),
    );
  });
});
