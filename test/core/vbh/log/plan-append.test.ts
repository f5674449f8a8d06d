import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHECKPOINT_PATH,
  encodeLeaf,
  entriesPath,
  findLeaf,
  hashLeaf,
  type LeafKind,
  lastLeafOfStream,
  NO_LEAF,
  nextLeaf,
  openLog,
  parseLeaf,
  planAppend,
  readLogHead,
  readLogKeys,
  tilePath,
  VKEY_PATH,
} from "../../../../core/vbh/log/index.ts";
import { codeOf } from "../coded.ts";
import { appendSubjects, logSigner, MemoryFiles, ORIGIN } from "../memory-log.ts";
import { primitives, testSigner } from "../test-keys.ts";

const { sha256, verifyEd25519 } = primitives;
const digest = (text: string) => Buffer.from(sha256(new TextEncoder().encode(text))).toString("hex");
const subject = (kind: LeafKind, id: string) => ({ kind, id, sha256: digest(id) });
const builds = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => subject("record", `build ${from + at}`));

describe("a leaf", () => {
  const leaf = nextLeaf(null, subject("record", "qf-20250102-001"), sha256);

  it("starts its stream at 1 with no leaf before it", () => {
    expect(leaf).toMatchObject({ stream: "builds", counter: 1, prev: NO_LEAF });
    expect(nextLeaf(null, subject("event", "e"), sha256).stream).toBe("events");
  });

  it("links to the leaf hash of the one before", () => {
    const next = nextLeaf(leaf, subject("record", "qf-20250102-002"), sha256);
    expect(next.counter).toBe(2);
    expect(next.prev).toBe(Buffer.from(hashLeaf(encodeLeaf(leaf), sha256)).toString("hex"));
  });

  it("is read back as it was written", () => {
    expect(parseLeaf(encodeLeaf(leaf))).toEqual(leaf);
  });

  it.each([
    ["no known version", { v: 0 }],
    ["an unknown kind", { kind: "note" }],
    ["the stream of another kind", { stream: "events" }],
    ["counter 0", { counter: 0 }],
    ["half a counter", { counter: 1.5 }],
    ["no id", { id: "" }],
    ["a short prev", { prev: "00" }],
    ["an upper-case digest", { sha256: "A".repeat(64) }],
    ["a digest in a list", { sha256: ["0".repeat(64)] }],
    ["a prev with a toString of its own", { prev: { toString: "x" } }],
    ["another key", { extra: 1 }],
  ])("is refused with %s", async (_, change) => {
    const changed = encodeLeaf({ ...leaf, ...change } as unknown as typeof leaf);
    expect(await codeOf(() => parseLeaf(changed))).toBe("E_INCLUSION");
  });

  it("of a later version is not taken for a foreign one", async () => {
    const later = encodeLeaf({ ...leaf, v: 2 } as unknown as typeof leaf);
    expect(await codeOf(() => parseLeaf(later))).toBe("E_VERSION");
  });

  it.each(["[]", "null", "1", '{"v":1, "counter":1}'])("is refused as %s", async (text) => {
    expect(await codeOf(() => parseLeaf(new TextEncoder().encode(text)))).toBe("E_INCLUSION");
  });
});

describe("planAppend", () => {
  it("starts a log with its checkpoint, key and bundle", async () => {
    const files = new MemoryFiles();
    const plan = await appendSubjects(files, [subject("record", "a"), subject("event", "b")]);
    expect([...files.files.keys()].sort()).toEqual([CHECKPOINT_PATH, entriesPath(0), VKEY_PATH]);
    expect(plan.leaves.map(({ index, leaf }) => [index, leaf.stream, leaf.counter])).toEqual([
      [0, "builds", 1],
      [1, "events", 1],
    ]);
    expect(plan.head).toEqual(await readLogHead(files.read));
    expect(plan.head).toMatchObject({ origin: ORIGIN, size: 2 });
  });

  it("counts each stream on its own", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, [subject("record", "a"), subject("event", "b")]);
    const plan = await appendSubjects(files, [
      subject("event", "c"),
      subject("event", "d"),
      subject("record", "e"),
    ]);
    expect(plan.leaves.map(({ leaf }) => [leaf.stream, leaf.counter])).toEqual([
      ["events", 2],
      ["events", 3],
      ["builds", 2],
    ]);
  });

  it("leaves a log whose root does not depend on how it was appended", async () => {
    const subjects = builds(0, 600);
    const atOnce = new MemoryFiles();
    const { head } = await appendSubjects(atOnce, subjects);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 599 }), { maxLength: 5 }), async (cuts) => {
        const files = new MemoryFiles();
        const bounds = [0, ...cuts.sort((a, b) => a - b), 600];
        for (const [at, from] of bounds.slice(0, -1).entries()) {
          await appendSubjects(files, subjects.slice(from, bounds[at + 1]));
        }
        expect(files.files).toEqual(atOnce.files);
        expect((await readLogHead(files.read))?.rootHash).toEqual(head.rootHash);
      }),
      { numRuns: 10 },
    );
  });

  it("reads only the right edge", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 1000));
    files.reads.length = 0;
    await appendSubjects(files, builds(1000, 1001));
    expect(files.reads.sort()).toEqual([CHECKPOINT_PATH, entriesPath(3), tilePath(1, 0), VKEY_PATH]);
  });

  it("keeps the log's origin and leaves only the key of the new checkpoint", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 1));
    const second = testSigner("log", 9);
    const request = {
      read: files.read,
      origin: "example.com/renamed",
      signer: second,
      subjects: builds(1, 2),
    };
    const first = files.files.get(VKEY_PATH);
    files.apply(await planAppend(request, primitives));
    const { head, keys } = await openLog(files.read, primitives);
    expect(head?.origin).toBe(ORIGIN);
    expect(keys.map(({ publicKey }) => publicKey)).toEqual([second.publicKey]);
    await appendSubjects(files, builds(2, 3));
    expect(files.files.get(VKEY_PATH)).toEqual(first);
  });

  it("refuses an origin that cannot name a key", async () => {
    const request = {
      read: new MemoryFiles().read,
      origin: "my project",
      signer: logSigner,
      subjects: builds(0, 1),
    };
    expect(await codeOf(() => planAppend(request, primitives))).toBe("E_KEY_ENCODING");
  });
});

