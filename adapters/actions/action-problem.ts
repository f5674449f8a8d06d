import { CodedError } from "../../core/coded-error.ts";

/** What kept an action from its result. */
export type ActionProblem = { readonly code: string; readonly what: string; readonly remedy: string };

/** problemOf gives any error the form of a coded one. */
export function problemOf(error: unknown): ActionProblem {
  if (error instanceof CodedError) return { code: error.code, what: error.what, remedy: error.remedy };
  return {
    code: "E_INTERNAL",
    what: error instanceof Error ? error.message : String(error),
    remedy: "this is a defect of quantum-forge; please report it",
  };
}
