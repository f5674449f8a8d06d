import { SigstoreError } from "./sigstore-error.ts";

/** artifactMismatch is E_SUBJECT: signed, but not about this artifact. */
export function artifactMismatch(expected: string, found: string): SigstoreError {
  return new SigstoreError("E_SUBJECT", {
    what: `expected ${expected}, found ${found}`,
    remedy: "give the artifact that was signed, or the bundle that was made for it",
  });
}
