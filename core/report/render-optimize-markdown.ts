import { cutStart } from "./cut-text.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { fitSections } from "./fit-sections.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { formatShare } from "./format-share.ts";
import { currentText, optimizeFacts } from "./optimize-facts.ts";
import type { OptimizeReport } from "./optimize-report.ts";
import { printable } from "./printable.ts";

/** Of the 1 MiB that a job summary takes. */
const LIMIT = 900_000;
const LONGEST_SENTENCE = 600;
const LONGEST_NAME = 120;
const MOST_NOTICES = 20;
/** Names that are shown of each shard, and of tasks that never ran; the report's file has them all. */
const MOST_NAMES = 100;

/**
 * renderOptimizeMarkdown gives the job summary of a plan: how long it takes and against what in the first line, then what is
 * known of it, then each shard's tasks, folded.
 */
export function renderOptimizeMarkdown(report: OptimizeReport): string {
  const notes = report.notices.slice(0, MOST_NOTICES).map((notice) => `> **Note:** ${prose(notice)}`);
  return fitSections(
    {
      head: [verdictLine(report), ...notes, factTable(report), shardTable(report)].join("\n\n"),
      sections: [...report.shards.map(shardSection), unknownSection(report)],
      closing:
        "<sub>Times are forecasts from earlier runs; what the agents take is known when they are done.</sub>",
    },
    LIMIT,
  );
}

function verdictLine(report: OptimizeReport): string {
  const { value, assignment, agents, current_value, gain_over_current: gain } = report;
  const plan = `**Pipeline plan: ${formatDuration(value)}** for ${counted(assignment.length, "task")} on ${counted(agents, "agent")}`;
  const current = `${currentText(report)} (${formatDuration(current_value)})`;
  if (gain === null || gain === 0) return `${plan}, as ${current}.`;
  const share = `${formatShare(Math.abs(gain))} ${gain > 0 ? "sooner" : "later"}`;
  return `${plan}, ${share} than ${current}.`;
}

function factTable(report: OptimizeReport): string {
  const rows = optimizeFacts(report).map(([label, text]) => `| ${label} | ${escapeMarkdown(text)} |`);
  return ["| | |", "|---|---|", ...rows].join("\n");
}

function shardTable({ shards }: OptimizeReport): string {
  const rows = shards.map(
    ({ shard, tasks, duration_ms }) =>
      `| ${name(shard)} | ${formatNumber(tasks.length)} | ${formatDuration(duration_ms)} |`,
  );
  return ["| shard | tasks | time |", "|---|---:|---:|", ...rows].join("\n");
}

function shardSection({ shard, tasks }: OptimizeReport["shards"][number]): string {
  return section(`Shard ${name(shard)}: ${counted(tasks.length, "task")}`, tasks);
}

function unknownSection({ forecast }: OptimizeReport): string {
  const tasks = forecast?.without_history ?? [];
  return tasks.length === 0 ? "" : section(`Without a run: ${counted(tasks.length, "task")}`, tasks);
}

function section(title: string, tasks: readonly string[]): string {
  const items = tasks.slice(0, MOST_NAMES).map((task) => `- ${name(task)}`);
  const more = tasks.length - items.length;
  const rest = more > 0 ? [`\nand ${formatNumber(more)} more`] : [];
  return `<details><summary>${title}</summary>\n\n${[...items, ...rest].join("\n")}\n\n</details>`;
}

function name(text: string): string {
  return codeSpan(cutStart(printable(text), LONGEST_NAME));
}

function prose(text: string): string {
  return escapeMarkdown(text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}...`);
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}
