import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerAddCheckpoint,
  CHECKPOINT_PATH,
  type Checkpoint,
  cosigner,
  cosignText,
  encodeAddCheckpoint,
  encodeCheckpoint,
  encodeCosignerVkey,
  noteVerifier,
  openLog,
  parseAddCheckpoint,
  parseCosignerVkey,
  parseNote,
  proveConsistency,
  requireCosigned,
  requireExtension,
  signCheckpoint,
  verifyCosignatures,
  type WitnessState,
} from "../../../../core/vbh/log/index.ts";
import { codeOf } from "../coded.ts";
import { appendSubjects, logSigner, MemoryFiles, ORIGIN } from "../memory-log.ts";
import { primitives, testSigner } from "../test-keys.ts";

const { sha256, verifyEd25519 } = primitives;
const utf8 = (text: string) => new TextEncoder().encode(text);
const signer = testSigner("witness", 11);
const witness = cosigner("witness.example/w1", signer.publicKey, sha256);
const TIME = 1_764_000_000;

/** A log in memory at several sizes; `seed` makes another past. */
async function logAt(sizes: readonly number[], seed = "") {
  const files = new MemoryFiles();
  const notes = new Map<number, Uint8Array>();
  let size = 0;
  for (const next of sizes) {
    const subjects = Array.from({ length: next - size }, (_, at) => {
      const id = `${seed}build ${size + at}`;
      return { kind: "record", id, sha256: Buffer.from(sha256(utf8(id))).toString("hex") } as const;
    });
    await appendSubjects(files, subjects);
    notes.set(next, files.files.get(CHECKPOINT_PATH) ?? new Uint8Array());
    size = next;
  }
  const { tree } = await openLog(files.read, primitives);
  return { tree, note: (at: number) => notes.get(at) ?? new Uint8Array() };
}

describe("a witness's key", () => {
  it("is read and written as a vkey of type 4", () => {
    const vkey = encodeCosignerVkey(witness);
    expect(vkey).toMatch(/^witness\.example\/w1\+[0-9a-f]{8}\+B/);
    expect(parseCosignerVkey(vkey, sha256)).toEqual(witness);
  });

  it("is not that of a log, nor one with another hash or name", async () => {
    const vkey = encodeCosignerVkey(witness);
    const log = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    for (const other of [log, vkey.replace("w1", "w2"), vkey.replace(/\+[0-9a-f]/, "+x"), "", "a+b"]) {
      expect(await codeOf(() => parseCosignerVkey(other, sha256))).toBe("E_KEY_ENCODING");
    }
    expect(await codeOf(() => cosigner("two words", signer.publicKey, sha256))).toBe("E_KEY_ENCODING");
    expect(await codeOf(() => cosigner("w", new Uint8Array(31), sha256))).toBe("E_KEY_ENCODING");
  });

  it("of arbitrary text is refused", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect(await codeOf(() => parseCosignerVkey(text, sha256))).toBe("E_KEY_ENCODING");
      }),
    ));
});

