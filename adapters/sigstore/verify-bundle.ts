import type { BundleClaim, VerifiedBundle } from "./bundle-claim.ts";
import { SigstoreError } from "./sigstore-error.ts";

/**
 * verifyBundle verifies a Sigstore bundle offline: that the expected signer, and nobody else, signed this artifact
 * while the certificate was valid, and that the trusted root's logs saw it. Time is judged as of the signature, so a
 * bundle stays good. Throws SigstoreError; whatever else goes wrong beneath is a document that cannot be read. Sigstore's
 * library is loaded at the first call.
 */
export async function verifyBundle(claim: BundleClaim): Promise<VerifiedBundle> {
  const trustedRoot = claim.trustedRoot ?? (await publicGoodRoot());
  const { checkBundle } = await import("./check-bundle.ts");
  try {
    return checkBundle({ ...claim, trustedRoot });
  } catch (cause) {
    if (cause instanceof SigstoreError) throw cause;
    throw new SigstoreError("E_SCHEMA", {
      what: "expected a Sigstore bundle, found one whose parts cannot be read",
      remedy: "take the bundle again from where it was made",
      cause,
    });
  }
}

/** README.md says where it is from. */
async function publicGoodRoot(): Promise<Uint8Array> {
  const { default: root } = await import("./public-good-root.json", { with: { type: "json" } });
  return new TextEncoder().encode(JSON.stringify(root));
}
