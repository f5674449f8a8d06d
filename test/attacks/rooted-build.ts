import {
  type BuildEvidence,
  type Expectation,
  type HybridSigner,
  type PrincipalSigner,
  type TrustedRoot,
  type Verification,
  verifyBuild,
} from "../../core/vbh/index.ts";
import { ANCHOR_PATH, openLog, signAnchor } from "../../core/vbh/log/index.ts";
import { type RootFile, verifyRootChain } from "../../core/vbh/root/index.ts";
import { type MemoryFiles, ORIGIN } from "../core/vbh/memory-log.ts";
import { ada, bob, chainOf, ci, logKey, sampleRoot, signedRoot } from "../core/vbh/root/sample-root.ts";
import { COMMIT, dependencies, recordSample, STATEMENT } from "../core/vbh/sample-build.ts";
import { primitives } from "../core/vbh/test-keys.ts";

/** principalOf gives the Ed25519 half of a hybrid signer, as records and checkpoints are signed. */
export function principalOf({ principal, ed25519 }: HybridSigner): PrincipalSigner {
  return { principal, publicKey: ed25519.publicKey, sign: (message) => ed25519.sign(message) };
}

/** trusting gives a root of trust as a verifier finds it. */
export function trusting(evidence: ReturnType<typeof chainOf>): TrustedRoot {
  return { chain: () => verifyRootChain(evidence, primitives) };
}

export type RootedBuild = {
  readonly files: MemoryFiles;
  readonly evidence: BuildEvidence;
  readonly root: RootFile;
  /** What a verifier holds the build to, unless told otherwise. */
  readonly expected: Expectation;
};

/** recordRooted gives a build that ci recorded under the sample root of trust, in a log that its key signed and anchored. */
export async function recordRooted(
  statement: unknown = STATEMENT,
  recorders: readonly HybridSigner[] = [ci],
): Promise<RootedBuild> {
  const root = await signedRoot(sampleRoot(), ada, bob);
  const by = { recorders: recorders.map(principalOf), log: principalOf(logKey) };
  const { files, evidence } = await recordSample(statement, {}, by);
  await anchor(files);
  const context = {
    repository_name: "example/project",
    ref: "refs/heads/main",
    commit: COMMIT,
    run_id: "77",
  };
  return { files, evidence, root, expected: { root: trusting(chainOf(root)), origin: ORIGIN, context } };
}

/** anchor puts the log's post-quantum anchor beside its checkpoint. */
export async function anchor(files: MemoryFiles, signer: HybridSigner = logKey): Promise<void> {
  const { head } = await openLog(files.read, primitives);
  if (head === null) throw new Error("there is no log");
  const note = await signAnchor(head, Date.UTC(2025, 0, 2), signer, primitives.sha256);
  files.files.set(ANCHOR_PATH, new TextEncoder().encode(note));
}

/** verdictOn verifies a build, changed or not: the verdict, and the first check that failed with its code. */
export async function verdictOn(
  { evidence, expected }: RootedBuild,
  changed: Partial<BuildEvidence> = {},
  otherwise: Partial<Expectation> = {},
): Promise<readonly [status: string, check: string, code: string | null]> {
  return firstFailure(
    await verifyBuild({ ...evidence, ...changed }, { ...expected, ...otherwise }, dependencies),
  );
}

export function firstFailure({ vbh_status, checks }: Verification): readonly [string, string, string | null] {
  const failed = checks.find(({ state }) => state === "failed");
  return [vbh_status, failed?.name ?? "none", failed?.code ?? null];
}
