export { chooseInOrder } from "./choose-in-order.ts";
export { ExtractionError, type ExtractionErrorCode } from "./extraction-error.ts";
export {
  EXTRACTIONS_SCHEMA_NAME,
  type Extraction,
  type ExtractionPlan,
  type ExtractionProblem,
  type Region,
} from "./extraction-problem.ts";
export { linearForm } from "./linear-form.ts";
export { MAX_EXTRACTIONS_BYTES, parseExtractionProblem } from "./parse-extraction-problem.ts";
export { type MeasuredDuplicates, parseMeasuredDuplicates } from "./parse-measured-duplicates.ts";
export { extractionQubo, poseExtractionWindow } from "./pose-extraction-window.ts";
export { type PredictedSavings, predictSavings } from "./predict-savings.ts";
export { rivalsOf } from "./rivals-of.ts";
export {
  DEFAULT_EXTRACTION_BUDGET,
  type ExtractionAttempt,
  type ExtractionBudget,
  type ExtractionMethod,
  type ExtractionSolution,
  solveExtraction,
} from "./solve-extraction.ts";
export { takeLinearAnswer } from "./take-linear-answer.ts";
export { verifyExtraction } from "./verify-extraction.ts";
