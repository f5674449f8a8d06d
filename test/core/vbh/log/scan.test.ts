import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendEntries,
  emptyEdge,
  encodeLeaf,
  entriesPath,
  type LeafKind,
  type LogLeaf,
  loadEdge,
  nextLeaf,
  openTree,
  parseLeaf,
  scanLog,
  servedEntriesPath,
  servedTilePath,
  serveLayout,
  tilePath,
} from "../../../../core/vbh/log/index.ts";
import { codeOf } from "../coded.ts";
import { primitives } from "../test-keys.ts";

const { sha256 } = primitives;
const digest = (number: number) => number.toString(16).padStart(64, "0");

/** Leaves of both streams, every fourth a record. */
function leavesOf(size: number): LogLeaf[] {
  const last = new Map<LeafKind, LogLeaf>();
  return Array.from({ length: size }, (_, at) => {
    const kind = at % 4 === 0 ? "record" : "event";
    const leaf = nextLeaf(last.get(kind) ?? null, { kind, id: `${kind} ${at}`, sha256: digest(at) }, sha256);
    last.set(kind, leaf);
    return leaf;
  });
}

/** The log of these leaves; `change` alters its files. */
async function treeOf(
  leaves: readonly LogLeaf[],
  change: (files: Map<string, Uint8Array>) => void = () => {},
) {
  const { edge, puts } = appendEntries(emptyEdge(sha256), leaves.map(encodeLeaf), sha256);
  const files = new Map(puts);
  change(files);
  const read = async (path: string) => files.get(path) ?? null;
  return { read, files, tree: openTree(read, await loadEdge(read, edge, sha256), sha256) };
}

async function scanned(leaves: readonly LogLeaf[], change?: (files: Map<string, Uint8Array>) => void) {
  const { read, tree } = await treeOf(leaves, change);
  const found = [];
  for await (const some of scanLog(read, tree, sha256)) found.push(...some);
  return found;
}

describe("scanLog", () => {
  it.each([0, 1, 255, 256, 257, 1000])("gives every leaf of a log of %i, in order", async (size) => {
    const leaves = leavesOf(size);
    expect(await scanned(leaves)).toEqual(leaves.map((leaf, index) => ({ index, leaf })));
  });

  it("finds a bundle in which any byte was changed, and one that is gone", async () => {
    const leaves = leavesOf(600);
    const bundle = (await treeOf(leaves)).files.get(entriesPath(1)) ?? new Uint8Array();
    for (const at of [0, 1, 2, 100, bundle.length - 1]) {
      const changed = bundle.with(at, (bundle[at] ?? 0) ^ 1);
      expect(await codeOf(() => scanned(leaves, (files) => files.set(entriesPath(1), changed)))).toBe(
        "E_INCLUSION",
      );
    }
    expect(await codeOf(() => scanned(leaves, (files) => files.delete(entriesPath(0))))).toBe("E_INCLUSION");
    expect(await codeOf(() => scanned(leaves, (files) => files.delete(tilePath(1, 0))))).toBe("E_INCLUSION");
  });

  it("finds leaves that the log's own key left out, repeated, reordered or linked wrongly", async () => {
    const leaves = leavesOf(40);
    const cases = [
      leaves.toSpliced(20, 1),
      leaves.toSpliced(20, 0, ...leaves.slice(19, 20)),
      leaves.toSpliced(21, 2, ...leaves.slice(21, 23).toReversed()),
      leaves.map((leaf, at) => (at === 20 ? { ...leaf, prev: digest(1) } : leaf)),
      leaves.slice(1),
    ];
    for (const forged of cases) expect(await codeOf(() => scanned(forged))).toBe("E_COUNTER");
  });
});

describe("parseLeaf", () => {
  const leaf = fc.record({
    v: fc.constant(1 as const),
    kind: fc.constantFrom<LeafKind>("record", "event"),
    id: fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1, unit: "grapheme" }),
      fc.constant("a\u007f/"),
    ),
    sha256: fc.constant(digest(1)),
    counter: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    prev: fc.constant(digest(2)),
  });

  it("reads back every leaf that can be written", () =>
    fc.assert(
      fc.property(leaf, (fields) => {
        const whole: LogLeaf = { ...fields, stream: fields.kind === "record" ? "builds" : "events" };
        expect(parseLeaf(encodeLeaf(whole))).toEqual(whole);
      }),
    ));

  it("accepts no second form of a leaf: whatever it reads is what would be written", () => {
    const [written] = leavesOf(1).map(encodeLeaf);
    if (written === undefined) throw new Error("one leaf");
    const change = fc.tuple(fc.nat(written.length - 1), fc.integer({ min: 0, max: 255 }));
    return fc.assert(
      fc.property(change, ([at, byte]) => {
        const changed = written.with(at, byte);
        let read: LogLeaf | null = null;
        try {
          read = parseLeaf(changed);
        } catch {
          return;
        }
        expect(encodeLeaf(read)).toEqual(changed);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["9007199254740993", "0", "01", "1.0", "1e3"])("refuses the counter %s", async (counter) => {
    const [first] = leavesOf(1);
    if (first === undefined) throw new Error("one leaf");
    const text = new TextDecoder().decode(encodeLeaf(first)).replace('"counter":1', `"counter":${counter}`);
    expect(await codeOf(() => parseLeaf(new TextEncoder().encode(text)))).toBe("E_INCLUSION");
  });
});

describe("serveLayout", () => {
  it.each([
    [0, []],
    [1, ["tile/entries/000.p/1", "tile/0/000.p/1"]],
    [256, ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]],
    [
      600,
      ["tile/entries/000", "tile/0/000", "tile/entries/001", "tile/0/001"].concat([
        "tile/entries/002.p/88",
        "tile/0/002.p/88",
        "tile/1/000.p/2",
      ]),
    ],
  ])("of %i leaves has the files of C2SP tlog-tiles", async (size, expected) => {
    const { tree, files } = await treeOf(leavesOf(size));
    const served = new Map<string, Uint8Array>();
    for await (const [path, content] of serveLayout(tree, sha256)) served.set(path, content);
    expect([...served.keys()].toSorted()).toEqual(expected.toSorted());
    for (const [path, content] of files) {
      const name = path.replace("registry/log/", "").replace(/^entries/, "tile/entries");
      const found = [...served].find(([key]) => key === name || key.startsWith(`${name}.p/`));
      expect(found?.[1]).toEqual(content);
    }
  });

  it("names tiles and bundles by their width unless they are full", () => {
    expect(servedTilePath(1, 1234067, 256)).toBe("tile/1/x001/x234/067");
    expect(servedTilePath(0, 273, 112)).toBe("tile/0/273.p/112");
    expect(servedEntriesPath(1000, 1)).toBe("tile/entries/x001/000.p/1");
  });
});
