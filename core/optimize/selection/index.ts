export { failureChances } from "./failure-chances.ts";
export { linearForm } from "./linear-form.ts";
export { MAX_SELECTION_BYTES, parseSelectionProblem } from "./parse-selection-problem.ts";
export { poseSelectionWindow } from "./pose-selection-window.ts";
export { selectInOrder } from "./select-in-order.ts";
export { SelectionError, type SelectionErrorCode } from "./selection-error.ts";
export {
  SELECTION_SCHEMA_NAME,
  type SelectionPlan,
  type SelectionProblem,
  type SelectionTest,
} from "./selection-problem.ts";
export {
  DEFAULT_SELECTION_BUDGET,
  type SelectionAttempt,
  type SelectionBudget,
  type SelectionMethod,
  type SelectionSolution,
  solveSelection,
} from "./solve-selection.ts";
export { takeLinearAnswer } from "./take-linear-answer.ts";
export { verifySelection } from "./verify-selection.ts";
export { type SuiteWorth, weighSuite } from "./weigh-suite.ts";
