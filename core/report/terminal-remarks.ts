import type { Duplicate, FileDelta, SurprisingLine } from "../mdl/measurement.ts";
import type { BuildReport } from "./build-report.ts";
import { countExclusions } from "./count-exclusions.ts";
import { cutStart } from "./cut-text.ts";
import { formatByteDelta } from "./format-bytes.ts";
import { formatNumber } from "./format-number.ts";
import { formatValue } from "./format-value.ts";
import { informationTotals } from "./information-totals.ts";
import { printable } from "./printable.ts";
import { largestChanges } from "./rank-findings.ts";
import { textWidth } from "./text-width.ts";

/** A label and what is said under it; each line is wrapped by its own. */
export type Remark = { readonly label: string; readonly lines: readonly string[] };

const SHOWN = 3;

/** remarks gives what a reader may want to look at next, paths cut so that each finding stays on one line. */
export function remarks(report: BuildReport, room: number): readonly Remark[] {
  const { measurement, decision, verification } = report;
  const all: readonly Remark[] = [
    { label: "Would promote if", lines: alternatives(decision.would_promote_if) },
    { label: "Information", lines: informationText(report) },
    {
      label: "Largest changes",
      lines: oneLine(largestChanges(measurement.files), fileText, room),
    },
    { label: "Surprising lines", lines: oneLine(measurement.surprises, surpriseText, room) },
    { label: "Repeats", lines: listed(measurement.duplicates, (repeat) => repeatText(repeat, room)) },
    { label: "Left out", lines: countExclusions(measurement.excluded) },
    { label: "Signed", lines: verification === null ? [] : [verificationText(verification)] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Each condition is enough by itself. */
function alternatives(conditions: readonly string[]): readonly string[] {
  return conditions.map((text, at) => (at === 0 ? printable(text) : `or ${printable(text)}`));
}

/** As many of the first findings as one line holds, and how many more there are; the first is cut to fit. */
function oneLine<T>(
  items: readonly T[],
  say: (item: T, room: number) => string,
  room: number,
): readonly string[] {
  const tail = (shown: number): string =>
    shown < items.length ? `, and ${formatNumber(items.length - shown)} more` : "";
  const [first, ...others] = items.slice(0, SHOWN);
  if (first === undefined) return [];
  let shown = 1;
  let line = say(first, room - tail(1).length);
  for (const other of others) {
    const longer = `${line}, ${say(other, room)}`;
    if (textWidth(longer + tail(shown + 1)) > room) break;
    line = longer;
    shown += 1;
  }
  return [line + tail(shown)];
}

function listed<T>(items: readonly T[], say: (item: T) => string): readonly string[] {
  const shown = items.slice(0, SHOWN).map(say);
  const more = items.length - shown.length;
  return more > 0 ? [...shown, `and ${formatNumber(more)} more`] : shown;
}

function informationText({ build }: BuildReport): readonly string[] {
  const { novelty, removal, repo_bytes } = build.metrics;
  const said = [
    ...informationTotals(novelty.value, removal.value),
    ...(repo_bytes.status === "measured"
      ? [`repository ${formatValue("repo_bytes", repo_bytes.value)}`]
      : []),
  ];
  return said.length === 0 ? [] : [said.join(", ")];
}

function fileText({ path, delta_bytes }: FileDelta, room: number): string {
  const figure = ` ${formatByteDelta(delta_bytes)}`;
  return `${cutStart(printable(path), room - figure.length)}${figure}`;
}

function surpriseText({ path, line, bits }: SurprisingLine, room: number): string {
  const figure = `:${line} ${formatNumber(bits)} bits`;
  return `${cutStart(printable(path), room - figure.length)}${figure}`;
}

function repeatText(repeat: Duplicate, room: number): string {
  const lines = `:${repeat.start_line}-${repeat.end_line}`;
  const source = `:${repeat.source_start_line}-${repeat.source_end_line}`;
  const left = room - lines.length - source.length - " repeats ".length;
  const [path, from] = [printable(repeat.path), printable(repeat.source_path)];
  const half = Math.floor(left / 2);
  const pathRoom = Math.max(half, left - textWidth(from));
  const fromRoom = Math.max(left - half, left - textWidth(path));
  return `${cutStart(path, pathRoom)}${lines} repeats ${cutStart(from, fromRoom)}${source}`;
}

function verificationText({
  vbh_status,
  checks,
  pq,
  log_index,
}: NonNullable<BuildReport["verification"]>): string {
  const held = checks.filter((check) => check.state === "ok").length;
  const failed = checks.flatMap(({ name, state, code }) =>
    state === "failed" ? [`${name} ${code ?? ""}`.trim()] : [],
  );
  const said = [
    vbh_status,
    `${held} of ${checks.length} checks hold`,
    ...failed.map((check) => `failed: ${check}`),
    `log entry ${formatNumber(log_index)}`,
    `pq ${pq}`,
  ];
  return printable(said.join(", "));
}
