import { decodeBase64, encodeHex } from "../../../bytes/index.ts";
import { LogError } from "../log-error.ts";

/** One signature line of a note. */
export type NoteSignature = {
  readonly name: string;
  /** The key ID, 8 hex digits. */
  readonly keyHash: string;
  readonly signature: Uint8Array;
};

/** A signed text. Nothing in `text` may be believed before verifyNote. */
export type Note = {
  /** With its final newline, as signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

/** Room for about a hundred post-quantum signatures, as in Go's note package. */
export const MAX_NOTE_BYTES = 1_000_000;

const SIGNATURE_LINE = /^\u2014 ([^\s+]+) (\S+)$/u;

/** parseNote reads a signed note (https://c2sp.org/signed-note) from hostile bytes. Throws LogError E_NOTE. */
export function parseNote(bytes: Uint8Array): Note {
  if (bytes.length > MAX_NOTE_BYTES) throw badNote(`${bytes.length} bytes`);
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x0a)) throw badNote("a control character");
  const whole = decodeUtf8(bytes);
  const separator = whole.lastIndexOf("\n\n");
  if (separator < 0) throw badNote("no blank line before the signatures");
  const lines = whole.slice(separator + 2).split("\n");
  if (lines.pop() !== "") throw badNote("no final newline");
  if (lines.length === 0) throw badNote("no signature");
  return { text: whole.slice(0, separator + 1), signatures: lines.map(parseLine) };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw badNote("bytes that are not UTF-8", cause);
  }
}

function parseLine(line: string): NoteSignature {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = encoded === undefined ? null : decodeBase64(encoded);
  if (name === undefined || bytes === null || bytes.length < 5) throw badNote("a malformed signature line");
  return { name, keyHash: encodeHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}

function badNote(found: string, cause?: unknown): LogError {
  return new LogError("E_NOTE", {
    what: `expected a signed note, found ${found}`,
    remedy: "restore registry/log/checkpoint from the registry's history",
    cause,
  });
}
