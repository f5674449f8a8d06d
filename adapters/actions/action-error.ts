import { CodedError } from "../../core/coded-error.ts";

/** E_INPUT: an action input is not of its form. E_EVENT: the runner's environment or event payload is not. */
export type ActionErrorCode = "E_INPUT" | "E_EVENT";

export class ActionError extends CodedError<ActionErrorCode> {}
