import { type Copy, CopyFinder, type Region } from "./copy-finder.ts";
import type { FramedFile } from "./frame-file.ts";
import { codeByte, type Predictor, UNITS_PER_BIT } from "./model/index.ts";

/** What coding one file gave; lengths are in bits, exact multiples of 2^-20. */
export type FileCode = {
  readonly path: string;
  readonly bits: number;
  /** Length of each line of the content with its LF, the first line first; path and end symbol are apart. */
  readonly line_bits: readonly number[];
  readonly copies: readonly Copy[];
};

/** Tells how many bytes have been worked through since the last call. */
export type Advance = (bytes: number) => void;

const LF = 10;

/**
 * codeFiles codes files one after the other, the model learning as it goes. `known` says where the files stand
 * that the model's history already holds.
 */
export function codeFiles(
  predictor: Predictor,
  files: readonly FramedFile[],
  known: readonly Region[],
  advance: Advance,
): readonly FileCode[] {
  const finder = new CopyFinder(predictor.match, known);
  return files.map((file) => {
    const coded = codeFile(predictor, file, finder);
    advance(file.bytes.length);
    return coded;
  });
}

function codeFile(predictor: Predictor, file: FramedFile, finder: CopyFinder): FileCode {
  const { bytes, content_start } = file;
  const contentEnd = bytes.length - 2;
  const line_bits: number[] = [];
  let units = 0;
  let line = 0;
  finder.open(file);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const cost = codeByte(predictor, byte);
    units += cost;
    if (i < content_start || i >= contentEnd) continue;
    line += cost;
    if (byte === LF || i === contentEnd - 1) {
      line_bits.push(line / UNITS_PER_BIT);
      line = 0;
    }
    finder.step(i);
  }
  return { path: file.path, bits: units / UNITS_PER_BIT, line_bits, copies: finder.close() };
}
