import { CodedError } from "../../coded-error.ts";

/**
 * Ways in which a backend fails. E_BACKEND_MISSING: its program or packages are not there. E_BACKEND_CREDENTIALS: it asks for
 * credentials. E_BACKEND_SIZE: more variables or memory than it has. E_BACKEND_TIMEOUT: over its time. E_BACKEND_CRASHED:
 * it ended. E_BACKEND_ANSWER: what it answered is no answer. E_BACKEND_REFUSED: it said no. E_BACKEND_UNNAMED: it is a service
 * elsewhere that may cost money, and nobody asked for it by name.
 */
export type BackendFault =
  | "E_BACKEND_MISSING"
  | "E_BACKEND_CREDENTIALS"
  | "E_BACKEND_SIZE"
  | "E_BACKEND_TIMEOUT"
  | "E_BACKEND_CRASHED"
  | "E_BACKEND_ANSWER"
  | "E_BACKEND_REFUSED"
  | "E_BACKEND_UNNAMED";

/** A backend did not give an answer. */
export class BackendError extends CodedError<BackendFault> {}
