import { encodeHex } from "../../bytes/index.ts";
import { encodeCanonical, type JsonObject } from "../../canonical/index.ts";
import type { Primitives } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import type { Attestation, KeylessIdentity } from "./attestation.ts";

/** What GitHub's attest action says of a file unless told otherwise (SLSA v1): where it was made. A recorder says it of its record. */
export const PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";

/**
 * What a promotion's signer says of a record. It is another type than a recorder's, so that the bundle with which a workflow
 * recorded a build is never taken for its consent to a promotion.
 */
export const PROMOTION_PREDICATE_TYPE = "https://github.com/quantum-forge/quantum-forge/promotion/v1";

/** What a document of the registry holds for a principal without keys, and what it must prove. */
export type AttestedClaim = {
  readonly bundle: JsonObject;
  readonly payload: Uint8Array;
  readonly principal: string;
  readonly identity: KeylessIdentity;
  readonly predicate_type: string;
};

/**
 * verifyAttested checks that a principal's bundle attests these bytes of a record, with this type of predicate. Throws VbhError
 * E_PAYLOAD_TYPE, E_UNAUTHORISED where bundles cannot be verified, and what the verifier of bundles rejects with.
 */
export async function verifyAttested(
  { bundle, payload, principal, identity, predicate_type }: AttestedClaim,
  { sha256, verifyBundle }: Pick<Primitives, "sha256" | "verifyBundle">,
): Promise<Attestation> {
  if (verifyBundle === undefined) throw unverifiable(principal);
  const { issuer, repository } = identity;
  const attestation = await verifyBundle({
    bundle: new TextEncoder().encode(encodeCanonical(bundle)),
    digests: [encodeHex(sha256(payload))],
    signer: { issuer, repository, identity: identity.identity },
  });
  if (attestation.predicate_type === predicate_type) return attestation;
  throw new VbhError("E_PAYLOAD_TYPE", {
    what: `expected ${quoted(principal)} to have attested ${predicate_type}, found ${quoted(attestation.predicate_type)}`,
    remedy: "a signature for another purpose does not count; attest the record with that predicate type",
  });
}

function unverifiable(principal: string): VbhError {
  return new VbhError("E_UNAUTHORISED", {
    what: `expected a verifier of Sigstore bundles for ${quoted(principal)}, found none here`,
    remedy: "verify with the command or the actions of Quantum-Forge",
  });
}
