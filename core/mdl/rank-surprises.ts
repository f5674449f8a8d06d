import type { FileCode } from "./code-files.ts";
import type { FramedFile } from "./frame-file.ts";
import { lineLengths } from "./line-lengths.ts";
import type { SurprisingLine } from "./measurement.ts";
import { sixteenths } from "./sixteenths.ts";

const MOST_SURPRISES = 20;
/** Less than a byte is no news. */
const LEAST_BITS = 8;
/** The unit in which lengths are counted; what is smaller is rounding. */
const UNIT_BITS = 2 ** -20;

/** A file's lines with their lengths in bits and in bytes. */
type Lines = {
  readonly path: string;
  readonly bits: readonly number[];
  readonly bytes: readonly number[];
};

/**
 * rankSurprises gives the lines with the most information beyond what their length explains, worst first; equals keep
 * the order of the files. A longer line has more bits whatever it says, so that a ranking by bits alone would point at the
 * long lines. Each line is therefore held against the average bits per byte of this change; what lies below it is no
 * surprise. `files` are those that `codes` came from.
 */
export function rankSurprises(
  codes: readonly FileCode[],
  files: readonly FramedFile[],
): readonly SurprisingLine[] {
  const lines = codes.map(
    ({ path, line_bits }, index): Lines => ({
      path,
      bits: line_bits,
      bytes: lineLengths(files[index] as FramedFile),
    }),
  );
  const rate = averageRate(lines);
  const ranked: SurprisingLine[] = [];
  for (const { path, bits, bytes } of lines) {
    for (const [index, information] of bits.entries()) {
      const length = bytes[index] ?? 0;
      const excess = information - rate * length;
      const last = ranked[MOST_SURPRISES - 1];
      if (information < LEAST_BITS || excess < -UNIT_BITS) continue;
      if (last !== undefined && excess <= last.excess_bits) continue;
      insert(ranked, { path, line: index + 1, bits: information, bytes: length, excess_bits: excess });
    }
  }
  return ranked.map((line) => ({ ...line, excess_bits: sixteenths(line.excess_bits) }));
}

/** Bits per byte, averaged over the bits: the many lines that were there before have next to none and no say. */
function averageRate(lines: readonly Lines[]): number {
  let total = 0;
  let weighted = 0;
  for (const { bits, bytes } of lines) {
    for (const [index, information] of bits.entries()) {
      total += information;
      weighted += (information * information) / (bytes[index] ?? 1);
    }
  }
  return total === 0 ? 0 : weighted / total;
}

function insert(ranked: SurprisingLine[], line: SurprisingLine): void {
  const behind = ranked.findIndex((other) => other.excess_bits < line.excess_bits);
  ranked.splice(behind < 0 ? ranked.length : behind, 0, line);
  ranked.length = Math.min(ranked.length, MOST_SURPRISES);
}
