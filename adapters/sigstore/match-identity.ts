import { matchesPattern } from "../../core/policy/source-pattern.ts";
import { quoted } from "../../core/vbh/quoted.ts";
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

function stranger(kind: string, expected: string, found: string): SigstoreError {
  return new SigstoreError("E_IDENTITY", {
    what: `expected the ${kind} ${quoted(expected)}, found ${quoted(found)}`,
    remedy: "if that is the right signer, name it in the root of trust; else do not accept the bundle",
  });
}
