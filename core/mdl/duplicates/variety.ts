import type { Alignment } from "./alignments/index.ts";
import { COMMENT, kindOf, linesOf, NUMBER, STRING, type Tokens, WORD } from "./tokens/index.ts";

/** Different tokens that a copy must have: less is a table of zeros or a stack of brackets. */
const LEAST_TOKENS = 10;
/** Different lines that a renamed copy must have, names and literals aside: so many, this share, or enough. */
const LEAST_SHAPES = 4;
const LEAST_SHAPE_SHARE = 0.4;
const ENOUGH_SHAPES = 8;

/**
 * hasVariety tells whether what stands at side a of an alignment says enough to be a copy and no chance likeness: lists
 * of imports, tables of literals and records with the same fields are alike under some renaming wherever they stand.
 */
export function hasVariety(tokens: Tokens, { a_start, a_end, replaced }: Alignment): boolean {
  return (
    hasDifferentTokens(tokens, a_start, a_end) &&
    (replaced === 0 || hasDifferentLines(tokens, a_start, a_end))
  );
}

function hasDifferentTokens({ codes }: Tokens, start: number, end: number): boolean {
  const seen = new Set<number>();
  for (let at = start; at < end && seen.size < LEAST_TOKENS; at++) seen.add((codes[at] as number) >>> 3);
  return seen.size >= LEAST_TOKENS;
}

function hasDifferentLines(tokens: Tokens, start: number, end: number): boolean {
  const { first, last } = linesOf(tokens, { start, end });
  const shapes = new Set<number>();
  let count = 0;
  for (let line = first; line <= last; line++) {
    const shape = shapeOf(tokens, line);
    if (shape === null) continue;
    shapes.add(shape);
    count++;
  }
  return shapes.size >= Math.min(ENOUGH_SHAPES, Math.max(LEAST_SHAPES, LEAST_SHAPE_SHARE * count));
}

/** A hash of a line without its names, literals and comments; null if nothing else is on it. */
function shapeOf({ codes, lines }: Tokens, line: number): number | null {
  let shape: number | null = null;
  const end = lines[line] ?? codes.length;
  for (let at = lines[line - 1] as number; at < end; at++) {
    const code = codes[at] as number;
    const kind = kindOf(code);
    if (kind === COMMENT) continue;
    const isOpen = kind === WORD || kind === NUMBER || kind === STRING;
    shape = (Math.imul(shape ?? 0, 31) + (isOpen ? kind : code >>> 3)) | 0;
  }
  return shape;
}
