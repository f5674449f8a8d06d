import { CodedError } from "../coded-error.ts";

/**
 * One code for each format that a pipeline hands in; E_INPUT_SCHEMA is forge-inputs@1 and unrecognised
 * coverage.
 */
export type InputsErrorCode =
  | "E_INPUT_LCOV"
  | "E_INPUT_COBERTURA"
  | "E_INPUT_ISTANBUL"
  | "E_INPUT_JUNIT"
  | "E_INPUT_CACHE"
  | "E_INPUT_TIMINGS"
  | "E_INPUT_SCHEMA";

export class InputsError extends CodedError<InputsErrorCode> {}
