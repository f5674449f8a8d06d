import type { Duplicate, Exclusion, SurprisingLine } from "../../../core/mdl/measurement.ts";
import { countExclusions, exclusionWord } from "../../../core/report/count-exclusions.ts";
import { cutStart } from "../../../core/report/cut-text.ts";
import { formatBytes } from "../../../core/report/format-bytes.ts";
import { formatNumber } from "../../../core/report/format-number.ts";
import { printable } from "../../../core/report/printable.ts";
import { longestRepeats } from "../../../core/report/rank-findings.ts";
import { textWidth } from "../../../core/report/text-width.ts";
import { wrapText } from "../../../core/report/wrap-text.ts";
import type { PairMeasurement } from "../../../forge/measure/change-measurement.ts";
import type { Remark } from "./remark.ts";

/** Findings of a kind that are named; the rest is counted. */
const SHOWN = 8;

/** findings gives what a reader may want to look at next: places and sizes, never the text of a line. */
export function findings({ delta, excluded }: PairMeasurement, room: number): readonly Remark[] {
  const { surprises = [], duplicates = [] } = delta ?? {};
  const all: readonly Remark[] = [
    { label: "Surprising lines", lines: surpriseLines(surprises, room) },
    { label: "Repeats", lines: listed(longestRepeats(duplicates), (repeat) => repeatText(repeat, room)) },
    { label: "Left out", lines: exclusionLines(excluded, room) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Places in one column, their information in the next. */
function surpriseLines(surprises: readonly SurprisingLine[], room: number): readonly string[] {
  const shown = surprises.slice(0, SHOWN);
  const figures = shown.map(({ bits, bytes }) => `${formatNumber(bits)} bits in ${formatNumber(bytes)} B`);
  const figureWidth = Math.max(0, ...figures.map((figure) => figure.length));
  const places = shown.map(({ path, line }) => place(path, `:${line}`, room - figureWidth - 2));
  const placeWidth = Math.max(0, ...places.map(textWidth));
  const lines = places.map(
    (text, at) =>
      `${text}${" ".repeat(placeWidth - textWidth(text))}  ${(figures[at] ?? "").padStart(figureWidth)}`,
  );
  return [...lines, ...more(surprises.length - shown.length)];
}

function repeatText(repeat: Duplicate, room: number): string {
  const here = `:${repeat.start_line}-${repeat.end_line}`;
  const names = repeat.kind === "renamed" ? " renamed" : "";
  const there = `${repeat.source_start_line}-${repeat.source_end_line}${names}`;
  if (repeat.path === repeat.source_path)
    return place(repeat.path, `${here} repeats its lines ${there}`, room);
  // Each path may have half the line, and what the other leaves of its own.
  const left = room - " repeats ".length;
  const path = textWidth(printable(repeat.path)) + here.length;
  const source = place(repeat.source_path, `:${there}`, Math.max(Math.ceil(left / 2), left - path));
  return `${place(repeat.path, here, left - textWidth(source))} repeats ${source}`;
}

/** Several are summed up first. */
function exclusionLines(excluded: readonly Exclusion[], room: number): readonly string[] {
  const sum = excluded.length > 1 ? countExclusions(excluded).flatMap((line) => wrapText(line, room)) : [];
  return [...sum, ...listed(excluded, (file) => exclusionText(file, room))];
}

function exclusionText({ path, reason, bytes }: Exclusion, room: number): string {
  const why = ` (${exclusionWord(reason)}, ${formatBytes(bytes)})`;
  return place(path, why, room);
}

/** A path with what belongs to it, cut at the path's start to fit into `room`. */
function place(path: string, rest: string, room: number): string {
  return `${cutStart(printable(path), room - rest.length)}${rest}`;
}

function listed<T>(items: readonly T[], say: (item: T) => string): readonly string[] {
  const shown = items.slice(0, SHOWN);
  return [...shown.map(say), ...more(items.length - shown.length)];
}

function more(count: number): readonly string[] {
  return count > 0 ? [`and ${formatNumber(count)} more (--json has them all)`] : [];
}
