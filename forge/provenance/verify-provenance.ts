import type { Artifact, BuildPredicate, Provenance } from "../../core/registry/index.ts";
import { type Primitives, VbhError } from "../../core/vbh/index.ts";
import {
  type Attestation,
  GITHUB_ISSUER,
  PROVENANCE_PREDICATE_TYPE,
  requireOrigin,
  type SourceFacts,
} from "../../core/vbh/keyless/index.ts";
import { hexDigest } from "../hex-digest.ts";
import { type BundleFile, splitBundles } from "./split-bundles.ts";

const GITHUB = "https://github.com";

export type ProvenanceRequest = {
  /** The facts of the build whose artifacts these bundles are to speak of. */
  readonly build: SourceFacts & Pick<BuildPredicate, "artifacts">;
  readonly files: readonly BundleFile[];
  /** Default: GitHub's. */
  readonly issuer?: string;
  /** Default: the build's repository on GitHub. */
  readonly repository?: string;
};

/** What one bundle proves of one artifact. */
export type ProvenArtifact = Provenance & { readonly artifact: Pick<Artifact, "name" | "sha256"> };

/**
 * verifyProvenance verifies Sigstore bundles with SLSA provenance offline: each names at least one of the build's artifacts by
 * SHA-256, and was signed by a workflow of its repository at its commit. Several artifacts of one bundle give several results.
 * Throws VbhError E_SUBJECT for a build without artifacts, E_PAYLOAD_TYPE, E_CONTEXT, E_UNAUTHORISED where bundles cannot be
 * verified, and what the verifier rejects with, at the first bundle that does not hold.
 */
export async function verifyProvenance(
  { sha256, verifyBundle }: Pick<Primitives, "sha256" | "verifyBundle">,
  { build, files, ...expected }: ProvenanceRequest,
): Promise<readonly ProvenArtifact[]> {
  const { issuer = GITHUB_ISSUER, repository = `${GITHUB}/${build.repository.name}` } = expected;
  const proven: ProvenArtifact[] = [];
  for (const { name, bytes } of files.flatMap(splitBundles)) {
    if (verifyBundle === undefined) throw unverifiable(name);
    if (build.artifacts.length === 0) throw withoutArtifacts(name);
    const digests = build.artifacts.map((artifact) => artifact.sha256);
    const signer = { issuer, repository, identity: null };
    const attestation = await verifyBundle({ bundle: bytes, digests, signer });
    requireProvenance(attestation, name);
    requireOrigin(attestation, build);
    proven.push(...provenBy(attestation, build.artifacts, hexDigest(bytes, sha256)));
  }
  return proven;
}

/** withProvenance puts what was proven into the artifacts of a record, a bundle that was handed in twice once. */
export function withProvenance(
  artifacts: readonly Artifact[],
  proven: readonly ProvenArtifact[],
): readonly Artifact[] {
  return artifacts.map(({ name, sha256 }) => {
    const byBundle = new Map(
      proven.flatMap(({ artifact, ...rest }) =>
        artifact.name === name && artifact.sha256 === sha256 ? [[rest.bundle_sha256, rest] as const] : [],
      ),
    );
    return byBundle.size === 0 ? { name, sha256 } : { name, sha256, provenance: [...byBundle.values()] };
  });
}

function provenBy(
  { digests, predicate_type, identity, issuer, repository, at, source }: Attestation,
  artifacts: readonly Artifact[],
  bundle_sha256: string,
): readonly ProvenArtifact[] {
  const { commit, run } = source;
  const provenance = { predicate_type, identity, issuer, repository, commit, run, bundle_sha256, at };
  return artifacts
    .filter(({ sha256 }) => digests.includes(sha256))
    .map(({ name, sha256 }) => ({ artifact: { name, sha256 }, ...provenance }));
}

function requireProvenance({ predicate_type }: Attestation, name: string): void {
  if (predicate_type === PROVENANCE_PREDICATE_TYPE) return;
  throw new VbhError("E_PAYLOAD_TYPE", {
    what: `expected ${PROVENANCE_PREDICATE_TYPE} in ${name}, found ${JSON.stringify(predicate_type)}`,
    remedy: "hand in the provenance of the artifact, not another statement about it",
  });
}

function withoutArtifacts(name: string): VbhError {
  return new VbhError("E_SUBJECT", {
    what: `expected a build with artifacts for the provenance in ${name}, found one that names none`,
    remedy: "name the build's artifacts as it is recorded: --artifact FILE",
  });
}

function unverifiable(name: string): VbhError {
  return new VbhError("E_UNAUTHORISED", {
    what: `expected a verifier of Sigstore bundles for ${name}, found none here`,
    remedy: "verify with the command or the actions of Quantum-Forge",
  });
}
