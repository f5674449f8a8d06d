import { oneLine } from "../../one-line.ts";
import { ExtractionError } from "./extraction-error.ts";
import type { Extraction, ExtractionProblem } from "./extraction-problem.ts";

/** Thousandths of a byte of all extractions together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_BYTES = 9e12;

/**
 * requireSound throws ExtractionError for a problem with two extractions of one name, a saving that is no number, no
 * region, or lines that are none.
 */
export function requireSound({ extractions }: ExtractionProblem): void {
  const seen = new Set<string>();
  let total = 0;
  for (const extraction of extractions) {
    requireMeaning(extraction);
    if (seen.has(extraction.name)) {
      throw new ExtractionError("E_EXTRACTION_DUPLICATE", {
        what: `two extractions have the name ${quote(extraction.name)}`,
        remedy: "give each a name of its own",
      });
    }
    seen.add(extraction.name);
    total += Math.abs(extraction.saving_bytes);
  }
  if (total <= MAX_TOTAL_BYTES) return;
  throw new ExtractionError("E_EXTRACTION_TOO_LARGE", {
    what: `expected savings of at most ${MAX_TOTAL_BYTES} bytes together, found ${total}`,
    remedy: "give savings in bytes",
  });
}

function requireMeaning({ name, saving_bytes, regions }: Extraction): void {
  if (!Number.isFinite(saving_bytes)) {
    throw malformed(`a saving in bytes for ${quote(name)}`, String(saving_bytes));
  }
  if (regions.length === 0) throw malformed(`at least one region for ${quote(name)}`, "none");
  for (const { start_line, end_line } of regions) {
    const whole = Number.isSafeInteger(start_line) && Number.isSafeInteger(end_line);
    if (whole && start_line >= 1 && end_line >= start_line) continue;
    throw malformed(
      `lines from 1 on, the first before the last, for ${quote(name)}`,
      `${start_line} to ${end_line}`,
    );
  }
}

function malformed(expected: string, found: string): ExtractionError {
  return new ExtractionError("E_EXTRACTION_FORM", {
    what: `expected ${expected}, found ${found}`,
    remedy: "write {name, saving_bytes, regions: [{path, start_line, end_line}]}",
  });
}

function quote(name: string): string {
  return JSON.stringify(oneLine(name, 60));
}
