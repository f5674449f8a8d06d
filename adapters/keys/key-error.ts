import { CodedError } from "../../core/coded-error.ts";

/**
 * E_KEY_UNREADABLE: a key file that is absent or cannot be read or written. E_KEY_ENCODING: a file that holds
 * no key of its kind, or a secret that is too short. E_KEY_PERMISSIONS: a key that others can read. E_KEY_LOCATION: a home for keys that
 * lies in the repository which is measured, or is no absolute path.
 */
export type KeyErrorCode = "E_KEY_ENCODING" | "E_KEY_LOCATION" | "E_KEY_PERMISSIONS" | "E_KEY_UNREADABLE";

export class KeyError extends CodedError<KeyErrorCode> {}
