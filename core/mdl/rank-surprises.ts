import type { FileCode } from "./code-files.ts";
import type { SurprisingLine } from "./measurement.ts";

const MOST_SURPRISES = 20;

/** rankSurprises gives the lines with the most information, worst first; equals keep the order of the files. */
export function rankSurprises(codes: readonly FileCode[]): readonly SurprisingLine[] {
  const ranked: SurprisingLine[] = [];
  for (const { path, line_bits } of codes) {
    for (const [index, bits] of line_bits.entries()) {
      const last = ranked[MOST_SURPRISES - 1];
      if (last !== undefined && bits <= last.bits) continue;
      insert(ranked, { path, line: index + 1, bits });
    }
  }
  return ranked;
}

function insert(ranked: SurprisingLine[], line: SurprisingLine): void {
  const behind = ranked.findIndex((other) => other.bits < line.bits);
  ranked.splice(behind < 0 ? ranked.length : behind, 0, line);
  ranked.length = Math.min(ranked.length, MOST_SURPRISES);
}
