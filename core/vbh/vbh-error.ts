import { CodedError } from "../coded-error.ts";

/**
 * Codes of a record and its signatures; those of the log are LogErrorCode. docs/vbh.md says which attack
 * gives which code.
 */
export type VbhErrorCode =
  | "E_BASE64"
  | "E_CONTEXT"
  | "E_EXPIRED"
  | "E_HYBRID_INCOMPLETE"
  | "E_IDENTITY"
  | "E_KEY_ENCODING"
  | "E_PAYLOAD_TYPE"
  | "E_ROOT_CHAIN"
  | "E_ROOT_ROLLBACK"
  | "E_SCHEMA"
  | "E_SIG"
  | "E_SUBJECT"
  | "E_THRESHOLD"
  | "E_TOO_LARGE"
  | "E_UNAUTHORISED";

export class VbhError extends CodedError<VbhErrorCode> {}
