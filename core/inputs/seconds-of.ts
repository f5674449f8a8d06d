import { attributeOf, type XmlElement } from "./xml-tree.ts";

/** secondsOf gives the time of a test case. Old Ant writes thousands with a comma (1,234.5); a time that is no number is none. */
export function secondsOf(test: XmlElement): number | null {
  const text = attributeOf(test, "time")?.replaceAll(",", "") ?? "";
  return /^\d{1,9}(\.\d+)?(e-?\d{1,2})?$/i.test(text) ? Number(text) : null;
}
