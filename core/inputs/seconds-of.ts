import { attributeOf, type XmlElement } from "./xml-tree.ts";

/** secondsOf gives the time of a test case. Old Ant writes thousands with a comma (1,234.5); a time that is no number is none. */
export function secondsOf(test: XmlElement): number | null {
  const written = attributeOf(test, "time")?.trim() ?? "";
  // Elsewhere a comma is a decimal point, of which nothing is sure.
  const text = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written) ? written.replaceAll(",", "") : written;
  return /^\d{1,9}(\.\d+)?(e-?\d{1,2})?$/i.test(text) ? Number(text) : null;
}
