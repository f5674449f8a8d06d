import type { Action } from "../policy/decision.ts";
import type { BuildReport } from "./build-report.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { type EvidenceRow, evidenceRows } from "./evidence.ts";
import { fitSections } from "./fit-sections.ts";
import { informationTotals } from "./information-totals.ts";
import { markdownDetails } from "./markdown-details.ts";
import { scoreSentence } from "./score-parts.ts";
import { typographic } from "./typographic.ts";
import { changeText, observingText, scoreText } from "./verdict.ts";

export type MarkdownOptions = {
  /** https address of the repository, for permalinks; without it places are plain text. */
  readonly repositoryUrl?: string;
  /** The commit that places are linked at. */
  readonly commit: string;
  /** Most bytes of the result in UTF-8; default 60,000, what a comment holds with room to spare. */
  readonly limit?: number;
};

const DEFAULT_LIMIT = 60_000;
const LONGEST_SENTENCE = 600;
const MOST_ITEMS = 20;

/**
 * renderMarkdown gives a job summary or comment body: the verdict in the first line, the table of evidence, and
 * folded sections. Sections that would pass the limit are left out whole, with a note, so that no tag stays open.
 */
export function renderMarkdown(report: BuildReport, options: MarkdownOptions): string {
  const head = [verdictLine(report, options.commit), ...asides(report), evidenceTable(report)].join("\n\n");
  const { novelty, removal } = report.build.metrics;
  const totals = informationTotals(novelty.value, removal.value);
  const details = markdownDetails(report.measurement, totals, options);
  const sections = [promotionSection(report), scoreSection(report), ...details];
  return fitSections({ head, sections, closing: closingLine(report) }, options.limit ?? DEFAULT_LIMIT);
}

const ACTION_WORDS: { readonly [action in Action]: string } = {
  promote: "promote",
  review: "review",
  reject: "reject",
};

function verdictLine({ decision, build, measurement }: BuildReport, commit: string): string {
  const change = typographic(changeText(build.metrics.mdl_delta, measurement.about_zero));
  const score = scoreText(decision);
  const sentence = `${score[0]?.toUpperCase()}${score.slice(1)}`;
  return `**Quantum-Forge: ${ACTION_WORDS[decision.action]}, ${change}.** ${sentence} at ${codeSpan(commit.slice(0, 7))}.`;
}

function asides({ decision, notices }: BuildReport): readonly string[] {
  const notes = listed(notices.map((notice) => `> **Note:** ${prose(notice)}`));
  return [prose(decision.reason), ...observingText(decision.policy), ...notes];
}

function evidenceTable({ decision, build }: BuildReport): string {
  const rows = evidenceRows(decision, build.metrics).map(evidenceLine);
  return ["| | value | bound | |", "|---|---:|---:|---|", ...rows].join("\n");
}

function evidenceLine({ label, value, bound, state, note, required }: EvidenceRow): string {
  const verdict = `${state === "fail" && required ? "**fail**" : state}${required ? ", required" : ""}`;
  const why = note === "" ? "" : `: ${prose(note)}`;
  return `| ${label} | ${value === "" ? "\u2013" : figure(value)} | ${figure(bound)} | ${verdict}${why} |`;
}

function figure(text: string): string {
  return escapeMarkdown(typographic(shortened(text)));
}

function promotionSection({ decision }: BuildReport): string {
  if (decision.would_promote_if.length === 0) return "";
  const items = listed(
    decision.would_promote_if.map((item, at) => `- ${at === 0 ? "" : "or "}${prose(item)}`),
  );
  return `<details><summary>Would promote if</summary>\n\n${items.join("\n")}\n\n</details>`;
}

function scoreSection({ decision }: BuildReport): string {
  const sentence = scoreSentence(decision);
  if (sentence === "") return "";
  const { preset, source } = decision.policy;
  const policy = `Policy: preset ${codeSpan(shortened(preset))}, ${prose(source)}.`;
  return `<details><summary>How the score came about</summary>\n\n${sentence}.\n\n${policy}\n\n</details>`;
}

function closingLine({ registry, build }: BuildReport): string {
  if (registry === null) return "<sub>Not recorded.</sub>";
  const id = build.id === null ? "" : ` as ${codeSpan(shortened(build.id))}`;
  const place = `${codeSpan(shortened(registry.branch))} at ${codeSpan(registry.commit.slice(0, 7))}`;
  return `<sub>${registry.already_recorded ? "Recorded before" : "Recorded"}${id} on ${place}.</sub>`;
}

function prose(text: string): string {
  return escapeMarkdown(shortened(text));
}

function shortened(text: string): string {
  return text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}...`;
}

function listed(items: readonly string[]): readonly string[] {
  const more = items.length - MOST_ITEMS;
  return more > 0 ? [...items.slice(0, MOST_ITEMS), `- and ${more} more`] : items;
}
