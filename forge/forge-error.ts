import { CodedError } from "../core/coded-error.ts";

/**
 * E_REGISTRY_BUSY: other writers were first each time. E_NOTHING_RECORDED: a command that reads builds found
 * none. E_INPUT_FILE: a file that was handed in cannot be read. E_OUTPUT: a result cannot be written.
 * E_LIMIT: a number given as a limit or a count is not one. E_CHANNEL: the policy has no such channel, or has several
 * and none was named. E_FREEZE: a hotfix names a freeze window that the channel does not have. E_REASON: a move that needs a reason
 * was asked for without one. E_NO_ROOT: there is no root of trust. E_ROOT_EXISTS: a root that is to be made is there.
 * E_CONTEXT: what was handed in is about another commit, run or repository.
 */
export type ForgeErrorCode =
  | "E_REGISTRY_BUSY"
  | "E_NOTHING_RECORDED"
  | "E_INPUT_FILE"
  | "E_OUTPUT"
  | "E_LIMIT"
  | "E_CHANNEL"
  | "E_FREEZE"
  | "E_REASON"
  | "E_NO_ROOT"
  | "E_ROOT_EXISTS"
  | "E_CONTEXT";

export class ForgeError extends CodedError<ForgeErrorCode> {}
