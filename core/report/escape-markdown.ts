import { printable } from "./printable.ts";

/**
 * escapeMarkdown makes text from outside plain prose in GitHub Flavored Markdown, in table cells too. What could
 * start markup becomes a character reference, which Markdown never reads as structure (CommonMark 0.31, 2.5).
 * Mentions and addresses are looked for after rendering, so an empty comment stands behind each `@` and `://`.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trimStart()
    .replace(/[\\`*_[\]<>&|~#$"']/g, reference)
    .replace(/^[-+](?=\s)|^\d(?=\d{0,8}[.)]\s)/, reference)
    .replaceAll("@", "&#64;<!-- -->")
    .replaceAll("://", ":<!-- -->//")
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}<!-- -->.`);
}

/** codeSpan shows text from outside verbatim in `<code>`, where GitHub links neither mentions nor addresses. */
export function codeSpan(text: string): string {
  return `<code>${references(printable(text)).replace(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`)}</code>`;
}

function references(text: string): string {
  return text.replace(/(?![\p{L}\p{M}\p{N}\p{Emoji_Presentation}\p{Join_Control} /.-])./gsu, reference);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
