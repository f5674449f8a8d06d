import type { Duplicate, SurprisingLine } from "../mdl/measurement.ts";
import type { BuildReport } from "./build-report.ts";
import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import { longestRepeats } from "./rank-findings.ts";

/** A remark at a place of the change, in the form that check runs and workflow commands take. */
export type Annotation = {
  readonly level: "notice" | "warning" | "error";
  /** As Git has it, since it must name the file; whoever prints it escapes it. */
  readonly path: string;
  readonly line: number;
  readonly end_line?: number;
  readonly title: string;
  readonly message: string;
};

/** GitHub shows ten annotations of a level for a step; what comes after is lost without a word. */
const MOST_OF_A_KIND = 10;

/** A line with less is surprising only beside the other lines of a very small change. */
const WORTH_A_NOTICE_BITS = 100;

/**
 * renderAnnotations points at what is worth a look, worst first: repeated lines as warnings, surprising lines as
 * notices, at most ten of each. It never gives the text of a line, which may be a secret.
 */
export function renderAnnotations({ measurement }: BuildReport): readonly Annotation[] {
  const repeats = longestRepeats(measurement.duplicates).slice(0, MOST_OF_A_KIND);
  const surprises = measurement.surprises
    .filter(({ bits }) => bits >= WORTH_A_NOTICE_BITS)
    .toSorted((a, b) => b.bits - a.bits)
    .slice(0, MOST_OF_A_KIND);
  return [...repeats.map(repeatAnnotation), ...surprises.map(surpriseAnnotation)];
}

function repeatAnnotation({
  path,
  start_line,
  end_line,
  source_path,
  source_start_line,
}: Duplicate): Annotation {
  const source_end_line = source_start_line + end_line - start_line;
  return {
    level: "warning",
    path,
    line: start_line,
    end_line,
    title: "Repeated lines",
    message: `Lines ${start_line} to ${end_line} repeat ${printable(source_path)}, lines ${source_start_line} to ${source_end_line}.`,
  };
}

function surpriseAnnotation({ path, line, bits }: SurprisingLine): Annotation {
  return {
    level: "notice",
    path,
    line,
    title: "Surprising line",
    message: `This line carries ${formatNumber(bits)} bits of information, among the most in this change.`,
  };
}
