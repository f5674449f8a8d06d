/** What a token is: the low three bits of its code. */
export const WORD = 1;
/** A word that common languages reserve. */
export const KEYWORD = 2;
export const NUMBER = 3;
export const STRING = 4;
export const PUNCTUATION = 5;
/** Any token of a comment or of a block of text. */
export const COMMENT = 6;

/**
 * The tokens of one text. A code is 29 bits of the token's hash above 3 bits of its kind; `lines[n]` is the first
 * token that stands on line n + 1 or below it.
 */
export type Tokens = { readonly codes: Uint32Array; readonly lines: Uint32Array };

export function kindOf(code: number): number {
  return code & 7;
}

/** sameText tells whether two tokens have the same bytes, be they code or comment. */
export function sameText(a: number, b: number): boolean {
  return (a ^ b) >>> 3 === 0;
}

/** areExchangeable tells whether two tokens are both names, or literals of one kind. */
export function areExchangeable(a: number, b: number): boolean {
  const kind = kindOf(a);
  return kind === kindOf(b) && (kind === WORD || kind === NUMBER || kind === STRING);
}

/** copyTokens keeps tokens that a tokenizer would overwrite. */
export function copyTokens({ codes, lines }: Tokens): Tokens {
  return { codes: codes.slice(), lines: lines.slice() };
}
