import { SigstoreError } from "./sigstore-error.ts";

/** expired is E_EXPIRED: no proof of a signature while the certificate was valid. */
export function expired(found: string, cause?: unknown): SigstoreError {
  return new SigstoreError("E_EXPIRED", {
    what: `expected proof of a signature within its certificate's validity, found ${found}`,
    remedy: "sign again, with a transparency log or a timestamp authority of the trusted root",
    cause,
  });
}
