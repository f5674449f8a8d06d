import { KeyError } from "../key-error.ts";

/** hsmError gives KeyError E_HSM. */
export function hsmError(what: string, remedy: string): KeyError {
  return new KeyError("E_HSM", { what, remedy });
}
