import { CodedError } from "../../core/coded-error.ts";

/**
 * E_KEY_UNREADABLE: a key file that is absent or cannot be read or written. E_KEY_ENCODING: a file or secret that holds no
 * key of its kind, or too short a secret. E_KEY_EXISTS: a key that is to be made, but is there. E_KEY_PERMISSIONS: a key that
 * others can read. E_KEY_LOCATION: a home for keys that lies in the repository which is measured, or is no absolute path.
 * E_KEY_NAME: a principal's name that can be no file's. E_ENTROPY: an external source of randomness that failed. E_HSM: a token that cannot sign. E_UNAUTHORISED: no key that the root of trust names.
 */
export type KeyErrorCode =
  | "E_ENTROPY"
  | "E_HSM"
  | "E_KEY_ENCODING"
  | "E_KEY_EXISTS"
  | "E_KEY_LOCATION"
  | "E_KEY_NAME"
  | "E_KEY_PERMISSIONS"
  | "E_KEY_UNREADABLE"
  | "E_UNAUTHORISED";

export class KeyError extends CodedError<KeyErrorCode> {}
