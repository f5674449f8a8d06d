import type { Duplicate, Exclusion, FileDelta, SurprisingLine } from "../mdl/measurement.ts";
import type { Findings } from "./build-report.ts";
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

const REPEAT_WORDS: { readonly [kind in Duplicate["kind"]]: string } = {
  exact: "word for word",
  renamed: "with other names",
};

const MOST_ROWS = 50;
const MOST_REPEATS = 20;
const PATH_COLUMNS = 120;

/**
 * markdownDetails gives the folded sections on files, surprising lines, repeats and what was left out. `totals` stand
 * beside the title of the first.
 */
export function markdownDetails(
  { files, surprises, duplicates, excluded }: Findings,
  totals: readonly string[],
  places: Places,
): readonly string[] {
  return [
    section(
      ["Where the information is", ...totals].join(", "),
      ["| file | kind | before | after | net |", "|---|---|---:|---:|---:|"],
      largestChanges(files).map((file) => fileRow(file, places)),
    ),
    section(
      "Most surprising lines",
      ["| line | information | beyond its length |", "|---|---:|---:|"],
      surprises.map((line) => surpriseRow(line, places)),
    ),
    section(
      `Repeats: ${formatNumber(duplicates.length)}`,
      ["| lines | repeat | |", "|---|---|---|"],
      longestRepeats(duplicates).map((repeat) => repeatRow(repeat, places)),
      MOST_REPEATS,
    ),
    section(
      `Left out: ${countExclusions(excluded).join("")}`,
      ["| file | why | size |", "|---|---|---:|"],
      excluded.map(exclusionRow),
    ),
  ];
}

function section(
  title: string,
  header: readonly string[],
  rows: readonly string[],
  most: number = MOST_ROWS,
): string {
  if (rows.length === 0) return "";
  const more = rows.length - most;
  const note = more > 0 ? `\n\nand ${formatNumber(more)} more` : "";
  const table = [...header, ...rows.slice(0, most)].join("\n");
  return `<details><summary>${title}</summary>\n\n${table}${note}\n\n</details>`;
}

function fileRow({ path, category, base_bytes, head_bytes, delta_bytes }: FileDelta, places: Places): string {
  const net = typographic(formatByteDelta(delta_bytes));
  const place = linkedPlace(path, places);
  return `| ${place} | ${category} | ${formatBytes(base_bytes)} | ${formatBytes(head_bytes)} | ${net} |`;
}

function surpriseRow({ path, line, bits, excess_bits }: SurprisingLine, places: Places): string {
  const place = linkedPlace(path, places, { start: line, end: line });
  return `| ${place} | ${formatNumber(bits)} bits | ${formatNumber(excess_bits)} bits |`;
}

function repeatRow(repeat: Duplicate, places: Places): string {
  const { path, source_path, kind } = repeat;
  const here = linkedPlace(path, places, { start: repeat.start_line, end: repeat.end_line });
  const range = { start: repeat.source_start_line, end: repeat.source_end_line };
  const label = source_path === path ? codeSpan(rangeText(range)) : shownPath(source_path, rangeText(range));
  return `| ${here} | ${linked(label, source_path, places, range)} | ${REPEAT_WORDS[kind]} |`;
}

function exclusionRow({ path, reason, bytes }: Exclusion): string {
  return `| ${shownPath(path, "")} | ${exclusionWord(reason)} | ${formatBytes(bytes)} |`;
}

function linkedPlace(path: string, places: Places, lines?: LineRange): string {
  return linked(shownPath(path, lines === undefined ? "" : rangeText(lines)), path, places, lines);
}

function linked(shown: string, path: string, { repositoryUrl, commit }: Places, lines?: LineRange): string {
  const address = permalink(repositoryUrl, commit, path, lines);
  return address === null ? shown : `<a href="${address}">${shown}</a>`;
}

function rangeText({ start, end }: LineRange): string {
  return start === end ? `:${start}` : `:${start}-${end}`;
}

function shownPath(path: string, lines: string): string {
  return codeSpan(`${cutStart(printable(path), PATH_COLUMNS)}${lines}`);
}
