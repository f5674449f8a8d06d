import type { TextFile } from "./measurement.ts";

/** A file as the model codes it. */
export type FramedFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the content starts in `bytes`; it ends two bytes before their end. */
  readonly content_start: number;
  /** Line ends that were CR LF and are coded as LF. */
  readonly crlf_lines: number;
};

const NUL = 0;
const LF = 10;
const CR = 13;
/** What may follow the escape byte NUL. */
const END = 0;
const LITERAL_NUL = 1;
const LF_IN_PATH = 2;

/**
 * frameFile writes path, LF, content, NUL 0: a prefix-free code of the file, CR LF taken as LF. A NUL of the
 * content becomes NUL 1 and an LF of the path NUL 2.
 */
export function frameFile(file: TextFile): FramedFile {
  const path = new TextEncoder().encode(file.path);
  const bytes = new Uint8Array(2 * path.length + 2 * file.text.length + 3);
  let at = 0;
  for (const byte of path) {
    if (byte === LF) bytes[at++] = NUL;
    bytes[at++] = byte === LF ? LF_IN_PATH : byte;
  }
  bytes[at++] = LF;
  const content_start = at;
  let crlf_lines = 0;
  const text = file.text;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] as number;
    if (byte === CR && text[i + 1] === LF) {
      crlf_lines++;
      continue;
    }
    bytes[at++] = byte;
    if (byte === NUL) bytes[at++] = LITERAL_NUL;
  }
  bytes[at++] = NUL;
  bytes[at++] = END;
  return { path: file.path, bytes: bytes.slice(0, at), content_start, crlf_lines };
}

/** framedLength is the length of frameFile(file).bytes, without making them. */
export function framedLength(file: TextFile): number {
  const path = new TextEncoder().encode(file.path);
  let length = path.length + file.text.length + 3;
  for (const byte of path) if (byte === LF) length++;
  const text = file.text;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === NUL) length++;
    else if (text[i] === LF && text[i - 1] === CR) length--;
  }
  return length;
}
