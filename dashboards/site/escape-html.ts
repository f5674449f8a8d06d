import { printable } from "../../core/report/index.ts";

/**
 * escapeHtml makes text from outside safe in HTML text and in quoted attributes: invisible and control
 * characters are spelled out, the five characters of markup become references (HTML Standard, 13.3).
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** isolated shows text from outside so that its direction does not reach what stands around it. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}
