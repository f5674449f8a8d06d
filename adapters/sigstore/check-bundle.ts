import { type SignedEntity, toSignedEntity } from "@sigstore/verify";
import type {
  BundleClaim,
  ExpectedSigner,
  VerifiedBundle,
  VerifiedSigner,
  VerifiedStatement,
} from "./bundle-claim.ts";
import { matchArtifact } from "./match-artifact.ts";
import { matchIdentity } from "./match-identity.ts";
import { matchLogEntry } from "./match-log-entry.ts";
import { parseBundle } from "./parse-bundle.ts";
import { parseTrustedRoots } from "./parse-trusted-roots.ts";
import { type Artifact, readArtifact } from "./read-artifact.ts";
import { type CertificateIdentity, readIdentity } from "./read-identity.ts";
import { readLogEntry } from "./read-log-entry.ts";
import { readStatement } from "./read-statement.ts";
import { readTimes } from "./read-times.ts";
import { requireValidity } from "./require-validity.ts";
import { type SigningKey, signingKey } from "./signing-key.ts";
import { SigstoreError } from "./sigstore-error.ts";
import { trustIn } from "./trust.ts";
import { verifyTrust } from "./verify-trust.ts";

/**
 * checkBundle is verifyBundle with the library loaded and the trusted root at hand. Each check of ours stands where the
 * library makes none: see the functions. Throws SigstoreError, or anything for parts that cannot be read.
 */
export function checkBundle(claim: BundleClaim & { readonly trustedRoot: Uint8Array }): VerifiedBundle {
  const artifact = readArtifact(claim.artifact);
  const bundle = parseBundle(claim.bundle);
  const signing = signingKey(bundle, claim.signer);
  const log = readLogEntry(bundle);
  matchArtifact(bundle, artifact);
  const entity = toSignedEntity(bundle, artifact.bytes ?? undefined);
  requireSignature(entity, signing);
  const times = readTimes(entity);
  requireValidity(times, signing);
  const trust = trustIn(parseTrustedRoots(claim.trustedRoot), { signing, log, times });
  const signer = verifyTrust(entity, trust, log);
  if (log !== null) matchLogEntry(log, signing);
  const named = signing.certificate === null ? null : readIdentity(signer);
  const matched = matchSigner(named, claim.signer);
  const statement = readStatement(bundle, artifact);
  return {
    signer: matched,
    artifact_sha256: namedDigest(artifact, statement),
    times: times.map(({ source, at }) => ({ source, at: at.toISOString() })),
    log_index: log === null ? null : Number(log.entry.logIndex),
    statement,
  };
}

/** A bundle that signs the artifact itself was held to its one digest before. */
function namedDigest({ digests }: Artifact, statement: VerifiedStatement | null): string {
  const [first = ""] = digests;
  return digests.find((digest) => statement?.subjects.some(({ sha256 }) => sha256 === digest)) ?? first;
}

/** First of all cryptography: the library compares with the log's entry before, and so blames the log. */
function requireSignature({ signature }: SignedEntity, { key }: SigningKey): void {
  if (signature.verifySignature(key)) return;
  throw new SigstoreError("E_SIG", {
    what: "expected a signature of the signer's key, found one that does not hold",
    remedy: "take the bundle again from where it was made, or sign again",
  });
}

function matchSigner(named: CertificateIdentity | null, expected: ExpectedSigner): VerifiedSigner {
  if (named === null || "publicKey" in expected) return { kind: "key" };
  matchIdentity(named, expected);
  return { kind: "keyless", ...named };
}
