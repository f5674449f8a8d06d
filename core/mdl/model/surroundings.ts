import { isIdentifierByte } from "./identifier-byte.ts";
import type { SeenText } from "./seen-text.ts";

/** Spreads an identifier's bytes over 32 bits. */
const IDENTIFIER_STEP = 0x2f0b4c47;
/** How many values a shape can have. */
export const SHAPES = 32;
const TAB = 9;
const LF = 10;
const SPACE = 32;

/** Surroundings is what stands before and above the next byte: all that contexts are made of. */
export class Surroundings {
  /** The last four bytes, the latest in the lowest bits, and the four before them. */
  last4 = 0;
  last8 = 0;
  /** Hash of the identifier at whose end the next byte stands, else 0, and of the last one that has ended. */
  identifier = 0;
  lastIdentifier = 0;
  /** Bytes of the line so far, and how many blanks it starts with. */
  column = 0;
  indent = 0;
  /** Where the line starts, and where the byte above the next one stands; they are equal when there is none. */
  lineStart = 0;
  above = 0;
  readonly #text: SeenText;

  constructor(text: SeenText) {
    this.#text = text;
  }

  /** The byte has just been added to the text. */
  append(byte: number): void {
    this.last8 = (this.last8 << 8) | (this.last4 >>> 24);
    this.last4 = (this.last4 << 8) | byte;
    if (isIdentifierByte(byte)) {
      this.identifier = Math.imul(this.identifier + byte + 1, IDENTIFIER_STEP);
    } else {
      if (this.identifier !== 0) this.lastIdentifier = this.identifier;
      this.identifier = 0;
    }
    if (byte === LF) this.#startLine(this.lineStart);
    else this.#moveOn(byte);
  }

  /** Other text came in between: a line starts with none above it. */
  interrupt(): void {
    this.#startLine(this.#text.length);
  }

  /** The last byte, 0 at the beginning. */
  get last(): number {
    return this.last4 & 255;
  }

  /** The byte `beyond` bytes to the right of the one above the next; 0 when the line above has ended before. */
  byteAbove(beyond: 0 | 1): number {
    const place = this.above + beyond;
    return place < this.lineStart ? (this.#text.bytes[place] as number) : 0;
  }

  /** Which of the last three bytes are of identifiers, and whether the next stands in the indent or after a space. */
  get shape(): number {
    const { last, last4 } = this;
    const kinds =
      (isIdentifierByte(last) ? 4 : 0) |
      (isIdentifierByte((last4 >>> 8) & 255) ? 2 : 0) |
      (isIdentifierByte((last4 >>> 16) & 255) ? 1 : 0);
    const place = this.indent === this.column ? 3 : last === SPACE ? 2 : 1;
    return (kinds << 2) | place;
  }

  copyFrom(other: Surroundings): void {
    this.last4 = other.last4;
    this.last8 = other.last8;
    this.identifier = other.identifier;
    this.lastIdentifier = other.lastIdentifier;
    this.column = other.column;
    this.indent = other.indent;
    this.lineStart = other.lineStart;
    this.above = other.above;
  }

  #startLine(above: number): void {
    this.above = above;
    this.lineStart = this.#text.length;
    this.indent = 0;
    this.column = 0;
  }

  #moveOn(byte: number): void {
    if (this.indent === this.column && (byte === SPACE || byte === TAB)) this.indent++;
    this.column++;
    if (this.above < this.lineStart) this.above++;
  }
}
