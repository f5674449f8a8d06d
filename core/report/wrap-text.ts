import { cutEnd } from "./cut-text.ts";
import { textWidth } from "./text-width.ts";

/**
 * wrapText breaks printable text at spaces into lines of at most `width` columns; a longer word is cut. A
 * no-break space (U+00A0) holds two words together and comes out as a plain space.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = cutEnd(word, width);
  }
  return (line === "" ? lines : [...lines, line]).map((each) => each.replaceAll("\u00a0", " "));
}
