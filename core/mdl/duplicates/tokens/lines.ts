import type { Tokens } from "./tokens.ts";

/** Lines count from 1; both ends belong. */
export type LineRange = { readonly first: number; readonly last: number };
/** Tokens from start on; the end is exclusive. */
export type TokenRange = { readonly start: number; readonly end: number };

/** linesOf gives the lines on which tokens, at least one, stand. */
export function linesOf(tokens: Tokens, { start, end }: TokenRange): LineRange {
  return { first: lineOf(tokens, start), last: lineOf(tokens, end - 1) };
}

/** withoutRags leaves out the tokens on a first or last line of which they are less than half. */
export function withoutRags(tokens: Tokens, range: TokenRange): TokenRange {
  const { first, last } = linesOf(tokens, range);
  const isHeld = (line: number): boolean => {
    const from = firstToken(tokens, line);
    const to = firstToken(tokens, line + 1);
    return 2 * (Math.min(range.end, to) - Math.max(range.start, from)) >= to - from;
  };
  return {
    start: isHeld(first) ? range.start : firstToken(tokens, first + 1),
    end: isHeld(last) ? range.end : firstToken(tokens, last),
  };
}

/** The line of a token: of the lines that start at one token, the last one holds it, and the others are empty. */
function lineOf({ lines }: Tokens, token: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= token) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function firstToken({ codes, lines }: Tokens, line: number): number {
  return lines[line - 1] ?? codes.length;
}
