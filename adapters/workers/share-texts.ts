import type { TextFile } from "../../core/mdl/measurement.ts";

/**
 * shareTexts copies the texts of several lists of files into memory that all threads read in place. Handing it to a
 * worker costs next to nothing, where each message would hold a copy of its own.
 */
export function shareTexts<Name extends string>(
  lists: Readonly<Record<Name, readonly TextFile[]>>,
): Readonly<Record<Name, readonly TextFile[]>> {
  const all: readonly (readonly TextFile[])[] = Object.values(lists);
  const bytes = all.flat().reduce((sum, { text }) => sum + text.length, 0);
  const memory = new Uint8Array(new SharedArrayBuffer(bytes));
  let end = 0;
  const share = ({ path, text }: TextFile): TextFile => {
    const start = end;
    memory.set(text, start);
    end += text.length;
    return { path, text: memory.subarray(start, end) };
  };
  const shared = Object.entries<readonly TextFile[]>(lists).map(([name, files]) => [name, files.map(share)]);
  return Object.fromEntries(shared);
}
