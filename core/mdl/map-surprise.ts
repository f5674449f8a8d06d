import type { FileCode } from "./code-files.ts";
import type { DeltaMeasurement, LineSurprise } from "./measurement.ts";
import { sixteenths } from "./sixteenths.ts";

const MOST_FILES = 200;
const MOST_LINES = 100_000;

type SurpriseMap = Pick<DeltaMeasurement, "line_surprise" | "line_surprise_left_out">;

/**
 * mapSurprise gives the bits of every line of the given files, which keep their order. Where there are too many, the
 * files with the most information are taken, each whole or not at all, ties by order.
 */
export function mapSurprise(codes: readonly FileCode[]): SurpriseMap {
  const taken = new Set<FileCode>();
  let room = MOST_LINES;
  for (const code of codes.toSorted((a, b) => b.bits - a.bits)) {
    if (taken.size === MOST_FILES || code.line_bits.length > room) continue;
    taken.add(code);
    room -= code.line_bits.length;
  }
  const left = codes.filter((code) => !taken.has(code));
  return {
    line_surprise: codes.filter((code) => taken.has(code)).map(surpriseOf),
    line_surprise_left_out: {
      files: left.length,
      lines: left.reduce((sum, code) => sum + code.line_bits.length, 0),
    },
  };
}

function surpriseOf({ path, line_bits }: FileCode): LineSurprise {
  return { path, line_bits: line_bits.map(sixteenths) };
}
