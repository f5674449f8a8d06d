import type { Problem } from "../coded-error.ts";
import { paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import type { TerminalOptions } from "./render-terminal.ts";
import { wrapText } from "./wrap-text.ts";

const NARROWEST = 60;
const WIDEST = 100;

/** renderLogFault gives the verdict on a log that does not hold: the code, what was found, what to do; it ends in a newline. */
export function renderLogFault(
  { code, what, remedy }: Pick<Problem, "what" | "remedy"> & { readonly code: string },
  { width, color }: TerminalOptions,
): string {
  const paint = paintWith(color);
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST) - 4;
  const lines = (text: string): string[] =>
    wrapText(printable(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`), columns).map(
      (line) => `  ${line}`,
    );
  return [`  ${paint("bad", "FAIL")}   ${code}`, "", ...lines(what), ...lines(remedy), ""].join("\n");
}
