const SPACE = 32;
const LF = 10;
const EXCLAMATION = 33;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const STAR = 42;
const DASH = 45;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
/** What a comment may follow without a blank: ( ) , ; [ ] { } */
const PARTING: ReadonlySet<number> = new Set([40, 41, 44, 59, 91, 93, 123, 125]);

/** What closes a block. */
const CLOSERS = {
  slash: [STAR, SLASH],
  markup: [DASH, DASH, GREATER],
  double: [QUOTE, QUOTE, QUOTE],
  single: [APOSTROPHE, APOSTROPHE, APOSTROPHE],
} as const;
type Block = keyof typeof CLOSERS;

/**
 * CommentFinder tells where comments and blocks of text end. It does not know the language: `//`, `#` and `--`
 * before a blank reach to the end of the line; slash-star, `<!--` and three quotes reach to what closes them, also
 * over lines, and are ordinary marks if nothing does.
 */
export class CommentFinder {
  readonly #text: Uint8Array;
  /** Where the block ends that was searched last; everything before is known, so that each byte is searched once. */
  readonly #ends: Record<Block, number> = { slash: 0, markup: 0, double: 0, single: 0 };

  constructor(text: Uint8Array) {
    this.#text = text;
  }

  /** Where the comment ends that opens at `from` of the line `start`..`end`; 0 if none opens there. */
  end(from: number, start: number, end: number): number {
    const text = this.#text;
    const first = text[from] as number;
    const second = from + 1 < end ? (text[from + 1] as number) : LF;
    const third = from + 2 < end ? (text[from + 2] as number) : LF;
    const before = from > start ? (text[from - 1] as number) : LF;
    if (before > SPACE && !PARTING.has(before)) return 0;
    if (first === HASH) return second <= SPACE || second === EXCLAMATION || second === HASH ? end : 0;
    if (first === SLASH && second === SLASH) return end;
    if (first === SLASH && second === STAR) return this.#blockEnd("slash", from + 2);
    if (first === DASH && second === DASH) return third === SPACE && this.#startsLine(start, from) ? end : 0;
    if (first === LESS && second === EXCLAMATION && third === DASH) return this.#blockEnd("markup", from + 4);
    if (first !== second || second !== third) return 0;
    if (first === QUOTE) return this.#blockEnd("double", from + 3);
    return first === APOSTROPHE ? this.#blockEnd("single", from + 3) : 0;
  }

  #blockEnd(block: Block, from: number): number {
    const [first, ...rest] = CLOSERS[block];
    const text = this.#text;
    if (this.#ends[block] <= from + rest.length) {
      let at = text.indexOf(first, from);
      while (at >= 0 && rest.some((byte, n) => text[at + 1 + n] !== byte)) at = text.indexOf(first, at + 1);
      this.#ends[block] = at < 0 ? Number.POSITIVE_INFINITY : at + 1 + rest.length;
    }
    const end = this.#ends[block];
    return end === Number.POSITIVE_INFINITY ? 0 : end;
  }

  #startsLine(start: number, from: number): boolean {
    for (let at = start; at < from; at++) if ((this.#text[at] as number) > SPACE) return false;
    return true;
  }
}
