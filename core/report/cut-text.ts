import { characterWidth, textWidth } from "./text-width.ts";

const MARK = "...";
/** Stacked combining marks take no column, so that a cut by columns alone would let any length through. */
const CODE_POINTS_PER_COLUMN = 4;

/** cutEnd shortens printable text to at most `width` columns; what is gone is marked by `...` at the end. */
export function cutEnd(text: string, width: number): string {
  return fits(text, width) ? text : `${take([...text], width - MARK.length).join("")}${MARK}`;
}

/** cutStart is cutEnd that keeps the end, which is what tells one path from another. */
export function cutStart(text: string, width: number): string {
  if (fits(text, width)) return text;
  const kept = take([...text].reverse(), width - MARK.length).reverse();
  return `${MARK}${kept.join("")}`;
}

function fits(text: string, width: number): boolean {
  return text.length <= width * CODE_POINTS_PER_COLUMN && textWidth(text) <= width;
}

function take(characters: readonly string[], width: number): string[] {
  const kept: string[] = [];
  let columns = 0;
  for (const character of characters) {
    columns += characterWidth(character);
    if (columns > width || kept.length >= width * CODE_POINTS_PER_COLUMN) break;
    kept.push(character);
  }
  return kept;
}
