import { CodedError } from "../coded-error.ts";

/**
 * Codes of a record and its signatures; those of the log are LogErrorCode. docs/vbh.md says which attack
 * gives which code.
 */
export type VbhErrorCode =
  | "E_BASE64"
  | "E_CONTEXT"
  | "E_IDENTITY"
  | "E_KEY_ENCODING"
  | "E_PAYLOAD_TYPE"
  | "E_SCHEMA"
  | "E_SIG"
  | "E_SUBJECT"
  | "E_TOO_LARGE";

export class VbhError extends CodedError<VbhErrorCode> {}
