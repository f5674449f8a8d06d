import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCanonical, encodeReadable, type JsonValue } from "../../../core/canonical/index.ts";
import type { BuildStatement } from "../../../core/registry/build-record.ts";
import {
  type BuildEvidence,
  type ExpectedContext,
  encodeSignatures,
  signPayload,
  type Verification,
  vbhHeader,
  verifyBuild,
} from "../../../core/vbh/index.ts";
import {
  appendEntries,
  CHECKPOINT_PATH,
  encodeLeaf,
  entriesPath,
  type LogLeaf,
  loadEdge,
  nextLeaf,
  openLog,
  readLogKeys,
  signCheckpoint,
  VKEY_PATH,
} from "../../../core/vbh/log/index.ts";
import { checkSheet } from "../../../core/vbh/verify/check-sheet.ts";
import { appendSubjects, logSigner, MemoryFiles, ORIGIN } from "./memory-log.ts";
import { COMMIT, dependencies, hexDigest, ID, recordSample, STATEMENT, utf8 } from "./sample-build.ts";
import { primitives, testSigner } from "./test-keys.ts";

const { files, evidence } = await recordSample();
const verify = (changed: Partial<BuildEvidence> = {}, expected: object = {}) =>
  verifyBuild({ ...evidence, ...changed }, { root: null, ...expected }, dependencies);

/** The first failed check and its code. */
const failure = ({ vbh_status, checks }: Verification): readonly [string, string, string | null] => {
  const failed = checks.find(({ state }) => state === "failed");
  return [vbh_status, failed?.name ?? "none", failed?.code ?? null];
};
const flip = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);
const withFile = (path: string, bytes: Uint8Array | null) => {
  const changed = files.copy();
  if (bytes === null) changed.files.delete(path);
  else changed.files.set(path, bytes);
  return { read: changed.read };
};
const changedStatement = async (change: (statement: BuildStatement) => object) =>
  verifyBuild((await recordSample(change(STATEMENT))).evidence, { root: null }, dependencies);

describe("verifyBuild on a whole record", () => {
  it("is SELF_SIGNED with ten of twelve checks, since there is no root of trust", async () => {
    const verification = await verify();
    expect(verification.vbh_status).toBe("SELF_SIGNED");
    expect(verification.vbh_compliance).toBe(10 / 12);
    expect(verification).toMatchObject({ pq: "pending", counter: 3, log_index: 2 });
    const facts = encodeCanonical(STATEMENT.predicate as never);
    expect(verification.header).toBe(vbhHeader(3, facts, primitives.sha256));
    const open = verification.checks.filter(({ state }) => state !== "ok");
    expect(open.map(({ name, state, code }) => [name, state, code])).toEqual([
      ["threshold", "not_run", null],
      ["root", "not_run", null],
    ]);
  });

  it("lists the twelve checks in their order", async () => {
    const { checks } = await verify();
    expect(checks.map(({ name }) => name).join(" ")).toBe(
      "encoding signature threshold canonical schema subject context root inclusion checkpoint consistency counter",
    );
  });

  it("writes nothing and holds to whatever the verifier knows itself", async () => {
    const context: ExpectedContext = {
      repository_id: "c".repeat(40),
      repository_name: "example/project",
      ref: "refs/heads/main",
      commit: COMMIT,
      workflow_ref: "ci.yml@refs/heads/main",
      run_id: "77",
      run_attempt: 1,
    };
    const logKeys = await readLogKeys(files.read, primitives.sha256);
    const { head } = await openLog(files.read, primitives);
    for (const knownHead of [head, { size: 0, rootHash: new Uint8Array(32) }]) {
      const verification = await verify({}, { context, logKeys, knownHead, origin: ORIGIN });
      expect(failure(verification)).toEqual(["SELF_SIGNED", "none", null]);
    }
  });
});

