/** Of Git's escapes, those that are no octal number, by the character behind the backslash. */
const ESCAPES: { readonly [letter: string]: string } = {
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  '"': '"',
  "\\": "\\",
};

const QUOTED = /^"(?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*"$/;

/**
 * unquoteName undoes the quoting that Git gives to names with characters beyond plain ASCII (git-config(1), core.quotePath): "caf\303\251" is
 * café. What is not in that form is the name itself. Throws TypeError for bytes that are not UTF-8.
 */
export function unquoteName(line: string): string {
  if (!QUOTED.test(line)) return line;
  const bytes = line
    .slice(1, -1)
    .match(/\\[0-7]{3}|\\.|[^\\]+/g)
    ?.flatMap((part) => [...bytesOf(part)]);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes ?? []));
}

function bytesOf(part: string): Uint8Array {
  if (/^\\[0-7]/.test(part)) return Uint8Array.of(Number.parseInt(part.slice(1), 8));
  const text = part.startsWith("\\") ? (ESCAPES[part.slice(1)] ?? part) : part;
  return new TextEncoder().encode(text);
}
