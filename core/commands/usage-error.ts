import { CodedError } from "../coded-error.ts";

export type UsageErrorCode = "E_COMMAND" | "E_OPTION" | "E_ARGUMENT";

/** A command line or comment that does not fit the command table. */
export class UsageError extends CodedError<UsageErrorCode> {}
