import { parseReply } from "../../../adapters/witness/parse-reply.ts";
import { keysOf } from "../../../core/vbh/hybrid/index.ts";
import {
  answerAddCheckpoint,
  CHECKPOINT_PATH,
  type Checkpoint,
  cosigner,
  cosignText,
  encodeAddCheckpoint,
  encodeCheckpoint,
  encodeCosignerVkey,
  encodeLeaf,
  encodeLogKeys,
  encodeLogProof,
  encodeVkey,
  findLeaf,
  noteVerifier,
  openLog,
  parseAddCheckpoint,
  parseCheckpoint,
  parseCosigned,
  parseCosignerVkey,
  parseLeaf,
  parseLogProof,
  parseNote,
  parseVkey,
  proveInclusion,
  readLogKeys,
  signAnchor,
  verifyAnchor,
  verifyLogProof,
  verifyNote,
} from "../../../core/vbh/log/index.ts";
import { decodeBundle, encodeBundle } from "../../../core/vbh/log/tiles/index.ts";
import { appendSubjects, logSigner, MemoryFiles, ORIGIN } from "../../core/vbh/memory-log.ts";
import { primitives, testHybridSigner, testSigner } from "../../core/vbh/test-keys.ts";
import type { ParserCase } from "../parser-case.ts";

const { sha256, verifyEd25519 } = primitives;
const LEAVES = 20;
const AT = 7;
const WITNESS = "witness.example/w1";
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** logCases: notes, checkpoints, keys, leaves, bundles, proofs, anchors, cosignatures and what a witness is sent. */
export async function logCases(): Promise<readonly ParserCase[]> {
  const files = new MemoryFiles();
  const subjects = Array.from({ length: LEAVES }, (_, at) => {
    return { kind: "record", id: `build ${at}`, sha256: at.toString(16).padStart(64, "0") } as const;
  });
  await appendSubjects(files, subjects);
  const { tree } = await openLog(files.read, primitives);
  const placed = await findLeaf(tree, "record", `build ${AT}`);
  if (placed === null) throw new TypeError("the sample log has no such leaf");
  const checkpoint = files.files.get(CHECKPOINT_PATH) ?? new Uint8Array();
  const note = parseNote(checkpoint);
  const logKey = noteVerifier(ORIGIN, logSigner.publicKey, sha256);
  const leaf = encodeLeaf(placed.leaf);
  const proof = encodeLogProof({
    extra: leaf,
    index: placed.index,
    path: await proveInclusion(tree, placed.index),
    checkpoint,
  });
  const hybrid = testHybridSigner("log", 6);
  const anchor = await signAnchor(parseCheckpoint(note.text), Date.UTC(2025, 0, 2), hybrid, sha256);
  const witness = testSigner("witness", 5);
  const by = cosigner(WITNESS, witness.publicKey, sha256);
  const line = await cosignText(note.text, { name: WITNESS, signer: witness, time_s: 1_764_000_000 }, sha256);
  const cosigned = utf8(text(checkpoint) + line);
  const request = encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint });
  const extending = encodeAddCheckpoint({ oldSize: 3, proof: [sha256(leaf), sha256(proof)], checkpoint });
  const identity = { name: WITNESS, signer: witness, logs: new Map([[ORIGIN, [logKey]]]) };
  return [
    { name: "note", form: "text", samples: [checkpoint, utf8(anchor)], accept: parseNote },
    {
      name: "note, verified",
      form: "text",
      samples: [checkpoint],
      accept: (bytes) => {
        const parsed = parseNote(bytes);
        verifyNote(parsed, [logKey], verifyEd25519);
        return parsed.text;
      },
      signed: (found: string) => found,
    },
    {
      name: "checkpoint",
      form: "text",
      samples: [utf8(note.text)],
      accept: (bytes) => parseCheckpoint(text(bytes)),
    },
    {
      name: "key of a log",
      form: "text",
      samples: [utf8(encodeVkey(logKey))],
      accept: (bytes) => parseVkey(text(bytes), sha256),
      encode: encodeVkey,
    },
    {
      name: "key of a witness",
      form: "text",
      samples: [utf8(encodeCosignerVkey(by))],
      accept: (bytes) => parseCosignerVkey(text(bytes), sha256),
      encode: encodeCosignerVkey,
    },
    {
      name: "keys beside a checkpoint",
      form: "text",
      samples: [encodeLogKeys([logKey])],
      accept: (bytes) => readLogKeys(async () => bytes, sha256),
    },
    { name: "leaf", form: "canonical", samples: [leaf], accept: parseLeaf, encode: encodeLeaf },
    {
      name: "bundle of leaves",
      form: "bytes",
      samples: [encodeBundle([leaf, leaf, new Uint8Array()])],
      accept: decodeBundle,
      encode: encodeBundle,
    },
    { name: "proof", form: "text", samples: [proof], accept: parseLogProof, encode: encodeLogProof },
    {
      name: "proof, verified",
      form: "text",
      samples: [proof],
      accept: (bytes) => verifyLogProof(parseLogProof(bytes), { keys: [logKey], origin: ORIGIN }, primitives),
      signed: (found: ReturnType<typeof verifyLogProof>) => [found.index, found.leaf, found.checkpoint],
    },
    {
      name: "anchor, verified",
      form: "text",
      samples: [utf8(anchor)],
      accept: (bytes) => verifyAnchor(bytes, { origin: ORIGIN, keys: keysOf(hybrid) }, primitives),
      signed: (found: ReturnType<typeof verifyAnchor>) => found,
    },
    {
      name: "cosigned checkpoint, verified",
      form: "text",
      samples: [cosigned],
      accept: (bytes) => parseCosigned(bytes, by, { origin: ORIGIN, verifyEd25519 }),
      signed: (found: ReturnType<typeof parseCosigned>) => found,
    },
    {
      name: "request to a witness",
      form: "text",
      samples: [request, extending],
      accept: parseAddCheckpoint,
      encode: encodeAddCheckpoint,
    },
    {
      name: "answer of a witness",
      form: "text",
      samples: [utf8(line)],
      accept: (bytes) => {
        const answer = { status: 200, type: "text/plain", body: Buffer.from(bytes) };
        return parseReply(answer, "https://witness.example");
      },
    },
    {
      name: "answer of a witness, verified",
      form: "text",
      samples: [utf8(line)],
      accept: (bytes) => {
        const answer = { status: 200, type: "text/plain", body: Buffer.from(bytes) };
        const reply = parseReply(answer, "https://witness.example");
        const lines = reply.state === "cosigned" ? reply.lines : "";
        return parseCosigned(utf8(text(checkpoint) + lines), by, { origin: ORIGIN, verifyEd25519 });
      },
      signed: (found: ReturnType<typeof parseCosigned>) => found,
    },
    {
      name: "size that a witness knows",
      form: "text",
      samples: [utf8("42\n")],
      accept: (bytes) => {
        const answer = { status: 409, type: "text/x.tlog.size", body: Buffer.from(bytes) };
        return parseReply(answer, "https://witness.example");
      },
    },
    {
      name: "request to a witness, answered",
      form: "text",
      samples: [request],
      accept: async (bytes) => {
        const asked = { identity, state: new Map<string, Checkpoint>(), time_s: 1_764_000_000 };
        const { status, state } = await answerAddCheckpoint(bytes, asked, primitives);
        return status === 200 ? state.get(ORIGIN) : null;
      },
      signed: (found: Checkpoint) => encodeCheckpoint(found),
    },
  ];
}
