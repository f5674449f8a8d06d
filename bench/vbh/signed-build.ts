import {
  createPrincipalKey,
  openPrincipalSigner,
  sha256,
  verifyEd25519,
  verifyMlDsa65,
  verifySlhDsa,
} from "../../adapters/keys/index.ts";
import { encodeReadable, type JsonValue } from "../../core/canonical/index.ts";
import { encodeEventLine, validateStatement } from "../../core/registry/index.ts";
import { cosign } from "../../core/vbh/cosignature/index.ts";
import { keysOf } from "../../core/vbh/hybrid/index.ts";
import {
  type BuildEvidence,
  encodeSignatures,
  type HybridSigner,
  type PrincipalSigner,
  signPayload,
  type VerifyDependencies,
} from "../../core/vbh/index.ts";
import { type LeafSubject, planAppend, type TreeHead } from "../../core/vbh/log/index.ts";
import { encodeRootFile, type Root, rootDigest, signRoot } from "../../core/vbh/root/index.ts";
import { attest } from "../../forge/attest.ts";
import { hexDigest } from "../../forge/hex-digest.ts";
import { sampleBuild } from "../registry/sample-build.ts";
import { seededRandom } from "../steps/seeded-random.ts";

/** One build in the middle of a log, with everything that vouches for it. */
export type SignedBuild = {
  readonly evidence: BuildEvidence;
  readonly payload: Uint8Array;
  readonly rootFile: Uint8Array;
  readonly pin: string;
  /** Two late signatures by both algorithms. */
  readonly cosignatures: readonly Uint8Array[];
  /** The log's head when half of it was there. */
  readonly knownHead: TreeHead;
  readonly dependencies: VerifyDependencies;
  readonly recorder: HybridSigner;
  readonly message: Uint8Array;
};

const ORIGIN = "example.org/bench";

/** signedBuild records a sample build in a log of `leaves` leaves in memory, under a root of trust that two principals signed. */
export async function signedBuild(home: string, leaves: number): Promise<SignedBuild> {
  const primitives = { sha256, verifyEd25519, verifyMlDsa65, verifySlhDsa };
  const [ada, bob, ci, log] = await signers(home, ["ada", "bob", "ci", "log"]);
  if (ada === undefined || bob === undefined || ci === undefined || log === undefined) throw new RangeError();
  const people = { principals: ["ada", "bob"], threshold: 2 };
  const root: Root = {
    v: 1,
    version: 1,
    since: 0,
    expires: "2040-01-01T00:00:00.000Z",
    principals: {
      ada: { class: "person", ...keysOf(ada) },
      bob: { class: "person", ...keysOf(bob) },
      ci: { class: "recorder", ...keysOf(ci) },
    },
    roles: { root: people, recorder: { principals: ["ci"], threshold: 1 }, promotion: people },
    log: keysOf(log),
    witnesses: { keys: [], quorum: 0 },
    revoked: [],
  };
  const signed = await signRoot(await signRoot({ v: 1, root, signatures: [] }, ada, sha256), bob, sha256);
  const statement = attest(sampleBuild(0, seededRandom(1)), sha256);
  const payload = new TextEncoder().encode(encodeReadable(statement as unknown as JsonValue));
  const signatures = encodeSignatures([await signPayload(payload, plain(ci), sha256)]);
  const id = `qf-${statement.predicate.timestamp.slice(0, 10).replaceAll("-", "")}-001`;
  const at = statement.predicate.timestamp;
  const line = encodeEventLine({
    v: 1,
    kind: "recorded",
    at,
    actor: "ci",
    build_id: id,
    signatures_sha256: hexDigest(signatures, sha256),
  });
  const recorded = new TextEncoder().encode(line);
  const files = new Map<string, Uint8Array>();
  const read = async (path: string): Promise<Uint8Array | null> => files.get(path) ?? null;
  const append = async (subjects: readonly LeafSubject[]): Promise<TreeHead> => {
    const plan = await planAppend({ read, origin: ORIGIN, signer: log.ed25519, subjects }, primitives);
    for (const [path, bytes] of plan.puts) files.set(path, bytes);
    return plan.head;
  };
  const half = Math.floor(leaves / 2);
  await append(others(0, half));
  const knownHead = await append([
    { kind: "record", id, sha256: hexDigest(payload, sha256) },
    { kind: "event", id: `recorded@${at}`, sha256: hexDigest(recorded, sha256) },
  ]);
  await append(others(half, leaves - 2));
  const cosignatures = await Promise.all([ada, bob].map((signer) => cosign(payload, signer, sha256)));
  return {
    evidence: { id, statement: payload, signatures, logIndex: half, recorded, read },
    payload,
    rootFile: new TextEncoder().encode(encodeRootFile(signed)),
    pin: rootDigest(root, sha256),
    cosignatures: cosignatures.map((text) => new TextEncoder().encode(text)),
    knownHead,
    dependencies: { ...primitives, validateStatement },
    recorder: ci,
    message: payload,
  };
}

function signers(home: string, names: readonly string[]): Promise<readonly HybridSigner[]> {
  return Promise.all(
    names.map(async (principal) => {
      await createPrincipalKey({ home, principal, forbiddenRoots: [] });
      return openPrincipalSigner({ home, principal, environment: {}, forbiddenRoots: [] });
    }),
  );
}

function plain({ principal, ed25519 }: HybridSigner): PrincipalSigner {
  return { principal, ...ed25519 };
}

function others(from: number, to: number): readonly LeafSubject[] {
  return Array.from({ length: to - from }, (_, at) => ({
    kind: "record",
    id: `other ${from + at}`,
    sha256: hexDigest(new TextEncoder().encode(`${from + at}`), sha256),
  }));
}
