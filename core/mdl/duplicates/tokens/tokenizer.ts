import { CommentFinder } from "./comment-finder.ts";
import { isKeyword } from "./keywords.ts";
import { hashByte, settleHash } from "./token-hash.ts";
import { COMMENT, KEYWORD, NUMBER, PUNCTUATION, STRING, type Tokens, WORD } from "./tokens.ts";

/** A line of more bytes is one token: nobody wrote it, and nobody reads it. */
export const LONGEST_LINE = 2 ** 13;
/** So many equal marks in a row are one token, however many they are: a rule drawn across the page. */
const RULE = 4;
const LONGEST_KEYWORD = 12;
const LF = 10;
const CR = 13;
const POINT = 46;
const APOSTROPHE = 39;
const BACKSLASH = 92;

const BLANK = 0;
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
const QUOTE = 4;
const OPENER = 5;
const CLASS = classes();

/**
 * Tokenizer turns text of any language into words, numbers, strings and single marks; blanks and line ends part
 * tokens and are none. It reads line by line and carries nothing over but an open comment, so that the same lines
 * give the same tokens wherever they stand. Bytes from 128 on are letters.
 */
export class Tokenizer {
  #codes = new Uint32Array(2 ** 16);
  #lines = new Uint32Array(2 ** 12);
  #count = 0;
  /** Bytes before this place are comment. */
  #commentEnd = 0;
  #comments = new CommentFinder(new Uint8Array());
  /** Quotes that nothing closes on this line: they are searched once. */
  readonly #unclosed = new Set<number>();

  /** The tokens of a text; the next call overwrites them. */
  read(text: Uint8Array): Tokens {
    this.#count = 0;
    this.#commentEnd = 0;
    this.#comments = new CommentFinder(text);
    let lines = 0;
    for (let start = 0; start < text.length; lines++) {
      const lf = text.indexOf(LF, start);
      const next = lf < 0 ? text.length : lf;
      const end = text[next - 1] === CR ? next - 1 : next;
      if (lines === this.#lines.length) this.#lines = doubled(this.#lines, lines + 1);
      this.#lines[lines] = this.#count;
      const most = this.#count + Math.min(end - start, LONGEST_LINE);
      if (most > this.#codes.length) this.#codes = doubled(this.#codes, most);
      if (end - start > LONGEST_LINE) this.#longLine(text, start, end);
      else this.#line(text, start, end);
      start = next + 1;
    }
    return { codes: this.#codes.subarray(0, this.#count), lines: this.#lines.subarray(0, lines) };
  }

  #longLine(text: Uint8Array, start: number, end: number): void {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashByte(hash, text[at] as number);
    this.#codes[this.#count++] = (settleHash(hash) << 3) | STRING;
  }

  #line(text: Uint8Array, start: number, end: number): void {
    const codes = this.#codes;
    let count = this.#count;
    let comment = this.#commentEnd;
    this.#unclosed.clear();
    for (let at = start; at < end; ) {
      const byte = text[at] as number;
      const kind = CLASS[byte] as number;
      if (kind === BLANK) {
        at++;
        continue;
      }
      const from = at;
      let hash = hashByte(0, byte);
      let token: number = PUNCTUATION;
      at++;
      if (kind === LETTER) {
        for (; at < end && isWordByte(text[at] as number); at++) hash = hashByte(hash, text[at] as number);
        hash = settleHash(hash);
        token = at - from <= LONGEST_KEYWORD && isKeyword(hash) ? KEYWORD : WORD;
      } else if (kind === DIGIT) {
        for (; at < end && isNumberByte(text[at] as number); at++) hash = hashByte(hash, text[at] as number);
        hash = settleHash(hash);
        token = NUMBER;
      } else {
        if (kind !== MARK && from >= comment) comment = this.#comments.end(from, start, end) || comment;
        const close = kind === QUOTE && from >= comment ? this.#closingQuote(text, from, start, end) : 0;
        if (close > 0) {
          for (; at < close; at++) hash = hashByte(hash, text[at] as number);
          token = STRING;
        } else {
          while (at < end && text[at] === byte) at++;
          if (at - from < RULE) at = from + 1;
          else hash = hashByte(hash, byte);
        }
        hash = settleHash(hash);
      }
      codes[count++] = (hash << 3) | (from < comment ? COMMENT : token);
    }
    this.#count = count;
    this.#commentEnd = comment;
  }

  /** Where the string that opens at `from` ends on its line; 0 if none does. An apostrophe in a word opens none. */
  #closingQuote(text: Uint8Array, from: number, start: number, end: number): number {
    const quote = text[from] as number;
    if (quote === APOSTROPHE && from > start && isWordByte(text[from - 1] as number)) return 0;
    if (this.#unclosed.has(quote)) return 0;
    for (let at = from + 1; at < end; at++) {
      const byte = text[at];
      if (byte === quote) return at + 1;
      if (byte === BACKSLASH) at++;
    }
    this.#unclosed.add(quote);
    return 0;
  }
}

function isWordByte(byte: number): boolean {
  return ((CLASS[byte] as number) & 6) === LETTER;
}

function isNumberByte(byte: number): boolean {
  return isWordByte(byte) || byte === POINT;
}

function classes(): Uint8Array {
  const table = new Uint8Array(256).fill(MARK);
  table.fill(BLANK, 0, 33);
  table[127] = BLANK;
  table.fill(LETTER, 128);
  const set = (bytes: string, kind: number): void => {
    for (const byte of bytes) table[byte.charCodeAt(0)] = kind;
  };
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$", LETTER);
  set("0123456789", DIGIT);
  set("\"'", QUOTE);
  set("/#-<", OPENER);
  return table;
}

function doubled(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(2 * array.length, least));
  larger.set(array);
  return larger;
}
