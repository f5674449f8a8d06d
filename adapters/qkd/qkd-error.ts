import { CodedError } from "../../core/coded-error.ts";

/**
 * E_QKD_OPTION: an address, name or size that no key management entity (KME) can be asked with. E_QKD_UNREACHABLE: none
 * answered in time, or not with its certificate. E_QKD_REFUSED: it answered that it gives no key. E_QKD_ANSWER: an answer that is
 * not as ETSI GS QKD 014 has it. E_QKD_MAC: a message whose code does not hold.
 */
export type QkdErrorCode =
  | "E_QKD_ANSWER"
  | "E_QKD_MAC"
  | "E_QKD_OPTION"
  | "E_QKD_REFUSED"
  | "E_QKD_UNREACHABLE";

export class QkdError extends CodedError<QkdErrorCode> {}
