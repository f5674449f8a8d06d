import { CodedError } from "../../coded-error.ts";

/**
 * E_SELECTION_FORM: not a selection problem. E_SELECTION_TOO_LARGE: more bytes, elements or time than a problem may have.
 * E_SELECTION_EMPTY: no test. E_SELECTION_DUPLICATE: two tests or two elements of one name. E_SELECTION_UNKNOWN: a test
 * that must run is not there. E_SELECTION_BUDGET: no time budget, or one that the tests that must run do not fit in.
 * E_SELECTION_PLAN: a suite that does not hold, a defect of whoever made it.
 */
export type SelectionErrorCode =
  | "E_SELECTION_FORM"
  | "E_SELECTION_TOO_LARGE"
  | "E_SELECTION_EMPTY"
  | "E_SELECTION_DUPLICATE"
  | "E_SELECTION_UNKNOWN"
  | "E_SELECTION_BUDGET"
  | "E_SELECTION_PLAN";

export class SelectionError extends CodedError<SelectionErrorCode> {}