describe("verifyBuild finds every changed byte", () => {
  it("of the statement", async () => {
    const bytes = evidence.statement ?? new Uint8Array(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        const verification = await verify({ statement: flip(bytes, at) });
        expect(failure(verification)).toEqual(["FAIL", "signature", "E_SIG"]);
      }),
      { numRuns: 300 },
    );
  });

  it("of the signatures, each with a code of their checks", async () => {
    const bytes = evidence.signatures ?? new Uint8Array(0);
    const codes = new Set<string | null>();
    for (const at of bytes.keys()) {
      const [status, check, code] = failure(await verify({ signatures: flip(bytes, at) }));
      expect(status).toBe("FAIL");
      expect(["encoding", "signature"]).toContain(check);
      codes.add(code);
    }
    expect([...codes].sort()).toEqual([
      "E_BASE64",
      "E_IDENTITY",
      "E_KEY_ENCODING",
      "E_NOT_CANONICAL",
      "E_PAYLOAD_TYPE",
      "E_SCHEMA",
      "E_SIG",
    ]);
  });

  it.each([
    ["checkpoint", CHECKPOINT_PATH, "E_NOTE"],
    ["checkpoint", VKEY_PATH, "E_KEY_ENCODING"],
    ["inclusion", entriesPath(0), "E_INCLUSION"],
  ])("of the log: check %s, file %s", async (check, path, code) => {
    const bytes = files.files.get(path) ?? new Uint8Array(0);
    expect(bytes.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        const verification = await verify(withFile(path, flip(bytes, at)));
        expect(failure(verification)).toEqual(["FAIL", check, code]);
      }),
    );
  });
});

