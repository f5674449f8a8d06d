import { percent } from "./attributes.ts";
import { bands } from "./bands.ts";

/**
 * hitBands lays an invisible link over each band of a chart: pointing at it says the text, a click goes to the
 * row. Keyboards reach the same rows through the table, so that hundreds of links do not stand in their way.
 * Texts must be escaped.
 */
export function hitBands(items: readonly { readonly href: string; readonly text: string }[]): string {
  const { start, width } = bands(items.length);
  return items
    .map(
      ({ href, text }, at) =>
        `<a href="${href}" tabindex="-1"><rect class="hit" x="${percent(start(at))}" width="${percent(width)}" height="100%"><title>${text}</title></rect></a>`,
    )
    .join("");
}
