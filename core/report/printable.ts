/**
 * printable makes text from outside safe to show on one line: control characters, escape sequences, line
 * separators, lone surrogates and invisible formatting characters (among them the bidirectional overrides of
 * CVE-2021-42574) appear as `\xNN` or `\u{N}`. They are shown, not dropped, so that two different names never
 * look the same. The joiners U+200C and U+200D stay: scripts and emoji need them.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, spellOut);
}

const UNSAFE = /(?!\p{Join_Control})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function spellOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
