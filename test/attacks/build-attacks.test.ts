import { describe, expect, it } from "vitest";
import { encodeReadable, type JsonObject } from "../../core/canonical/index.ts";
import type { BuildStatement } from "../../core/registry/build-record.ts";
import { encodeSignatures, preAuthEncoding, signPayload, verifyBuild } from "../../core/vbh/index.ts";
import {
  ANCHOR_PATH,
  CHECKPOINT_PATH,
  encodeLeaf,
  entriesPath,
  readLogHead,
  signCheckpoint,
} from "../../core/vbh/log/index.ts";
import { decodeBundle, encodeBundle } from "../../core/vbh/log/tiles/index.ts";
import { MemoryFiles, ORIGIN } from "../core/vbh/memory-log.ts";
import {
  ada,
  bob,
  bytesOf,
  chainOf,
  ci,
  cyd,
  logKey,
  sampleRoot,
  signedRoot,
} from "../core/vbh/root/sample-root.ts";
import { dependencies, hexDigest, STATEMENT, utf8 } from "../core/vbh/sample-build.ts";
import { primitives, testHybridSigner } from "../core/vbh/test-keys.ts";
import { principalOf, type RootedBuild, recordRooted, trusting, verdictOn } from "./rooted-build.ts";

const { sha256 } = primitives;
const build = await recordRooted();
const payload = build.evidence.statement ?? new Uint8Array();
const text = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());
const signaturesBy = async (...signers: Parameters<typeof principalOf>[0][]) =>
  encodeSignatures(
    await Promise.all(signers.map((signer) => signPayload(payload, principalOf(signer), sha256))),
  );
/** The signatures file with one field of its first signature, or of itself, said otherwise. */
const edited = (change: (file: JsonObject, first: JsonObject) => JsonObject) => {
  const file = JSON.parse(text(build.evidence.signatures)) as { signatures: JsonObject[] } & JsonObject;
  return utf8(encodeReadable(change(file, file.signatures[0] ?? {})));
};
const withFiles = (changes: { readonly [path: string]: Uint8Array | string | null }) => {
  const files = build.files.copy();
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.files.delete(path);
    else files.files.set(path, typeof content === "string" ? utf8(content) : content);
  }
  return { read: files.read };
};
const head = await readLogHead(build.files.read);
if (head === null) throw new Error("there is no log");
const stranger = testHybridSigner("eve", 66);

describe("a build under a root of trust", () => {
  it("passes all twelve checks and is anchored", async () => {
    const verification = await verifyBuild(build.evidence, build.expected, dependencies);
    expect(verification.checks.filter(({ state }) => state !== "ok")).toEqual([]);
    expect(verification).toMatchObject({ vbh_status: "PASS", vbh_compliance: 1, pq: "anchored" });
  });

  it("is pending where no anchor covers it, and that alone is no failure", async () => {
    const bare = withFiles({ [ANCHOR_PATH]: null });
    const verification = await verifyBuild({ ...build.evidence, ...bare }, build.expected, dependencies);
    expect(verification).toMatchObject({ vbh_status: "PASS", pq: "pending" });
  });

  it("from before the root is SELF_SIGNED by local-recorder, and nothing else", async () => {
    const late = await signedRoot(sampleRoot({ since: 3 }), ada, bob);
    const root = trusting(chainOf(late));
    expect(await verdictOn(build, {}, { root })).toEqual(["FAIL", "signature", "E_IDENTITY"]);
  });
});

type Attack = readonly [
  what: string,
  check: string,
  code: string,
  () => Promise<Parameters<typeof verdictOn>>,
];
const changed = (change: Parameters<typeof verdictOn>[1]): Promise<Parameters<typeof verdictOn>> =>
  Promise.resolve([build, change]);
const recorded = async (statement: unknown, recorders?: Parameters<typeof recordRooted>[1]) =>
  [await recordRooted(statement, recorders)] as Parameters<typeof verdictOn>;
const rooted = async (root: RootedBuild["expected"]["root"]): Promise<Parameters<typeof verdictOn>> => [
  build,
  {},
  { root },
];
const otherwise = (expected: Partial<RootedBuild["expected"]>): Promise<Parameters<typeof verdictOn>> =>
  Promise.resolve([build, {}, expected]);

