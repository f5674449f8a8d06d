import type { Attestation, AttestationClaim, VerifyBundle } from "../../core/vbh/keyless/index.ts";
import type { VerifiedBundle } from "./bundle-claim.ts";
import { stranger } from "./match-identity.ts";
import { SigstoreError } from "./sigstore-error.ts";
import { verifyBundle } from "./verify-bundle.ts";

/**
 * bundleVerifier gives the core's port: a Sigstore bundle around a statement, whose certificate names exactly this issuer, source
 * repository and, where one is asked for, identity. `trustedRoot` is read at the first bundle, null for Sigstore's public-good
 * instance. Rejects as verifyBundle does.
 */
export function bundleVerifier(trustedRoot: () => Promise<Uint8Array | null>): VerifyBundle {
  let read: Promise<Uint8Array | null> | undefined;
  return async ({ bundle, digests, signer }) => {
    read ??= trustedRoot();
    const root = await read;
    const verified = await verifyBundle({
      bundle,
      artifact: { one_of: digests },
      signer: { identity: ANYBODY, issuer: signer.issuer },
      ...(root === null ? {} : { trustedRoot: root }),
    });
    return attestationOf(verified, digests, signer);
  };
}

/** The identity is compared below as text, in which a star stands for itself. */
const ANYBODY = "**";

function attestationOf(
  { signer, statement, times }: VerifiedBundle,
  digests: readonly string[],
  expected: AttestationClaim["signer"],
): Attestation {
  const [first] = times.map(({ at }) => at).toSorted();
  if (signer.kind !== "keyless" || statement === null || first === undefined)
    throw new SigstoreError("E_SCHEMA", {
      what: "expected a statement that a certificate's key signed, found another bundle",
      remedy: "sign with GitHub's attest action",
    });
  const { identity, issuer, source } = signer;
  const { repository } = source;
  if (repository !== expected.repository)
    throw stranger("source repository", expected.repository, repository ?? "none");
  if (expected.identity !== null && identity !== expected.identity)
    throw stranger("identity", expected.identity, identity);
  const named = new Set(statement.subjects.map(({ sha256 }) => sha256));
  return {
    identity,
    issuer,
    repository,
    predicate_type: statement.predicate_type,
    digests: digests.filter((digest) => named.has(digest)),
    at: first,
    source,
  };
}