describe("a cosignature", () => {
  const checkpoint: Checkpoint = { origin: ORIGIN, size: 7, rootHash: sha256(utf8("root")) };
  const cosigned = async (time_s = TIME) => {
    const note = await signCheckpoint(checkpoint, logSigner, sha256);
    const line = await cosignText(
      encodeCheckpoint(checkpoint),
      { name: witness.name, signer, time_s },
      sha256,
    );
    return note + line;
  };

  it("holds for its checkpoint and gives the time at which it was made", async () => {
    const found = verifyCosignatures(parseNote(utf8(await cosigned())), [witness], verifyEd25519);
    expect(found).toMatchObject([{ by: witness, time_s: TIME }]);
  });

  it("of the C2SP specification's form signs two lines and then the checkpoint's text", async () => {
    const message: Uint8Array[] = [];
    const listening = {
      ...signer,
      sign: async (bytes: Uint8Array) => {
        message.push(bytes);
        return new Uint8Array(64);
      },
    };
    await cosignText("log\n1\nroot\n", { name: "w", signer: listening, time_s: 1679315147 }, sha256);
    expect(new TextDecoder().decode(message[0])).toBe("cosignature/v1\ntime 1679315147\nlog\n1\nroot\n");
  });

  it("of an unknown witness says nothing, and none at all is E_WITNESS_QUORUM to whoever needs one", async () => {
    const note = parseNote(utf8(await cosigned()));
    const other = cosigner("witness.example/w2", signer.publicKey, sha256);
    expect(verifyCosignatures(note, [other], verifyEd25519)).toEqual([]);
    expect(await codeOf(() => requireCosigned(note, other, verifyEd25519))).toBe("E_WITNESS_QUORUM");
    expect(requireCosigned(note, witness, verifyEd25519).time_s).toBe(TIME);
  });

  it("with another time, text, length or a time of 0 is E_NOTE", async () => {
    const { text, signatures } = parseNote(utf8(await cosigned()));
    const [log, line] = signatures;
    if (log === undefined || line === undefined) throw new Error("two signatures");
    const zero = parseNote(utf8(await cosigned(0)));
    const cases = [
      { text, signatures: [{ ...line, signature: line.signature.with(7, 1) }] },
      { text, signatures: [{ ...line, signature: line.signature.with(0, 0xff) }] },
      { text, signatures: [{ ...line, signature: line.signature.subarray(1) }] },
      {
        text,
        signatures: [log, { ...line, signature: line.signature.with(40, (line.signature[40] ?? 0) ^ 1) }],
      },
      { text: text.replace("\n7\n", "\n8\n"), signatures },
      zero,
    ];
    for (const note of cases) {
      expect(await codeOf(() => verifyCosignatures(note, [witness], verifyEd25519))).toBe("E_NOTE");
    }
  });

  it("is not what the log's own key signs: the same bytes in another role do not verify", async () => {
    const plain = await signer.sign(utf8(encodeCheckpoint(checkpoint)));
    const signature = new Uint8Array([...new Uint8Array(7), 1, ...plain]);
    const note = {
      text: encodeCheckpoint(checkpoint),
      signatures: [{ name: witness.name, keyHash: witness.keyHash, signature }],
    };
    expect(await codeOf(() => verifyCosignatures(note, [witness], verifyEd25519))).toBe("E_NOTE");
  });
});

describe("a request to a witness", () => {
  it("is read back as it was written", () =>
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 63 }),
        fc.uint8Array({ maxLength: 200 }),
        (oldSize, proof, checkpoint) => {
          const body = encodeAddCheckpoint({ oldSize, proof, checkpoint });
          expect(parseAddCheckpoint(body)).toEqual({ oldSize, proof, checkpoint });
        },
      ),
    ));

  it.each([
    ["no size", "\n\nx"],
    ["a leading zero", "old 01\n\nx"],
    ["a size that a double cannot hold", "old 9999999999999999\n\nx"],
    ["a short hash", "old 1\nAAAA\n\nx"],
    ["64 hashes", `old 1\n${`${"A".repeat(43)}=\n`.repeat(64)}\nx`],
    ["no blank line", "old 1\nx"],
  ])("is refused with %s", async (_, body) => {
    expect(await codeOf(() => parseAddCheckpoint(utf8(body)))).toBe("E_NOTE");
  });
});

