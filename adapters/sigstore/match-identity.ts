import { oneLine } from "../../core/one-line.ts";
import { matchesPattern } from "../../core/policy/source-pattern.ts";
import type { CertificateIdentity } from "./read-identity.ts";
import { SigstoreError } from "./sigstore-error.ts";

/**
 * matchIdentity refuses a certificate of anybody else: the whole name must fit, the issuer must be the same text. Throws
 * SigstoreError E_IDENTITY.
 */
export function matchIdentity(
  { identity, issuer }: Pick<CertificateIdentity, "identity" | "issuer">,
  expected: { readonly identity: string; readonly issuer: string },
): void {
  if (!matchesPattern(expected.identity, identity)) throw stranger("identity", expected.identity, identity);
  if (expected.issuer !== issuer) throw stranger("issuer", expected.issuer, issuer);
}

/** stranger is E_IDENTITY: a certificate of somebody else. */
export function stranger(kind: string, expected: string, found: string): SigstoreError {
  return new SigstoreError("E_IDENTITY", {
    what: `expected the ${kind} ${whole(expected)}, found ${whole(found)}`,
    remedy: "if that is the right signer, name it in the root of trust; else do not accept the bundle",
  });
}

/** The end of a workflow's URI tells its file and ref, so more is shown of it than of other foreign values. */
function whole(name: string): string {
  return oneLine(JSON.stringify(name), 400);
}
