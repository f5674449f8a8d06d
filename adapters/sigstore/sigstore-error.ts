import { CodedError } from "../../core/coded-error.ts";

/**
 * E_TOO_LARGE: a document over its limit. E_SCHEMA: a document that is not what it is said to be. E_BASE64: loose base64.
 * E_PAYLOAD_TYPE: an envelope around something else than an in-toto statement. E_KEY_ENCODING: an expected public key
 * that is none. E_SUBJECT: signed, but not about this artifact. E_SIG: not signed by the bundle's key. E_ROOT_CHAIN: a
 * certificate that the trusted root does not vouch for. E_EXPIRED: no proof that the signature was made while the
 * certificate was valid. E_NOTE: a checkpoint that its log did not sign. E_INCLUSION: no proof that the log holds this
 * signature. E_IDENTITY: signed by somebody else.
 */
export type SigstoreErrorCode =
  | "E_BASE64"
  | "E_EXPIRED"
  | "E_IDENTITY"
  | "E_INCLUSION"
  | "E_KEY_ENCODING"
  | "E_NOTE"
  | "E_PAYLOAD_TYPE"
  | "E_ROOT_CHAIN"
  | "E_SCHEMA"
  | "E_SIG"
  | "E_SUBJECT"
  | "E_TOO_LARGE";

export class SigstoreError extends CodedError<SigstoreErrorCode> {}