describe("answerAddCheckpoint", () => {
  const identity = {
    name: witness.name,
    signer,
    logs: new Map([[ORIGIN, [noteVerifier(ORIGIN, logSigner.publicKey, sha256)]]]),
  };
  const send = (state: WitnessState, body: Uint8Array) =>
    answerAddCheckpoint(body, { identity, state, time_s: TIME }, primitives);
  const nothing: WitnessState = new Map();

  it("signs a first checkpoint from size 0 without a proof, and refuses one with a proof", async () => {
    const { note } = await logAt([5]);
    const first = await send(nothing, encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note(5) }));
    expect(first).toMatchObject({ status: 200, contentType: "text/plain" });
    expect(first.state.get(ORIGIN)?.size).toBe(5);
    const answered = parseNote(utf8(new TextDecoder().decode(note(5)) + first.body));
    expect(requireCosigned(answered, witness, verifyEd25519).time_s).toBe(TIME);
    const proof = [new Uint8Array(32)];
    const refused = await send(nothing, encodeAddCheckpoint({ oldSize: 0, proof, checkpoint: note(5) }));
    expect(refused).toMatchObject({ status: 422, state: nothing });
  });

  it("signs what extends its last checkpoint, and the same one again", async () => {
    const { note, tree } = await logAt([5, 300]);
    const first = await send(nothing, encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note(5) }));
    const proof = await proveConsistency(tree, 5);
    const grown = encodeAddCheckpoint({ oldSize: 5, proof, checkpoint: note(300) });
    const second = await send(first.state, grown);
    expect(second).toMatchObject({ status: 200 });
    expect(second.state.get(ORIGIN)?.size).toBe(300);
    const again = encodeAddCheckpoint({ oldSize: 300, proof: [], checkpoint: note(300) });
    expect(await send(second.state, again)).toMatchObject({ status: 200 });
  });

  it("answers another old size with 409 and the size that it has", async () => {
    const { note, tree } = await logAt([5, 300]);
    const first = await send(nothing, encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note(5) }));
    const late = encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note(300) });
    expect(await send(first.state, late)).toMatchObject({
      status: 409,
      contentType: "text/x.tlog.size",
      body: "5\n",
      state: first.state,
    });
    const proof = await proveConsistency(tree, 5);
    const early = encodeAddCheckpoint({ oldSize: 5, proof, checkpoint: note(300) });
    expect(await send(nothing, early)).toMatchObject({ status: 409, body: "0\n" });
  });

  it("signs no other past and no second root of one size", async () => {
    const one = await logAt([5, 300]);
    const other = await logAt([5, 300], "other ");
    const first = await send(
      nothing,
      encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: one.note(5) }),
    );
    const proof = await proveConsistency(other.tree, 5);
    const forked = encodeAddCheckpoint({ oldSize: 5, proof, checkpoint: other.note(300) });
    expect(await send(first.state, forked)).toMatchObject({ status: 422, state: first.state });
    const second = encodeAddCheckpoint({ oldSize: 5, proof: [], checkpoint: other.note(5) });
    expect(await send(first.state, second)).toMatchObject({ status: 422, state: first.state });
  });

  it("does not know a stranger's log (404), nor a stranger's signature (403)", async () => {
    const checkpoint = { origin: "example.com/other", size: 1, rootHash: new Uint8Array(32) };
    const unknown = utf8(await signCheckpoint(checkpoint, logSigner, sha256));
    const forged = utf8(await signCheckpoint({ ...checkpoint, origin: ORIGIN }, testSigner("x", 5), sha256));
    const bodies = [unknown, forged].map((note) =>
      encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note }),
    );
    const answers = await Promise.all(bodies.map((body) => send(nothing, body)));
    expect(answers.map(({ status }) => status)).toEqual([404, 403]);
  });

  it("refuses an old size above the checkpoint's (400), and an empty log with a root (422)", async () => {
    const { note } = await logAt([5]);
    const above = encodeAddCheckpoint({ oldSize: 6, proof: [], checkpoint: note(5) });
    expect(await send(nothing, above)).toMatchObject({ status: 400 });
    const empty = { origin: ORIGIN, size: 0, rootHash: new Uint8Array(32) };
    const signed = utf8(await signCheckpoint(empty, logSigner, sha256));
    const body = encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: signed });
    expect(await send(nothing, body)).toMatchObject({ status: 422 });
    const real = { ...empty, rootHash: sha256(new Uint8Array()) };
    const right = utf8(await signCheckpoint(real, logSigner, sha256));
    expect(
      await send(nothing, encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: right })),
    ).toMatchObject({
      status: 200,
    });
  });

  it("answers arbitrary bodies with a refusal and keeps its state", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ unit: "binary" }).map((rest) => utf8(`old 0\n\n${ORIGIN}\n${rest}`)),
        ),
        async (body) => {
          const answer = await send(nothing, body);
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(answer.state).toBe(nothing);
        },
      ),
      { numRuns: 500 },
    ));
});

describe("requireExtension", () => {
  it("holds a log to an earlier head of any size, and to nothing by the empty one", async () => {
    const { tree, note } = await logAt([1, 5, 256, 700]);
    for (const size of [1, 5, 256, 700]) {
      const { rootHash } = await openHead(note(size));
      expect(await codeOf(() => requireExtension(tree, { size, rootHash }))).toBe("no error");
    }
    expect(await codeOf(() => requireExtension(tree, { size: 0, rootHash: new Uint8Array(32) }))).toBe(
      "no error",
    );
  });

  it("tells a log that was cut back, another of the same size, and another past", async () => {
    const { tree } = await logAt([5]);
    const other = await logAt([3, 5, 700], "other ");
    const at = async (size: number) => ({ size, rootHash: (await openHead(other.note(size))).rootHash });
    expect(await codeOf(async () => requireExtension(tree, await at(700)))).toBe("E_ROLLBACK");
    expect(await codeOf(async () => requireExtension(tree, await at(5)))).toBe("E_SPLIT_VIEW");
    expect(await codeOf(async () => requireExtension(tree, await at(3)))).toBe("E_CONSISTENCY");
  });

  async function openHead(note: Uint8Array) {
    const [, , root = ""] = new TextDecoder().decode(note).split("\n");
    return { rootHash: new Uint8Array(Buffer.from(root, "base64")) };
  }
});
