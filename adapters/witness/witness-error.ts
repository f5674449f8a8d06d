import { CodedError } from "../../core/coded-error.ts";

/**
 * E_WITNESS_LOCATION: a head that would be kept in the very repository that it is about. E_WITNESS_UNREACHABLE: a witness that
 * gives no answer, or none of the protocol. E_WITNESS_REFUSED: one that does not take the log or the request. E_LOCKED: another process is
 * writing the same file.
 */
export type WitnessErrorCode =
  | "E_LOCKED"
  | "E_WITNESS_LOCATION"
  | "E_WITNESS_REFUSED"
  | "E_WITNESS_UNREACHABLE";

export class WitnessError extends CodedError<WitnessErrorCode> {}
