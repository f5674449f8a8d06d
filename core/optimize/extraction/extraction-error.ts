import { CodedError } from "../../coded-error.ts";

/**
 * E_EXTRACTION_FORM: not an extraction problem. E_EXTRACTION_TOO_LARGE: more bytes, savings or conflicts than a problem may
 * have. E_EXTRACTION_EMPTY: nothing to extract. E_EXTRACTION_DUPLICATE: two extractions of one name. E_EXTRACTION_PLAN: a
 * choice that does not hold, a defect of whoever made it.
 */
export type ExtractionErrorCode =
  | "E_EXTRACTION_FORM"
  | "E_EXTRACTION_TOO_LARGE"
  | "E_EXTRACTION_EMPTY"
  | "E_EXTRACTION_DUPLICATE"
  | "E_EXTRACTION_PLAN";

export class ExtractionError extends CodedError<ExtractionErrorCode> {}