describe("verifyBuild on attacks", () => {
  it.each([
    ["encoding", "E_SCHEMA", "the record was removed", { statement: null }],
    ["encoding", "E_SCHEMA", "the signatures were removed", { signatures: null }],
    ["encoding", "E_TOO_LARGE", "the record is huge", { statement: new Uint8Array((1 << 18) + 1) }],
    ["inclusion", "E_INCLUSION", "the leaf is that of another build", { logIndex: 1 }],
    ["inclusion", "E_INCLUSION", "the leaf is that of an event", { logIndex: 3 }],
    ["inclusion", "E_INCLUSION", "the log has no such leaf", { logIndex: 6 }],
    ["inclusion", "E_INCLUSION", "the index is no index", { logIndex: 0.5 }],
    ["inclusion", "E_INCLUSION", "the record never was logged", { logIndex: null }],
    ["inclusion", "E_INCLUSION", "the record stands under another id", { id: "qf-20250102-009" }],
    ["inclusion", "E_INCLUSION", "the recorded event is gone", { recorded: null }],
    ["inclusion", "E_INCLUSION", "the recorded event is another", { recorded: utf8("{}") }],
    ["context", "E_CONTEXT", "the record stands under another day", { id: "qf-20250103-003" }],
    ["checkpoint", "E_NOTE", "the checkpoint was removed", withFile(CHECKPOINT_PATH, null)],
    ["checkpoint", "E_NOTE", "the keys were removed", withFile(VKEY_PATH, null)],
    ["inclusion", "E_INCLUSION", "a bundle was removed", withFile(entriesPath(0), null)],
  ])("fails %s with %s when %s", async (check, code, _, change: Partial<BuildEvidence>) => {
    expect(failure(await verify(change))).toEqual(["FAIL", check, code]);
  });

  it("does not run what builds on a failed check", async () => {
    const { checks, header, counter, log_index, vbh_compliance } = await verify({
      statement: null,
      logIndex: null,
    });
    expect(checks.filter(({ state }) => state === "not_run").map(({ name }) => name)).toEqual([
      "signature",
      "threshold",
      "canonical",
      "schema",
      "subject",
      "context",
      "root",
      "inclusion",
      "consistency",
      "counter",
    ]);
    expect({ header, counter, log_index }).toEqual({ header: "", counter: 0, log_index: -1 });
    expect(vbh_compliance).toBe(1 / 12);
  });

  it("fails signature with E_IDENTITY when the key claims a name that nobody vouches for", async () => {
    const payload = evidence.statement ?? new Uint8Array(0);
    const signature = await signPayload(payload, testSigner("release-manager", 1), primitives.sha256);
    const signatures = encodeSignatures([signature]);
    expect(failure(await verify({ signatures }))).toEqual(["FAIL", "signature", "E_IDENTITY"]);
  });

  it("fails inclusion with E_INCLUSION when another key signed the record anew", async () => {
    const payload = evidence.statement ?? new Uint8Array(0);
    const signature = await signPayload(payload, testSigner("local-recorder", 9), primitives.sha256);
    const signatures = encodeSignatures([signature]);
    expect(failure(await verify({ signatures }))).toEqual(["FAIL", "inclusion", "E_INCLUSION"]);
    const line = new TextDecoder().decode(evidence.recorded ?? new Uint8Array(0));
    const before = hexDigest(evidence.signatures ?? new Uint8Array(0));
    const recorded = utf8(line.replace(before, hexDigest(signatures)));
    expect(recorded).not.toEqual(evidence.recorded);
    expect(failure(await verify({ signatures, recorded }))).toEqual(["FAIL", "inclusion", "E_INCLUSION"]);
  });

  it.each([
    ["of another kind", "E_INCLUSION", { kind: "cosigned" }],
    ["of another build", "E_INCLUSION", { build_id: "qf-20250102-009" }],
    ["of other signatures", "E_INCLUSION", { signatures_sha256: "0".repeat(64) }],
    ["of a later version", "E_VERSION", { v: 2 }],
  ])(
    "fails inclusion for a logged event %s with %s",
    async (_, code, told: { readonly [key: string]: JsonValue }) => {
      const sample = await recordSample(STATEMENT, told);
      const verification = await verifyBuild(sample.evidence, { root: null }, dependencies);
      expect(failure(verification)).toEqual(["FAIL", "inclusion", code]);
    },
  );

  it("fails inclusion when the leaf after the record's is no event, or there is none", async () => {
    const lone = new MemoryFiles();
    const mine = {
      kind: "record" as const,
      id: ID,
      sha256: hexDigest(evidence.statement ?? new Uint8Array(0)),
    };
    await appendSubjects(lone, [mine]);
    const at = { logIndex: 0, read: lone.read };
    expect(failure(await verify(at))).toEqual(["FAIL", "inclusion", "E_INCLUSION"]);
    await appendSubjects(lone, [{ ...mine, id: "qf-20250102-004" }]);
    expect(failure(await verify(at))).toEqual(["FAIL", "inclusion", "E_INCLUSION"]);
  });

  it("fails schema with E_VERSION for a record of a later version", async () => {
    const later = await changedStatement((statement) => ({
      ...statement,
      predicate: { ...statement.predicate, v: 2 },
    }));
    expect(failure(later)).toEqual(["FAIL", "schema", "E_VERSION"]);
  });

  it("fails canonical with E_NOT_CANONICAL for a signed record with a duplicate key", async () => {
    const text = encodeReadable(STATEMENT as never);
    const twice = text.replace('{\n  "_type"', '{\n  "_type": "",\n  "_type"');
    const sample = await recordSample(twice);
    const verification = await verifyBuild(sample.evidence, { root: null }, dependencies);
    expect(failure(verification)).toEqual(["FAIL", "canonical", "E_NOT_CANONICAL"]);
  });

  it("fails schema with E_SCHEMA for a signed value that is no build record", async () => {
    expect(failure(await changedStatement(() => ({ v: 1 })))).toEqual(["FAIL", "schema", "E_SCHEMA"]);
  });

  const artifact = STATEMENT.subject[1];
  const commit = STATEMENT.subject[0];
  it.each([
    ["another commit", [{ name: "x", digest: { gitCommit: "2".repeat(40) } }, artifact]],
    ["two commits", [commit, commit, artifact]],
    ["an artifact too few", [commit]],
    ["an artifact too many", [commit, artifact, { name: "other", digest: { sha256: "d".repeat(64) } }]],
    ["another artifact", [commit, { name: "app.tgz", digest: { sha256: "d".repeat(64) } }]],
  ])("fails subject with E_SUBJECT for %s", async (_, subject) => {
    const verification = await changedStatement((statement) => ({ ...statement, subject }));
    expect(failure(verification)).toEqual(["FAIL", "subject", "E_SUBJECT"]);
  });

  it.each([
    { repository_id: "d".repeat(40) },
    { repository_name: "example/other" },
    { ref: "refs/heads/other" },
    { commit: "2".repeat(40) },
    { workflow_ref: "evil.yml@refs/heads/main" },
    { run_id: "78" },
    { run_attempt: 2 },
  ])("fails context with E_CONTEXT for a record from elsewhere: %o", async (context: ExpectedContext) => {
    expect(failure(await verify({}, { context }))).toEqual(["FAIL", "context", "E_CONTEXT"]);
  });

  it("fails context when a run was expected and the build has none", async () => {
    const local = { ...STATEMENT, predicate: { ...STATEMENT.predicate, run: null } };
    const sample = await recordSample(local);
    const expected = { root: null, context: { run_id: "77" } };
    const verification = await verifyBuild(sample.evidence, expected, dependencies);
    expect(failure(verification)).toEqual(["FAIL", "context", "E_CONTEXT"]);
  });

  it("fails checkpoint with E_ORIGIN for another log, and E_NOTE for a log signed by a stranger", async () => {
    const origin = "example.com/other";
    expect(failure(await verify({}, { origin }))).toEqual(["FAIL", "checkpoint", "E_ORIGIN"]);
    expect(failure(await verify({}, { logKeys: [] }))).toEqual(["FAIL", "checkpoint", "E_NOTE"]);
  });

  it("fails consistency with E_ROLLBACK for a log that became shorter", async () => {
    const knownHead = { size: 7, rootHash: new Uint8Array(32) };
    expect(failure(await verify({}, { knownHead }))).toEqual(["FAIL", "consistency", "E_ROLLBACK"]);
  });

  it("fails consistency with E_SPLIT_VIEW for another log of the same size", async () => {
    const knownHead = { size: 6, rootHash: new Uint8Array(32) };
    expect(failure(await verify({}, { knownHead }))).toEqual(["FAIL", "consistency", "E_SPLIT_VIEW"]);
  });

  it("fails consistency with E_CONSISTENCY for a rewritten past", async () => {
    const knownHead = { size: 4, rootHash: new Uint8Array(32) };
    expect(failure(await verify({}, { knownHead }))).toEqual(["FAIL", "consistency", "E_CONSISTENCY"]);
  });

  it.each([
    ["counter", { counter: 4 }],
    ["back link", { prev: "e".repeat(64) }],
  ])(
    "fails counter with E_COUNTER for a signed leaf with another %s",
    async (_, change: Partial<LogLeaf>) => {
      const forged = new MemoryFiles();
      const { head } = await appendSubjects(forged, [
        { kind: "record", id: "qf-20250102-001", sha256: "0".repeat(64) },
      ]);
      const next: LogLeaf = {
        v: 1,
        kind: "record",
        stream: "builds",
        counter: 2,
        prev: "0".repeat(64),
        id: ID,
        sha256: hexDigest(evidence.statement ?? new Uint8Array(0)),
        ...change,
      };
      const edge = await loadEdge(forged.read, head, primitives.sha256);
      const digest = hexDigest(evidence.recorded ?? new Uint8Array(0));
      const event = nextLeaf(null, { kind: "event", id: "e", sha256: digest }, primitives.sha256);
      const append = appendEntries(edge, [next, event].map(encodeLeaf), primitives.sha256);
      forged.apply(append);
      const note = await signCheckpoint({ origin: ORIGIN, ...append.edge }, logSigner, primitives.sha256);
      forged.files.set(CHECKPOINT_PATH, utf8(note));
      const verification = await verify({ logIndex: 1, read: forged.read });
      expect(failure(verification)).toEqual(["FAIL", "counter", "E_COUNTER"]);
    },
  );

  it("never throws: a registry that cannot be read is a failed check", async () => {
    const read = async () => {
      throw new Error("disk on fire");
    };
    const verification = await verify({ read });
    expect(failure(verification)).toEqual(["FAIL", "checkpoint", "E_NOTE"]);
    expect(verification.checks.find(({ state }) => state === "failed")?.detail).toBe("disk on fire");
  });
});

describe("a check sheet", () => {
  it("takes whatever is thrown for a failure, and a check that was never entered for not run", async () => {
    const sheet = checkSheet();
    await sheet.run("subject", () => Promise.reject("text"));
    const states = sheet.checks().map(({ name, state, code, detail }) => [name, state, code, detail]);
    expect(states).toContainEqual(["subject", "failed", "E_SUBJECT", "text"]);
    expect(states).toContainEqual(["counter", "not_run", null, "it was not reached"]);
  });
});
