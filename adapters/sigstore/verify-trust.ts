import { type SignedEntity, type Signer, VerificationError, Verifier } from "@sigstore/verify";
import { expired } from "./expired.ts";
import type { LogEntry } from "./read-log-entry.ts";
import { SigstoreError } from "./sigstore-error.ts";
import type { Trust } from "./trust.ts";
import { verifyLogNote } from "./verify-log-note.ts";

/**
 * verifyTrust lets the library verify times, certificate chain, certificate transparency, log and signature, then the
 * checkpoint's signature by its log's whole name. Throws SigstoreError E_ROOT_CHAIN, E_EXPIRED, E_NOTE or E_INCLUSION.
 */
export function verifyTrust(
  entity: SignedEntity,
  { material, required }: Trust,
  log: LogEntry | null,
): Signer {
  const requireNote = () => {
    const [signer] = material.tlogs;
    if (log?.note && signer !== undefined) verifyLogNote(log.note, signer);
  };
  try {
    const signer = new Verifier(material, required).verify(entity);
    requireNote();
    return signer;
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause;
    if (cause.code === "TLOG_INCLUSION_PROOF_ERROR") requireNote();
    throw refusal(cause);
  }
}

function refusal(cause: VerificationError): SigstoreError {
  switch (cause.code) {
    case "CERTIFICATE_ERROR":
      return new SigstoreError("E_ROOT_CHAIN", {
        what: `expected a certificate that the trusted root vouches for, found that it does not (${cause.message})`,
        remedy: "verify with the trusted root of the instance that signed, or do not accept the bundle",
        cause,
      });
    case "TIMESTAMP_ERROR":
      return expired(`no time that the trusted root vouches for (${cause.message})`, cause);
    default:
      return new SigstoreError("E_INCLUSION", {
        what: `expected proof that the trusted root's log holds this signature, found none (${cause.message})`,
        remedy: "take the bundle again from where it was made, or do not accept it",
        cause,
      });
  }
}
