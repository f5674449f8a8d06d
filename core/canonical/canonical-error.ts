import { CodedError } from "../coded-error.ts";

/**
 * E_NOT_JSON: a value to be encoded has no JSON form (NaN, an infinity, a lone surrogate, undefined, a
 * function, or nesting past the limit). E_NOT_CANONICAL: received bytes are not the one encoding of a value, or
 * hold a key twice where there are many encodings.
 */
export type CanonicalErrorCode = "E_NOT_JSON" | "E_NOT_CANONICAL";

export class CanonicalError extends CodedError<CanonicalErrorCode> {}
