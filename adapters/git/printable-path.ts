const ESCAPE = /\\x[0-9a-f]{2}/;
/** Text that no bytes decode to. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPED_FORM = /^(?:[^\\]|\\\\|\\x[0-9a-f]{2})*$/;

/**
 * encodePrintablePath gives the text that stands for a file name. Git names are bytes; a name that is valid
 * UTF-8 stands as it is, newlines and quotes included. A name that is not, or that itself contains the four
 * characters of an escape such as `\x41`, is escaped: each byte outside valid UTF-8 becomes `\xNN` (lower
 * case) and each backslash is doubled. So a text holds `\xNN` if and only if it is escaped, and two different
 * names never have the same text.
 */
export function encodePrintablePath(name: Uint8Array): string {
  const text = decodeUtf8(name);
  if (text !== null && !ESCAPE.test(text)) return text;
  let out = "";
  for (let at = 0; at < name.length; ) {
    const length = utf8Length(name, at);
    const piece = name.subarray(at, at + Math.max(length, 1));
    out += length === 0 ? `\\x${hex(piece)}` : (decodeUtf8(piece) ?? "").replace("\\", "\\\\");
    at += piece.length;
  }
  return out;
}

/** parsePrintablePath is the inverse of encodePrintablePath; null for a text that stands for no name. */
export function parsePrintablePath(text: string): Uint8Array | null {
  if (LONE_SURROGATE.test(text)) return null;
  if (!ESCAPE.test(text)) return Buffer.from(text, "utf8");
  if (!ESCAPED_FORM.test(text)) return null;
  const pieces = text.match(/\\x[0-9a-f]{2}|\\\\|[^\\]+/g) ?? [];
  const name = Buffer.concat(pieces.map(pieceBytes));
  return encodePrintablePath(name) === text ? name : null;
}

function pieceBytes(piece: string): Uint8Array {
  if (piece === "\\\\") return Buffer.from("\\");
  return piece.startsWith("\\x") ? Buffer.from(piece.slice(2), "hex") : Buffer.from(piece, "utf8");
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 when there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  return decodeUtf8(bytes.subarray(at, at + length)) === null ? 0 : length;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
