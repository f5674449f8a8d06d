import type { FramedFile } from "./frame-file.ts";

/** Whole lines of a file that repeat an earlier place. Lines count from 1. */
export type Copy = {
  readonly path: string;
  readonly start_line: number;
  readonly lines: number;
  readonly source_path: string;
  readonly source_start_line: number;
  /** The lines, each byte as one character. */
  readonly text: string;
};

/** What the finder reads of the model's match. */
export type Match = {
  readonly history: Uint8Array;
  readonly position: number;
  readonly pointer: number;
  readonly length: number;
};

/** Where a file stands in the history. */
export type Region = { readonly path: string; readonly content_start: number; readonly content_end: number };

export const LEAST_LINES = 6;
/** Bytes of a copy that are neither blanks nor line ends. */
export const LEAST_BYTES = 120;
/** The match length from which on a copy is suspected. */
const SUSPICIOUS = 32;
const LF = 10;
const SPACE = 32;

/**
 * CopyFinder watches the model's matches while a file is coded. Where a long match shows up, it compares the
 * texts themselves in both directions and keeps the whole lines that agree. Source and copy never overlap.
 */
export class CopyFinder {
  readonly #match: Match;
  readonly #regions: Region[];
  #file: FramedFile | null = null;
  #start = 0;
  /** Content before this place has been judged. */
  #judged = 0;
  #copies: Copy[] = [];

  constructor(match: Match, known: readonly Region[]) {
    this.#match = match;
    this.#regions = [...known];
  }

  /** The next bytes belong to this file. */
  open(file: FramedFile): void {
    this.#file = file;
    this.#start = this.#match.position;
    this.#regions.push(regionOf(file, this.#start));
    this.#judged = 0;
    this.#copies = [];
  }

  /** Byte `index` of the file has just been coded. */
  step(index: number): void {
    if (this.#match.length < SUSPICIOUS || index < this.#judged || this.#file === null) return;
    this.#judge(this.#file, index);
  }

  close(): readonly Copy[] {
    return this.#copies;
  }

  #judge(file: FramedFile, index: number): void {
    const distance = this.#match.position - this.#match.pointer;
    const source = this.#regionAt(this.#match.pointer - 1);
    if (source === undefined) return;
    const here = this.#start;
    const history = this.#match.history;
    const byteAt = (place: number): number =>
      (place < here ? history[place] : file.bytes[place - here]) as number;
    const least = Math.max(this.#judged, file.content_start, source.content_start + distance - here);
    const most = Math.min(file.bytes.length - 2, source.content_end + distance - here);
    let from = index;
    while (from > least && byteAt(here + from - 1) === byteAt(here + from - 1 - distance)) from--;
    let to = index + 1;
    while (to < most && byteAt(here + to) === byteAt(here + to - distance)) to++;
    this.#judged = to;
    to = Math.min(to, from + distance);
    while (from < to && !(startsLine(byteAt, here + from) && startsLine(byteAt, here + from - distance)))
      from++;
    while (to > from && byteAt(here + to - 1) !== LF) to--;
    const text = file.bytes.subarray(from, to);
    const lines = count(text, 0, text.length, isLineEnd);
    if (lines < LEAST_LINES || count(text, 0, text.length, isInk) < LEAST_BYTES) return;
    this.#copies.push({
      path: file.path,
      start_line: 1 + count(file.bytes, file.content_start, from, isLineEnd),
      lines,
      source_path: source.path,
      source_start_line: 1 + this.#linesBefore(source, here + from - distance, byteAt),
      text: oneCharacterPerByte(text),
    });
  }

  #linesBefore(source: Region, place: number, byteAt: (place: number) => number): number {
    let lines = 0;
    for (let i = source.content_start; i < place; i++) if (byteAt(i) === LF) lines++;
    return lines;
  }

  /** The file whose content holds the place. Regions ascend. */
  #regionAt(place: number): Region | undefined {
    let low = 0;
    let high = this.#regions.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const region = this.#regions[middle] as Region;
      if (place < region.content_start) high = middle - 1;
      else if (place >= region.content_end) low = middle + 1;
      else return region;
    }
    return undefined;
  }
}

/** oneCharacterPerByte turns bytes into a string that tells all 256 apart. */
export function oneCharacterPerByte(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** regionOf gives the place of a file whose first byte stands at `start` of the history. */
export function regionOf(file: FramedFile, start: number): Region {
  return {
    path: file.path,
    content_start: start + file.content_start,
    content_end: start + file.bytes.length - 2,
  };
}

/** The path before a content ends with LF, so that the first line needs no case of its own. */
function startsLine(byteAt: (place: number) => number, place: number): boolean {
  return byteAt(place - 1) === LF;
}

function count(bytes: Uint8Array, from: number, to: number, counts: (byte: number) => boolean): number {
  let n = 0;
  for (let i = from; i < to; i++) if (counts(bytes[i] as number)) n++;
  return n;
}

function isLineEnd(byte: number): boolean {
  return byte === LF;
}

function isInk(byte: number): boolean {
  return byte > SPACE;
}
