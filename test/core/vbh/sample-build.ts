import { encodeCanonical, encodeReadable, type JsonValue } from "../../../core/canonical/index.ts";
import { measured, missing } from "../../../core/metric.ts";
import type { BuildStatement } from "../../../core/registry/build-record.ts";
import { type RecordedEvent, validateStatement } from "../../../core/registry/index.ts";
import type { BuildEvidence } from "../../../core/vbh/index.ts";
import {
  encodeSignatures,
  type PrincipalSigner,
  signPayload,
  type VerifyDependencies,
} from "../../../core/vbh/index.ts";
import { appendSubjects, MemoryFiles } from "./memory-log.ts";
import { primitives, testSigner } from "./test-keys.ts";

export const dependencies: VerifyDependencies = { ...primitives, validateStatement };
export const recorder = testSigner("local-recorder", 1);
export const COMMIT = "1".repeat(40);
const ARTIFACT = { name: "app.tgz", sha256: "a".repeat(64) };

export const STATEMENT: BuildStatement = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [
    { name: "example/project", digest: { gitCommit: COMMIT } },
    { name: ARTIFACT.name, digest: { sha256: ARTIFACT.sha256 } },
  ],
  predicateType: "https://github.com/quantum-forge/quantum-forge/build/v1",
  predicate: {
    v: 1,
    key: "b".repeat(64),
    origin: "ci",
    timestamp: "2025-01-02T03:04:05.006Z",
    repository: { id: "c".repeat(40), name: "example/project" },
    ref: "refs/heads/main",
    commit: COMMIT,
    base: null,
    run: {
      workflow_ref: "ci.yml@refs/heads/main",
      id: "77",
      attempt: 1,
      event: "push",
      conclusion: "success",
    },
    metrics: {
      mdl_delta: measured(-256, "byte", "derived"),
      novelty: measured(10, "byte", "derived"),
      removal: measured(266, "byte", "derived"),
      repo_bytes: measured(10_000, "byte", "derived"),
      cache_efficiency: missing("no cache was declared", "ratio", "reported"),
      measurement_cache: missing("first run", "ratio", "derived"),
      rubikstack_improvement: missing("no timings", "ratio", "reported"),
      test_coverage: measured(0.92, "ratio", "reported"),
      tests_total: measured(12, "count", "reported"),
      tests_failed: measured(0, "count", "reported"),
      duration_ms: measured(1500, "ms", "reported"),
    },
    rubikstack: { face_entropies: null, cycles: null },
    artifacts: [ARTIFACT],
    inputs_sha256: null,
    tool: { name: "quantum-forge", version: "0.1.0" },
    model: "qf-mix/1",
    environment: { os: "linux", arch: "x64", node: "24" },
  },
};

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const hexDigest = (bytes: Uint8Array) => Buffer.from(primitives.sha256(bytes)).toString("hex");
export const ID = "qf-20250102-003";

const RECORDED_AT = "2025-01-02T03:04:06.000Z";

/** recordedEvent is what the log says of the sample's append. */
function recordedEvent(signatures: Uint8Array): RecordedEvent {
  return {
    v: 1,
    kind: "recorded",
    at: RECORDED_AT,
    actor: recorder.principal,
    build_id: ID,
    signatures_sha256: hexDigest(signatures),
  };
}

/**
 * recordSample signs a statement (the sample unless told) and appends it as the third of five builds. `told` is what the
 * `recorded` event says otherwise, `by` who signs the record and the log, or the signatures file as it is.
 */
export async function recordSample(
  statement: unknown = STATEMENT,
  told: { readonly [field: string]: JsonValue } = {},
  by: {
    readonly recorders?: readonly PrincipalSigner[];
    readonly log?: PrincipalSigner;
    readonly signatures?: Uint8Array;
  } = {},
): Promise<{ readonly files: MemoryFiles; readonly evidence: BuildEvidence }> {
  const payload = typeof statement === "string" ? utf8(statement) : utf8(encodeReadable(statement as never));
  const keyed = (by.recorders ?? [recorder]).map((signer) => signPayload(payload, signer, primitives.sha256));
  const signatures = by.signatures ?? encodeSignatures(await Promise.all(keyed));
  const files = new MemoryFiles();
  const others = (...numbers: readonly number[]) =>
    numbers.map((n) => ({
      kind: "record" as const,
      id: `qf-20250102-00${n}`,
      sha256: hexDigest(utf8(`${n}`)),
    }));
  const mine = { kind: "record" as const, id: ID, sha256: hexDigest(payload) };
  const line = utf8(encodeCanonical({ ...recordedEvent(signatures), ...told }));
  const recorded = { kind: "event" as const, id: `recorded@${RECORDED_AT}`, sha256: hexDigest(line) };
  for (const subjects of [others(1, 2), [mine, recorded], others(4, 5)]) {
    await appendSubjects(files, subjects, by.log);
  }
  return {
    files,
    evidence: { id: ID, statement: payload, signatures, logIndex: 2, recorded: line, read: files.read },
  };
}
