const LEFT_OUT =
  "_Some sections were left out, since they would not fit here. The JSON result has them all._";

/** A page in parts: what always stands, what may be left out, and the last line. */
export type PageParts = {
  readonly head: string;
  readonly sections: readonly string[];
  readonly closing: string;
};

/**
 * fitSections joins a page of at most `limit` bytes of UTF-8. A section that would pass the limit is left out whole, with
 * a note, so that no tag stays open. Empty sections are none.
 */
export function fitSections({ head, sections, closing }: PageParts, limit: number): string {
  const reserved = size(`\n\n${LEFT_OUT}\n\n${closing}\n`);
  const parts = [head];
  let used = size(head);
  let leftOut = false;
  for (const section of sections.filter((each) => each !== "")) {
    const more = size(`\n\n${section}`);
    if (used + more + reserved > limit) {
      leftOut = true;
      continue;
    }
    parts.push(section);
    used += more;
  }
  return `${[...parts, ...(leftOut ? [LEFT_OUT] : []), closing].join("\n\n")}\n`;
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
