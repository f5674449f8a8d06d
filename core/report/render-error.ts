import { printable } from "./printable.ts";

/** renderError gives the one line that a failed command prints: `error: <CODE>: <what>: <what to do>`. */
export function renderError(code: string, what: string, remedy: string): string {
  return `error: ${printable(code)}: ${printable(what)}: ${printable(remedy)}`;
}
