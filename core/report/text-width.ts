/**
 * textWidth gives the columns that printable text takes in a terminal: 2 for wide and emoji characters, 0 for
 * combining marks and joiners (UAX #11, in the ranges that terminals agree on).
 */
export function textWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

const ZERO = /^[\p{M}\p{Join_Control}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;

/** characterWidth is textWidth of one code point. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character < "\u0300") return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}
