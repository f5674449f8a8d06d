import type { SignaturesFile } from "../../registry/build-record.ts";
import { type Attestation, PROVENANCE_PREDICATE_TYPE, verifyAttested } from "../keyless/index.ts";
import type { Primitives } from "../primitives.ts";
import type { Root } from "../root/index.ts";
import { unmet } from "./check-sheet.ts";
import type { Trust } from "./trust-at.ts";
import { requireMembers, requireSelf } from "./verify-principals.ts";

/**
 * verifySigners holds the names in a signatures file to the root of trust, and verifies the Sigstore bundles of its principals
 * without keys, whose attestations it gives: whose bundle it must be, only a root can say. Throws VbhError E_IDENTITY,
 * E_UNAUTHORISED, and what verifyAttested throws.
 */
export async function verifySigners(
  payload: Uint8Array,
  file: SignaturesFile,
  trust: Trust,
  primitives: Primitives,
): Promise<readonly Attestation[]> {
  const bundled = file.signatures.some(({ alg }) => alg === "sigstore");
  switch (trust.kind) {
    case "self":
      requireSelf(file);
      return [];
    case "root":
      requireMembers(file, trust.root);
      return bundled ? verifyBundles(payload, file, trust.root, primitives) : [];
    case "broken":
      if (bundled) throw unmet("it builds on the check root, which does not hold");
      return [];
  }
}

async function verifyBundles(
  payload: Uint8Array,
  { signatures }: SignaturesFile,
  { principals }: Root,
  primitives: Primitives,
): Promise<readonly Attestation[]> {
  const attestations: Attestation[] = [];
  for (const signature of signatures) {
    const identity = principals[signature.principal];
    if (signature.alg !== "sigstore" || identity?.class !== "keyless") continue;
    const { principal, bundle } = signature;
    const claim = { bundle, payload, principal, identity, predicate_type: PROVENANCE_PREDICATE_TYPE };
    attestations.push(await verifyAttested(claim, primitives));
  }
  return attestations;
}
