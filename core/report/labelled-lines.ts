import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap-text.ts";

/** Where what is said begins, behind its label. */
export const LABEL_COLUMNS = 18;

/** labelledLines lays out a label and, beside it, printable sentences, each wrapped by its own. */
export function labelledLines(
  label: string,
  sentences: readonly string[],
  columns: number,
  paint: Paint,
): string[] {
  const room = columns - LABEL_COLUMNS - 2;
  return sentences
    .flatMap((sentence) => wrapText(sentence, room))
    .map((line, row) => `  ${paint("quiet", (row === 0 ? label : "").padEnd(LABEL_COLUMNS))}${line}`);
}
