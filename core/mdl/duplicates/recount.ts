import { type Alignment, alignmentOf } from "./alignments/index.ts";
import { kindOf, sameText, type Tokens, WORD } from "./tokens/index.ts";

/**
 * recount counts anew what a part of an alignment replaces: a name costs at its first use, which the whole may have
 * had before the part begins.
 */
export function recount(part: Alignment, a: Tokens, b: Tokens): Alignment {
  const known = new Set<number>();
  const pieces = part.pieces.map((piece) => {
    let replaced = 0;
    for (let n = 0; n < piece.length; n++) {
      const code = a.codes[piece.a + n] as number;
      if (sameText(code, b.codes[piece.b + n] as number) || known.has(code)) continue;
      if (kindOf(code) === WORD) known.add(code);
      replaced++;
    }
    return { ...piece, replaced };
  });
  return alignmentOf(pieces);
}
