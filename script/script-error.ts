import { CodedError } from "../core/coded-error.ts";

export type ScriptErrorCode =
  /** A program that a script started ended badly. */
  | "E_COMMAND"
  /** An action folder does not have the form that the build expects. */
  | "E_ACTION"
  /** The work tree differs from the commit. */
  | "E_DIRTY_TREE"
  /** Python, or what its environment is made of, is not there. */
  | "E_PYTHON"
  /** Tag, version and changelog do not name the same release. */
  | "E_RELEASE"
  /** A test report or the list of declared skips cannot be read. */
  | "E_TEST_REPORT";

export class ScriptError extends CodedError<ScriptErrorCode> {}
