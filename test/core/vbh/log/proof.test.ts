import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  CHECKPOINT_PATH,
  encodeLeaf,
  encodeLogProof,
  findLeaf,
  type LogProof,
  MAX_PROOF_BYTES,
  noteVerifier,
  openLog,
  parseLogProof,
  proveInclusion,
  verifyLogProof,
} from "../../../../core/vbh/log/index.ts";
import { codeOf } from "../coded.ts";
import { appendSubjects, logSigner, MemoryFiles, ORIGIN } from "../memory-log.ts";
import { primitives, testSigner } from "../test-keys.ts";

const { sha256 } = primitives;
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const trust = { keys: [noteVerifier(ORIGIN, logSigner.publicKey, sha256)], origin: ORIGIN };
const digest = (number: number) => number.toString(16).padStart(64, "0");

async function proofOf(id: string, size: number): Promise<LogProof> {
  const files = new MemoryFiles();
  const subjects = Array.from({ length: size }, (_, at) => {
    return { kind: "record", id: `build ${at}`, sha256: digest(at) } as const;
  });
  await appendSubjects(files, subjects);
  const { tree } = await openLog(files.read, primitives);
  const placed = await findLeaf(tree, "record", id);
  if (placed === null) throw new Error(`no leaf ${id}`);
  const path = await proveInclusion(tree, placed.index);
  const checkpoint = files.files.get(CHECKPOINT_PATH) ?? new Uint8Array();
  return { extra: encodeLeaf(placed.leaf), index: placed.index, path, checkpoint };
}

describe("a proof", () => {
  let proof: LogProof;
  beforeAll(async () => {
    proof = await proofOf("build 300", 700);
  });

  it("is read back as it was written, in the form of the C2SP specification", () => {
    const encoded = encodeLogProof(proof);
    expect(text(encoded)).toMatch(
      /^c2sp\.org\/tlog-proof@v1\nextra [^\n]+\nindex 300\n(?:[^\n]{44}\n){10}\nexample/,
    );
    expect(parseLogProof(encoded)).toEqual(proof);
    expect(text(encodeLogProof({ ...proof, extra: null }))).toMatch(/^[^\n]+\nindex 300\n/);
  });

  it("verifies for whoever knows the log's key, and gives its leaf", () => {
    const proven = verifyLogProof(proof, trust, primitives);
    expect(proven).toMatchObject({
      index: 300,
      leaf: { kind: "record", id: "build 300", sha256: digest(300) },
    });
    expect(proven.checkpoint).toMatchObject({ origin: ORIGIN, size: 700 });
  });

  it("of the only leaf of a log has an empty path", async () => {
    const only = await proofOf("build 0", 1);
    expect(only.path).toEqual([]);
    expect(verifyLogProof(parseLogProof(encodeLogProof(only)), trust, primitives).index).toBe(0);
  });

  it("of another leaf, index or path is E_INCLUSION", async () => {
    const other = await proofOf("build 301", 700);
    const cases: readonly LogProof[] = [
      { ...proof, extra: other.extra },
      { ...proof, index: 301 },
      { ...proof, index: 700 },
      { ...proof, path: proof.path.slice(1) },
      { ...proof, path: [...proof.path, new Uint8Array(32)] },
      { ...proof, path: proof.path.map((hash, at) => (at === 0 ? hash.with(0, (hash[0] ?? 0) ^ 1) : hash)) },
      { ...proof, extra: null },
      { ...proof, extra: new Uint8Array() },
    ];
    for (const forged of cases) {
      expect(await codeOf(() => verifyLogProof(forged, trust, primitives))).toBe("E_INCLUSION");
    }
  });

  it("with the checkpoint of a stranger or a changed one is E_NOTE, of another log E_ORIGIN", async () => {
    const stranger = { ...trust, keys: [noteVerifier(ORIGIN, testSigner("x", 9).publicKey, sha256)] };
    expect(await codeOf(() => verifyLogProof(proof, stranger, primitives))).toBe("E_NOTE");
    const grown = utf8(text(proof.checkpoint).replace("\n700\n", "\n701\n"));
    expect(await codeOf(() => verifyLogProof({ ...proof, checkpoint: grown }, trust, primitives))).toBe(
      "E_NOTE",
    );
    const elsewhere = { ...trust, origin: "example.com/other" };
    expect(await codeOf(() => verifyLogProof(proof, elsewhere, primitives))).toBe("E_ORIGIN");
    const namedElsewhere = { ...trust, keys: [noteVerifier("other", logSigner.publicKey, sha256)] };
    expect(await codeOf(() => verifyLogProof(proof, namedElsewhere, primitives))).toBe("E_NOTE");
  });

  it.each([
    ["another first line", "c2sp.org/tlog-proof@v2\nindex 0\n\nx\n"],
    ["no index", "c2sp.org/tlog-proof@v1\n\nx\n"],
    ["an index with a leading zero", "c2sp.org/tlog-proof@v1\nindex 01\n\nx\n"],
    ["an index that a double cannot hold", "c2sp.org/tlog-proof@v1\nindex 9999999999999999\n\nx\n"],
    ["extra data after the index", "c2sp.org/tlog-proof@v1\nindex 0\nextra AAAA\n\nx\n"],
    ["loose base64", "c2sp.org/tlog-proof@v1\nextra AAA\nindex 0\n\nx\n"],
    ["a short hash", "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nx\n"],
    [
      "more hashes than a tree is high",
      `c2sp.org/tlog-proof@v1\nindex 0\n${`${"A".repeat(43)}=\n`.repeat(64)}\nx\n`,
    ],
    ["no blank line", "c2sp.org/tlog-proof@v1\nindex 0\nx\n"],
    ["carriage returns", "c2sp.org/tlog-proof@v1\r\nindex 0\r\n\r\nx\n"],
    ["nothing", ""],
  ])("is refused with %s", async (_, written) => {
    expect(await codeOf(() => parseLogProof(utf8(written)))).toBe("E_INCLUSION");
  });

  it("that is larger than any is E_TOO_LARGE, before it is read", async () => {
    expect(await codeOf(() => parseLogProof(new Uint8Array(MAX_PROOF_BYTES + 1)))).toBe("E_TOO_LARGE");
  });

  it("in which any byte was changed is refused", async () => {
    const encoded = encodeLogProof(proof);
    for (const at of encoded.keys()) {
      const changed = encoded.with(at, (encoded[at] ?? 0) ^ 1);
      const code = await codeOf(() => verifyLogProof(parseLogProof(changed), trust, primitives));
      expect(code, `byte ${at}`).toMatch(/^E_(INCLUSION|NOTE|ORIGIN)$/);
    }
  });

  it("of arbitrary bytes is refused and never accepted", () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.string({ unit: "binary" }).map((rest) => utf8(`c2sp.org/tlog-proof@v1\nindex 0\n${rest}`)),
      fc.string().map((rest) => utf8(`c2sp.org/tlog-proof@v1\nindex 3\n\n${rest}`)),
    );
    return fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        const code = await codeOf(() => verifyLogProof(parseLogProof(bytes), trust, primitives));
        expect(code).toMatch(/^E_(INCLUSION|NOTE|ORIGIN)$/);
      }),
      { numRuns: 500 },
    );
  });
});