describe("openLog", () => {
  const damage = async (change: (files: MemoryFiles) => void) => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 5));
    change(files);
    return codeOf(() => openLog(files.read, primitives));
  };
  const text = (files: MemoryFiles, path: string) => new TextDecoder().decode(files.files.get(path));
  const put = (files: MemoryFiles, path: string, content: string) =>
    files.files.set(path, new TextEncoder().encode(content));

  it("gives an empty tree when there is no log", async () => {
    const { head, keys, tree } = await openLog(new MemoryFiles().read, primitives);
    expect([head, keys, tree.size]).toEqual([null, [], 0]);
    expect(await lastLeafOfStream(tree, "builds")).toBeNull();
  });

  it("does not take a log without its checkpoint for a new one", async () => {
    expect(await damage((files) => files.files.delete(CHECKPOINT_PATH))).toBe("E_NOTE");
  });

  it("refuses a checkpoint without keys, or with a key file that was cut", async () => {
    expect(await damage((files) => files.files.delete(VKEY_PATH))).toBe("E_NOTE");
    expect(await damage((files) => put(files, VKEY_PATH, text(files, VKEY_PATH).trimEnd()))).toBe(
      "E_KEY_ENCODING",
    );
    expect(await damage((files) => put(files, VKEY_PATH, "\n"))).toBe("E_KEY_ENCODING");
    expect(await damage((files) => put(files, VKEY_PATH, ""))).toBe("E_KEY_ENCODING");
  });

  it("passes over keys of types that it does not know, but needs one that it does", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 1));
    const mine = text(files, VKEY_PATH);
    const later = `${ORIGIN}+01234567+${Buffer.from([0x06, 1, 2, 3]).toString("base64")}\n`;
    put(files, VKEY_PATH, later + mine);
    expect((await openLog(files.read, primitives)).keys).toHaveLength(1);
    put(files, VKEY_PATH, later);
    expect(await codeOf(() => openLog(files.read, primitives))).toBe("E_NOTE");
    put(files, VKEY_PATH, later + mine);
    await appendSubjects(files, builds(1, 2));
    expect(text(files, VKEY_PATH)).toBe(mine);
  });

  it("cuts foreign text in what it says of a key", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 1));
    put(files, VKEY_PATH, `${"x".repeat(5000)}\n`);
    await expect(openLog(files.read, primitives)).rejects.toThrow(/^.{0,200}x\.\.\..{0,60}$/);
  });

  it("refuses a checkpoint of another log, even one that a listed key signed", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 1));
    expect(await codeOf(() => openLog(files.read, primitives, "example.com/other"))).toBe("E_ORIGIN");
    const keys = await readLogKeys(files.read, sha256);
    const trust = { keys, verifyEd25519, origin: ORIGIN };
    expect((await readLogHead(files.read, trust))?.size).toBe(1);
  });

  it("refuses a checkpoint in which any byte was changed", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, builds(0, 5));
    const bytes = files.files.get(CHECKPOINT_PATH) ?? new Uint8Array(0);
    for (const at of bytes.keys()) {
      const changed = files.copy();
      changed.files.set(CHECKPOINT_PATH, bytes.with(at, (bytes[at] ?? 0) ^ 1));
      expect(await codeOf(() => openLog(changed.read, primitives))).toBe("E_NOTE");
    }
  });
});

describe("findLeaf", () => {
  it("finds builds and events by id, over several bundles, and null for what was never logged", async () => {
    const files = new MemoryFiles();
    await appendSubjects(files, [...builds(0, 400), subject("event", "build 7"), ...builds(400, 700)]);
    const { tree } = await openLog(files.read, primitives);
    expect(await findLeaf(tree, "record", "build 7")).toMatchObject({ index: 7, leaf: { counter: 8 } });
    expect(await findLeaf(tree, "event", "build 7")).toMatchObject({ index: 400, leaf: { counter: 1 } });
    expect(await findLeaf(tree, "record", "build 700")).toBeNull();
    expect((await lastLeafOfStream(tree, "events"))?.index).toBe(400);
    expect((await lastLeafOfStream(tree, "builds", 400))?.index).toBe(399);
  });
});
