import type { Duplicate, Exclusion, FileDelta, SurprisingLine } from "../mdl/measurement.ts";
import type { BuildReport } from "./build-report.ts";
import { countExclusions, exclusionWord } from "./count-exclusions.ts";
import { cutStart } from "./cut-text.ts";
import { codeSpan } from "./escape-markdown.ts";
import { formatByteDelta, formatBytes } from "./format-bytes.ts";
import { formatNumber } from "./format-number.ts";
import { type LineRange, permalink } from "./permalink.ts";
import { printable } from "./printable.ts";
import { largestChanges, longestRepeats } from "./rank-findings.ts";
import { typographic } from "./typographic.ts";

type Places = { readonly repositoryUrl?: string; readonly commit: string };

const MOST_ROWS = 50;
const PATH_COLUMNS = 120;

/** markdownDetails gives the folded sections on files, surprising lines, repeats and what was left out. */
export function markdownDetails({ measurement, build }: BuildReport, places: Places): readonly string[] {
  const { files, surprises, duplicates, excluded } = measurement;
  const { novelty, removal } = build.metrics;
  const totals = [
    novelty.status === "measured" ? `${formatBytes(novelty.value)} new` : "",
    removal.status === "measured" ? `${formatBytes(removal.value)} removed` : "",
  ].filter((part) => part !== "");
  return [
    section(
      ["Where the information is", ...totals].join(", "),
      ["| file | kind | before | after | net |", "|---|---|---:|---:|---:|"],
      largestChanges(files).map((file) => fileRow(file, places)),
    ),
    section(
      "Most surprising lines",
      ["| line | information |", "|---|---:|"],
      surprises.map((line) => surpriseRow(line, places)),
    ),
    section(
      "Repeats",
      ["| lines | repeat |", "|---|---|"],
      longestRepeats(duplicates).map((repeat) => repeatRow(repeat, places)),
    ),
    section(
      `Left out: ${countExclusions(excluded).join("")}`,
      ["| file | why | size |", "|---|---|---:|"],
      excluded.map(exclusionRow),
    ),
  ];
}

function section(title: string, header: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return "";
  const more = rows.length - MOST_ROWS;
  const note = more > 0 ? `\n\nand ${formatNumber(more)} more` : "";
  const table = [...header, ...rows.slice(0, MOST_ROWS)].join("\n");
  return `<details><summary>${title}</summary>\n\n${table}${note}\n\n</details>`;
}

function fileRow({ path, category, base_bytes, head_bytes, delta_bytes }: FileDelta, places: Places): string {
  const net = typographic(formatByteDelta(delta_bytes));
  const place = linkedPlace(path, places);
  return `| ${place} | ${category} | ${formatBytes(base_bytes)} | ${formatBytes(head_bytes)} | ${net} |`;
}

function surpriseRow({ path, line, bits }: SurprisingLine, places: Places): string {
  return `| ${linkedPlace(path, places, { start: line, end: line })} | ${formatNumber(bits)} bits |`;
}

function repeatRow(repeat: Duplicate, places: Places): string {
  const length = repeat.end_line - repeat.start_line;
  const here = { start: repeat.start_line, end: repeat.end_line };
  const source = { start: repeat.source_start_line, end: repeat.source_start_line + length };
  return `| ${linkedPlace(repeat.path, places, here)} | ${linkedPlace(repeat.source_path, places, source)} |`;
}

function exclusionRow({ path, reason, bytes }: Exclusion): string {
  return `| ${shownPath(path, "")} | ${exclusionWord(reason)} | ${formatBytes(bytes)} |`;
}

function linkedPlace(path: string, { repositoryUrl, commit }: Places, lines?: LineRange): string {
  const address = permalink(repositoryUrl, commit, path, lines);
  const shown = shownPath(path, lines === undefined ? "" : rangeText(lines));
  return address === null ? shown : `<a href="${address}">${shown}</a>`;
}

function rangeText({ start, end }: LineRange): string {
  return start === end ? `:${start}` : `:${start}-${end}`;
}

function shownPath(path: string, lines: string): string {
  return codeSpan(`${cutStart(printable(path), PATH_COLUMNS)}${lines}`);
}
