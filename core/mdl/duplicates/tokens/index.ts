export { type LineRange, linesOf, type TokenRange, withoutRags } from "./lines.ts";
export { LONGEST_LINE, Tokenizer } from "./tokenizer.ts";
export {
  areExchangeable,
  COMMENT,
  copyTokens,
  KEYWORD,
  kindOf,
  NUMBER,
  PUNCTUATION,
  STRING,
  sameText,
  type Tokens,
  WORD,
} from "./tokens.ts";