/** The log's bundle with other entries, under a checkpoint that the log's own key signed. */
const resigned = async (change: (entries: Uint8Array[]) => Uint8Array[]) => {
  const files = new MemoryFiles();
  const entries = change([
    ...(decodeBundle(build.files.files.get(entriesPath(0)) ?? new Uint8Array()) ?? []),
  ]);
  const { appendEntries, emptyEdge } = await import("../../core/vbh/log/index.ts");
  const append = appendEntries(emptyEdge(sha256), entries, sha256);
  files.apply(append);
  const { size, rootHash } = append.edge;
  const note = await signCheckpoint({ origin: ORIGIN, size, rootHash }, logKey.ed25519, sha256);
  files.files.set(CHECKPOINT_PATH, utf8(note));
  return { read: files.read };
};
const knownHead = { size: head.size, rootHash: head.rootHash };

const attacks: readonly Attack[] = [
  [
    "the payload is swapped",
    "signature",
    "E_SIG",
    () => changed({ statement: utf8(text(payload).replace("-256", "-257")) }),
  ],
  [
    "the payload type is swapped",
    "encoding",
    "E_PAYLOAD_TYPE",
    () => changed({ signatures: edited((file) => ({ ...file, payload_type: "text/plain" })) }),
  ],
  [
    "the signature is over another payload type",
    "signature",
    "E_SIG",
    async () => {
      const sig = await ci.ed25519.sign(preAuthEncoding(payload, "text/plain"));
      const signatures = edited((file, first) => ({
        ...file,
        signatures: [{ ...first, sig: Buffer.from(sig).toString("base64") }],
      }));
      return [build, { signatures }];
    },
  ],
  [
    "the record is signed but not canonical",
    "canonical",
    "E_NOT_CANONICAL",
    () => recorded(JSON.stringify(STATEMENT)),
  ],
  [
    "the record has a key twice",
    "canonical",
    "E_NOT_CANONICAL",
    () => recorded(`${encodeReadable(STATEMENT as never).replace('"v": 1', '"v": 1,\n    "v": 1')}`),
  ],
  [
    "the base64 is loose",
    "encoding",
    "E_BASE64",
    () =>
      changed({
        signatures: edited((file, first) => ({
          ...file,
          signatures: [{ ...first, sig: `${first["sig"]}\n` }],
        })),
      }),
  ],
  [
    "it comes from a fork",
    "context",
    "E_CONTEXT",
    () =>
      recorded({
        ...STATEMENT,
        subject: [{ ...STATEMENT.subject[0], name: "mallory/project" }, STATEMENT.subject[1]],
        predicate: {
          ...STATEMENT.predicate,
          repository: { ...STATEMENT.predicate.repository, name: "mallory/project" },
        },
      }),
  ],
  [
    "the artifact is not the subject's",
    "subject",
    "E_SUBJECT",
    () =>
      recorded({
        ...STATEMENT,
        predicate: { ...STATEMENT.predicate, artifacts: [{ name: "app.tgz", sha256: "b".repeat(64) }] },
      } satisfies BuildStatement),
  ],
  [
    "one principal signed where two are needed",
    "threshold",
    "E_THRESHOLD",
    async () => {
      const roles = { ...sampleRoot().roles, recorder: { principals: ["ci", "ada"], threshold: 2 } };
      return rooted(trusting(chainOf(await signedRoot(sampleRoot({ roles }), ada, bob))));
    },
  ],
  [
    "one principal signed twice where two are needed",
    "encoding",
    "E_SCHEMA",
    async () => changed({ signatures: edited((file, first) => ({ ...file, signatures: [first, first] })) }),
  ],
  [
    "the root is signed by A's Ed25519 key and B's ML-DSA key",
    "root",
    "E_SIG",
    async () => {
      const [one, two] = build.root.signatures;
      const mixed = { ...build.root, signatures: [{ ...one, ml_dsa_65: two?.ml_dsa_65 }, two] };
      return rooted(trusting({ ...chainOf(build.root), files: [bytesOf(mixed as never)] }));
    },
  ],
  [
    "the root's post-quantum signatures are stripped",
    "root",
    "E_HYBRID_INCOMPLETE",
    async () => {
      const signatures = build.root.signatures.map(({ ml_dsa_65: _, ...rest }) => rest);
      return rooted(
        trusting({ ...chainOf(build.root), files: [bytesOf({ ...build.root, signatures } as never)] }),
      );
    },
  ],
  [
    "the anchor's post-quantum signature is stripped",
    "checkpoint",
    "E_HYBRID_INCOMPLETE",
    async () => {
      const lines = text(build.files.files.get(ANCHOR_PATH)).trimEnd().split("\n");
      return [build, withFiles({ [ANCHOR_PATH]: `${lines.slice(0, -1).join("\n")}\n` })];
    },
  ],
  [
    "a key is overlong",
    "encoding",
    "E_KEY_ENCODING",
    () => {
      const long = Buffer.concat([ci.ed25519.publicKey, Buffer.alloc(1)]);
      const fields = { public_key: long.toString("base64"), keyid: hexDigest(long) };
      return changed({
        signatures: edited((file, first) => ({ ...file, signatures: [{ ...first, ...fields }] })),
      });
    },
  ],
  [
    "a key is of low order, for which every message has a signature",
    "signature",
    "E_SIG",
    () => {
      const identity = new Uint8Array(32).fill(1, 0, 1);
      const fields = {
        public_key: Buffer.from(identity).toString("base64"),
        keyid: hexDigest(identity),
        sig: Buffer.concat([identity, Buffer.alloc(32)]).toString("base64"),
      };
      return changed({
        signatures: edited((file, first) => ({ ...file, signatures: [{ ...first, ...fields }] })),
      });
    },
  ],
  [
    "an outsider's key is added",
    "signature",
    "E_UNAUTHORISED",
    async () => changed({ signatures: await signaturesBy(ci, stranger) }),
  ],
  ["only an outsider signed", "signature", "E_UNAUTHORISED", () => recorded(STATEMENT, [stranger])],
  [
    "an outsider signed in a principal's name",
    "signature",
    "E_IDENTITY",
    () => recorded(STATEMENT, [testHybridSigner("ci", 66)]),
  ],
  ["a principal signed who is no recorder", "threshold", "E_THRESHOLD", () => recorded(STATEMENT, [cyd])],
  [
    "keys are edited on a branch",
    "root",
    "E_ROOT_CHAIN",
    async () => {
      const own = await signedRoot(
        sampleRoot({ log: { ed25519: "A".repeat(43).concat("="), ml_dsa_65: null } }),
        ada,
        bob,
      );
      return rooted(trusting({ ...chainOf(build.root), files: [bytesOf(own)] }));
    },
  ],
  [
    "an older root is served",
    "root",
    "E_ROOT_ROLLBACK",
    () => rooted(trusting({ ...chainOf(build.root), known_version: 2 })),
  ],
  [
    "the root had expired when it was recorded",
    "root",
    "E_EXPIRED",
    async () => {
      const expired = await signedRoot(sampleRoot({ expires: "2025-01-01T00:00:00.000Z" }), ada, bob);
      return rooted(trusting(chainOf(expired)));
    },
  ],
  [
    "the recorder's key was taken back before it",
    "root",
    "E_UNAUTHORISED",
    async () => {
      const revoked = [
        { keyid: hexDigest(ci.ed25519.publicKey), since: 2, reason: "the runner was taken over" },
      ];
      const second = await signedRoot(sampleRoot({ version: 2, since: 6, revoked }), ada, bob);
      return rooted(trusting(chainOf(build.root, second)));
    },
  ],
  [
    "a leaf is rewritten",
    "inclusion",
    "E_INCLUSION",
    async () => {
      const bundle = build.files.files.get(entriesPath(0)) ?? new Uint8Array();
      const other = text(bundle).replace(hexDigest(payload), "0".repeat(64));
      return [build, withFiles({ [entriesPath(0)]: other })];
    },
  ],
  [
    "an entry is deleted",
    "inclusion",
    "E_INCLUSION",
    async () => {
      const entries = decodeBundle(build.files.files.get(entriesPath(0)) ?? new Uint8Array()) ?? [];
      return [build, withFiles({ [entriesPath(0)]: encodeBundle(entries.slice(1)) })];
    },
  ],
  [
    "entries are reordered",
    "inclusion",
    "E_INCLUSION",
    async () => {
      const entries = decodeBundle(build.files.files.get(entriesPath(0)) ?? new Uint8Array()) ?? [];
      return [build, withFiles({ [entriesPath(0)]: encodeBundle(entries.toReversed()) })];
    },
  ],
  [
    "the log is truncated below a known head",
    "consistency",
    "E_ROLLBACK",
    async () => [build, await resigned((entries) => entries.slice(0, 4)), { knownHead }],
  ],
  [
    "the log is truncated below its own anchor",
    "consistency",
    "E_ROLLBACK",
    async () => {
      const { read } = await resigned((entries) => entries.slice(0, 4));
      const anchored = build.files.files.get(ANCHOR_PATH) ?? null;
      return [build, { read: async (path: string) => (path === ANCHOR_PATH ? anchored : read(path)) }];
    },
  ],
  [
    "the log has the same size and another root",
    "consistency",
    "E_SPLIT_VIEW",
    async () => [
      build,
      await resigned((entries) =>
        entries.with(
          5,
          encodeLeaf({
            v: 1,
            kind: "record",
            stream: "builds",
            counter: 9,
            prev: "0".repeat(64),
            id: "x",
            sha256: "0".repeat(64),
          }),
        ),
      ),
      { knownHead },
    ],
  ],
  [
    "the past of a longer log is rewritten",
    "consistency",
    "E_CONSISTENCY",
    async () => {
      const entries = (all: Uint8Array[]) => [...all.with(0, all[1] ?? new Uint8Array()), ...all.slice(4)];
      return [build, await resigned(entries), { knownHead }];
    },
  ],
  [
    "the size of the tree is another than the checkpoint's",
    "checkpoint",
    "E_NOTE",
    async () => [
      build,
      withFiles({
        [CHECKPOINT_PATH]: text(build.files.files.get(CHECKPOINT_PATH)).replace("\n6\n", "\n7\n"),
      }),
    ],
  ],
  [
    "the checkpoint is signed by a key that the root does not name",
    "checkpoint",
    "E_NOTE",
    async () => [
      build,
      withFiles({
        [CHECKPOINT_PATH]: await signCheckpoint({ origin: ORIGIN, ...knownHead }, stranger.ed25519, sha256),
      }),
    ],
  ],
  ["the log is another origin's", "checkpoint", "E_ORIGIN", () => otherwise({ origin: "example.com/other" })],
  [
    "an old record is handed in for a new commit",
    "context",
    "E_CONTEXT",
    () => otherwise({ context: { commit: "2".repeat(40) } }),
  ],
  [
    "a delivery is replayed for another run",
    "context",
    "E_CONTEXT",
    () => otherwise({ context: { run_id: "78" } }),
  ],
  [
    "a counter is reused",
    "counter",
    "E_COUNTER",
    async () => {
      const entries = (all: Uint8Array[]) => all.with(1, all[0] ?? new Uint8Array());
      const at = await resigned((all) => entries(all));
      const anchored = { ...build, evidence: { ...build.evidence, ...at } };
      return [anchored];
    },
  ],
  [
    "a leaf before it is left out by the log's own key",
    "counter",
    "E_COUNTER",
    async () => [build, { ...(await resigned((all) => all.toSpliced(1, 1))), logIndex: 1 }],
  ],
];

describe("an attack has one code", () => {
  it.each(attacks)("%s: %s fails with %s", async (_, check, code, attack) => {
    expect(await verdictOn(...(await attack()))).toEqual(["FAIL", check, code]);
  });

  it("and the unattacked build passes in each of the ways that attacks are made with", async () => {
    expect(await verdictOn(build)).toEqual(["PASS", "none", null]);
    expect(await verdictOn(build, await resigned((entries) => entries), { knownHead })).toEqual([
      "PASS",
      "none",
      null,
    ]);
    expect(await verdictOn(await recordRooted(STATEMENT, [ci, ada]))).toEqual(["PASS", "none", null]);
    expect(attacks.length).toBeGreaterThanOrEqual(25);
  });
});
