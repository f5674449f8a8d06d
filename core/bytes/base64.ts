const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LETTERS = new TextEncoder().encode(ALPHABET);
const PADDING = 0x3d;
/** The value of each ASCII character, 64 for those outside the alphabet. */
const VALUES = new Uint8Array(128).fill(64);
for (const [value, letter] of LETTERS.entries()) VALUES[letter] = value;
const ascii = new TextDecoder();

/** encodeBase64 gives standard base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
    text[to] = LETTERS[a >> 2] ?? 0;
    text[to + 1] = LETTERS[((a & 3) << 4) | (b >> 4)] ?? 0;
    text[to + 2] = left < 2 ? PADDING : (LETTERS[((b & 15) << 2) | (c >> 6)] ?? 0);
    text[to + 3] = left < 3 ? PADDING : (LETTERS[c & 63] ?? 0);
  }
  return ascii.decode(text);
}

/**
 * decodeBase64 is the inverse of encodeBase64 and null for every other text: white space, missing padding,
 * the URL alphabet and non-zero trailing bits are all refused, so that bytes have one text.
 */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const letters = text.length - padding;
  let bits = 0;
  for (let at = 0, to = 0; at < letters; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 64;
    if (value === 64) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    // The second, third and fourth letter of each four complete a byte.
    if (at % 4 !== 0) bytes[to++] = bits >> (6 - 2 * (at % 4));
  }
  const unused = bits & (padding === 0 ? 0 : padding === 1 ? 3 : 15);
  return unused === 0 ? bytes : null;
}
