import type { Duplicate, SurprisingLine } from "../mdl/measurement.ts";
import type { Findings } from "./build-report.ts";
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
 * renderAnnotations points at what is worth a look in the changed files, worst first: repeated lines as warnings,
 * surprising lines as notices, at most ten of each. It never gives the text of a line, which may be a secret.
 */
export function renderAnnotations({
  files,
  surprises,
  duplicates,
}: Omit<Findings, "excluded">): readonly Annotation[] {
  const changed = new Set(files.map(({ path }) => path));
  const repeated = apart(longestRepeats(duplicates).filter(({ path }) => changed.has(path)));
  const surprising = surprises
    .filter(({ path, bits }) => changed.has(path) && bits >= WORTH_A_NOTICE_BITS)
    .toSorted((a, b) => b.excess_bits - a.excess_bits)
    .slice(0, MOST_OF_A_KIND);
  return [...repeated.slice(0, MOST_OF_A_KIND).map(repeatAnnotation), ...surprising.map(surpriseAnnotation)];
}

/** Lines that repeat several places are pointed at once, by the first of these repeats. */
function apart(repeats: readonly Duplicate[]): readonly Duplicate[] {
  const kept: Duplicate[] = [];
  for (const repeat of repeats) if (!kept.some((other) => overlap(repeat, other))) kept.push(repeat);
  return kept;
}

function overlap(a: Duplicate, b: Duplicate): boolean {
  return a.path === b.path && a.start_line <= b.end_line && b.start_line <= a.end_line;
}

function repeatAnnotation(repeat: Duplicate): Annotation {
  const { path, start_line, end_line } = repeat;
  return {
    level: "warning",
    path,
    line: start_line,
    end_line,
    title: "Repeated lines",
    message: `Lines ${start_line} to ${end_line} repeat ${sourceText(repeat)}.`,
  };
}

function sourceText(repeat: Duplicate): string {
  const { path, source_path, source_start_line, source_end_line, kind } = repeat;
  const lines = `lines ${source_start_line} to ${source_end_line}`;
  const place = source_path === path ? `${lines} of this file` : `${printable(source_path)}, ${lines}`;
  return kind === "renamed" ? `${place}, with other names` : place;
}

function surpriseAnnotation({ path, line, bits, excess_bits }: SurprisingLine): Annotation {
  return {
    level: "notice",
    path,
    line,
    title: "Surprising line",
    message: `This line carries ${formatNumber(bits)} bits of information, ${formatNumber(excess_bits)} more than its length explains. Unusual is not wrong.`,
  };
}
