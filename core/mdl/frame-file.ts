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
  const path = framedPath(file.path);
  const { text, crlf_lines } = framedText(file.text);
  const bytes = new Uint8Array(path.length + text.length + 3);
  bytes.set(path);
  bytes[path.length] = LF;
  const content_start = path.length + 1;
  bytes.set(text, content_start);
  bytes[bytes.length - 2] = NUL;
  bytes[bytes.length - 1] = END;
  return { path: file.path, bytes, content_start, crlf_lines };
}

function framedPath(path: string): Uint8Array {
  const bytes = new TextEncoder().encode(path);
  if (!bytes.includes(LF)) return bytes;
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === LF ? [NUL, LF_IN_PATH] : [byte])));
}

/** Most text needs no change. */
function framedText(text: Uint8Array): { readonly text: Uint8Array; readonly crlf_lines: number } {
  if (!text.includes(CR) && !text.includes(NUL)) return { text, crlf_lines: 0 };
  const framed = new Uint8Array(2 * text.length);
  let at = 0;
  let crlf_lines = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] as number;
    if (byte === CR && text[i + 1] === LF) {
      crlf_lines++;
      continue;
    }
    framed[at++] = byte;
    if (byte === NUL) framed[at++] = LITERAL_NUL;
  }
  return { text: framed.subarray(0, at), crlf_lines };
}
