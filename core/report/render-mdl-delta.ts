import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { fitSections } from "./fit-sections.ts";
import { formatByteDelta, formatBytes } from "./format-bytes.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { informationTotals } from "./information-totals.ts";
import { markdownDetails } from "./markdown-details.ts";
import type { MdlDeltaReport } from "./mdl-delta-report.ts";
import { typographic } from "./typographic.ts";
import { changeText } from "./verdict.ts";

export type MdlDeltaOptions = {
  /** https address of the repository, for permalinks; without it places are plain text. */
  readonly repositoryUrl?: string;
  /** Most bytes of the result in UTF-8; default 900,000, of the 1 MiB that a job summary takes. */
  readonly limit?: number;
};

const DEFAULT_LIMIT = 900_000;
const LONGEST_SENTENCE = 600;
const MOST_NOTICES = 20;

/**
 * renderMdlDelta gives the job summary of a measured change: what it does to the description length in the first line,
 * then its categories, then folded sections on files, lines, repeats and what was left out.
 */
export function renderMdlDelta(report: MdlDeltaReport, { repositoryUrl, limit }: MdlDeltaOptions): string {
  const commit = report.head;
  const places = repositoryUrl === undefined ? { commit } : { repositoryUrl, commit };
  const notes = report.notices.slice(0, MOST_NOTICES).map((notice) => `> **Note:** ${prose(notice)}`);
  return fitSections(
    {
      head: [verdictLine(report), ...notes, ...categoryTable(report)].join("\n\n"),
      sections: markdownDetails(report, [counted(report.files.length, "file")], places),
      closing: closingLine(report),
    },
    limit ?? DEFAULT_LIMIT,
  );
}

function verdictLine({
  mdl_delta,
  unmeasured,
  about_zero,
  novelty_bytes,
  removal_bytes,
  ...ends
}: MdlDeltaReport): string {
  const base = ends.base === null ? "the empty tree" : codeSpan(ends.base.slice(0, 7));
  const range = `from ${base} to ${codeSpan(ends.head.slice(0, 7))}`;
  if (mdl_delta === null) return unmeasuredLine(unmeasured, range);
  const change = changeText({ status: "measured", value: mdl_delta }, about_zero === true);
  const net = about_zero === true ? ` (${typographic(formatByteDelta(mdl_delta))})` : "";
  const totals = informationTotals(novelty_bytes, removal_bytes).join(", ");
  return `**MDL delta: ${change}${net}.** ${totals}, ${range}.`;
}

function unmeasuredLine(unmeasured: MdlDeltaReport["unmeasured"], range: string): string {
  const verdict = unmeasured?.status === "not_applicable" ? "nothing to measure" : "not measured";
  return `**MDL delta: ${verdict}** ${range}: ${prose(unmeasured?.reason ?? "")}.`;
}

function categoryTable({ categories }: MdlDeltaReport): readonly string[] {
  if (categories.length === 0) return [];
  const rows = categories.map(({ category, files, base_bytes, head_bytes, delta_bytes }) => {
    const net = typographic(formatByteDelta(delta_bytes));
    const sizes = `${formatBytes(base_bytes)} | ${formatBytes(head_bytes)}`;
    return `| ${category} | ${formatNumber(files)} | ${sizes} | ${net} |`;
  });
  return [["| | files | before | after | net |", "|---|---:|---:|---:|---:|", ...rows].join("\n")];
}

function closingLine({
  repo_bytes,
  repo_left_out,
  crlf_lines,
  measurement_cache,
  model,
  elapsed_ms,
}: MdlDeltaReport): string {
  const { hits, lookups } = measurement_cache;
  const { base, head } = crlf_lines ?? { base: 0, head: 0 };
  const said = [
    ...(repo_bytes === null ? [] : [`The whole repository holds ${formatBytes(repo_bytes)}.`]),
    ...(repo_left_out.length === 0 ? [] : [`That leaves out ${repo_left_out.map(leftOut).join(", ")}.`]),
    ...(base === head
      ? []
      : [`CR LF ended ${counted(base, "line")} before and ${counted(head, "line")} after; it counts as LF.`]),
    `Measured by ${codeSpan(model)} in ${formatDuration(elapsed_ms)}; ${formatNumber(hits)} of ${formatNumber(lookups)} parts came from the cache.`,
    "Bytes of information say how much there is to know, not how good it is.",
  ];
  return `<sub>${said.join(" ")}</sub>`;
}

function leftOut({ reason, files, bytes }: MdlDeltaReport["repo_left_out"][number]): string {
  return `${counted(files, "file")} ${reason.replace("_", " ")} (${formatBytes(bytes)})`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${formatNumber(count)} ${noun}s`;
}

function prose(text: string): string {
  return escapeMarkdown(text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}...`);
}
