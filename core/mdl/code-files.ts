import type { Coder } from "./coder.ts";
import type { FramedFile } from "./frame-file.ts";
import { UNITS_PER_BIT } from "./model/index.ts";
import type { Advance } from "./progress.ts";

/** What coding one file gave; lengths are in bits, exact multiples of 2^-20. */
export type FileCode = {
  readonly path: string;
  readonly bits: number;
  /** Length of each line of the content with its LF, the first line first; path and end symbol are apart. */
  readonly line_bits: readonly number[];
};

const LF = 10;

/** codeFiles codes files one after the other, the model learning as it goes. */
export function codeFiles(coder: Coder, files: readonly FramedFile[], advance: Advance): readonly FileCode[] {
  return files.map((file) => {
    const coded = fileCode(file, coder.code(file.bytes));
    advance(file.bytes.length);
    return coded;
  });
}

function fileCode({ path, bytes, content_start }: FramedFile, costs: Uint32Array): FileCode {
  const contentEnd = bytes.length - 2;
  const line_bits: number[] = [];
  let units = 0;
  let line = 0;
  for (const [i, cost] of costs.entries()) {
    units += cost;
    if (i < content_start || i >= contentEnd) continue;
    line += cost;
    if (bytes[i] === LF || i === contentEnd - 1) {
      line_bits.push(line / UNITS_PER_BIT);
      line = 0;
    }
  }
  return { path, bits: units / UNITS_PER_BIT, line_bits };
}
