import type { FramedFile } from "./frame-file.ts";

const LF = 10;

/** lineLengths gives the bytes of each line of a file's content as it is coded, the LF included. */
export function lineLengths({ bytes, content_start }: FramedFile): readonly number[] {
  const end = bytes.length - 2;
  const lengths: number[] = [];
  let start = content_start;
  for (let i = content_start; i < end; i++) {
    if (bytes[i] !== LF && i !== end - 1) continue;
    lengths.push(i + 1 - start);
    start = i + 1;
  }
  return lengths;
}
