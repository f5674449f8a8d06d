import { CodedError } from "../../coded-error.ts";

/**
 * E_NOTE: a checkpoint that is no signed note, or that no known key signed. E_ORIGIN: another log's name.
 * E_KEY_ENCODING: a verifier key that is not in its form. E_INCLUSION: tiles or entries that the checkpoint's
 * root does not commit to, or a leaf that is not the expected one. E_CONSISTENCY: two heads of which the later
 * does not extend the earlier. E_ROLLBACK: a head older than a known one. E_SPLIT_VIEW: two roots for one size.
 * E_HYBRID_INCOMPLETE: an anchor without its post-quantum signature.
 * E_COUNTER: a stream whose counters or back links have a gap. E_TOO_LARGE: an entry past 65,535 bytes, or a proof that is
 * larger than any. E_WITNESS_QUORUM: a checkpoint that no known witness signed.
 */
export type LogErrorCode =
  | "E_CONSISTENCY"
  | "E_COUNTER"
  | "E_HYBRID_INCOMPLETE"
  | "E_INCLUSION"
  | "E_KEY_ENCODING"
  | "E_NOTE"
  | "E_ORIGIN"
  | "E_ROLLBACK"
  | "E_SPLIT_VIEW"
  | "E_TOO_LARGE"
  | "E_WITNESS_QUORUM";

export class LogError extends CodedError<LogErrorCode> {}
