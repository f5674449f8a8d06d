import { type Copy, oneCharacterPerByte } from "./copy-finder.ts";
import type { FramedFile } from "./frame-file.ts";
import type { Duplicate } from "./measurement.ts";

/**
 * findNewDuplicates keeps the copies that the change brought: lines that stand more often in the changed files
 * than before. So moved or renamed text is none. The duplicate is the place that gained the lines; where
 * only the source gained them (a new file that sorts before its model), the two change places.
 */
export function findNewDuplicates(
  copies: readonly Copy[],
  base: readonly FramedFile[],
  head: readonly FramedFile[],
): readonly Duplicate[] {
  const before = new Texts(base);
  const after = new Texts(head);
  const gained = (path: string, text: string) => after.countIn(path, text) > before.countIn(path, text);
  return copies.flatMap((copy) => {
    const held = before.count(copy.text);
    if (held > 0 && after.count(copy.text) <= held) return [];
    if (gained(copy.path, copy.text)) return [duplicateOf(copy)];
    return gained(copy.source_path, copy.text) ? [reverseOf(copy)] : [];
  });
}

/** The contents of one side as strings, each byte one character. */
class Texts {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(files: readonly FramedFile[]) {
    this.#texts = new Map(files.map((file) => [file.path, oneCharacterPerByte(file.bytes)]));
  }

  count(text: string): number {
    let sum = 0;
    for (const path of this.#texts.keys()) sum += this.countIn(path, text);
    return sum;
  }

  countIn(path: string, text: string): number {
    const content = this.#texts.get(path) ?? "";
    let times = 0;
    for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length)) times++;
    return times;
  }
}

function duplicateOf(copy: Copy): Duplicate {
  return {
    path: copy.path,
    start_line: copy.start_line,
    end_line: copy.start_line + copy.lines - 1,
    source_path: copy.source_path,
    source_start_line: copy.source_start_line,
  };
}

function reverseOf(copy: Copy): Duplicate {
  return {
    path: copy.source_path,
    start_line: copy.source_start_line,
    end_line: copy.source_start_line + copy.lines - 1,
    source_path: copy.path,
    source_start_line: copy.start_line,
  };
}
