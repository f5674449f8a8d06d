import { CodedError } from "../../../core/coded-error.ts";

/** codeOf gives the code of the error that a call throws, or "no error". */
export async function codeOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
  return "no error";
}
