/** typographic sets the figures of this room for a page: true minus signs and comparison signs. */
export function typographic(text: string): string {
  return text
    .replace(/(^|\s)-(?=\d)/g, "$1\u2212")
    .replace(/^<= /, "\u2264 ")
    .replace(/^>= /, "\u2265 ");
}
