import { cutStart } from "./cut-text.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import type { ReportedApprovals, ReportedProvenance, VerifyReport } from "./verify-report.ts";
import { vouchingLines } from "./vouching-lines.ts";

const LONGEST_SENTENCE = 600;
const MOST_NOTES = 20;
const PATH_COLUMNS = 120;

/**
 * renderVerification gives the job summary of a verified build: the verdict in the first line, then the twelve checks, then
 * who signed for its promotion and what was handed in of its artifacts' provenance. Much of it is text of the record, which may be hostile.
 */
export function renderVerification(report: VerifyReport, notices: readonly string[]): string {
  const { header, approvals, provenance } = report;
  const blocks = [
    verdictLine(report),
    ...(header === "" ? [] : [codeSpan(header)]),
    ...notices.slice(0, MOST_NOTES).map((notice) => `> **Note:** ${prose(notice)}`),
    checkTable(report),
    vouchingLines(report)
      .map(([label, sentence]) => `**${label}:** ${prose(sentence)}.`)
      .join("\n\n"),
    ...(approvals === null ? [] : approvalBlocks(approvals)),
    ...provenanceBlocks(provenance ?? []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function verdictLine({ vbh_status, id, checks, log_index, pq }: VerifyReport): string {
  const held = checks.filter(({ ok }) => ok).length;
  const place = log_index < 0 ? "not in the log" : `log entry ${formatNumber(log_index)}`;
  return `**VBH: ${vbh_status}.** ${codeSpan(id)}: ${held} of ${checks.length} checks hold, ${place}, post-quantum ${pq}.`;
}

function checkTable({ checks }: VerifyReport): string {
  const rows = checks.map(({ name, state, code, detail }) => {
    const shown = state === "failed" ? "**failed**" : state.replace("_", " ");
    return `| ${name} | ${shown} | ${code === null ? "" : codeSpan(code)} | ${prose(detail)} |`;
  });
  return ["| check | state | code | why |", "|---|---|---|---|", ...rows].join("\n");
}

function approvalBlocks({ needed, promoters, signed, refused }: ReportedApprovals): readonly string[] {
  const names = (principals: readonly string[]): string => principals.map(codeSpan).join(", ");
  const who = signed.length === 0 ? "nobody has signed" : `signed by ${names(signed)}`;
  const line =
    needed === 0
      ? "**Promotion:** it asks for no signatures."
      : `**Promotion:** ${signed.length} of ${needed} signatures, ${who}. May sign: ${names(promoters)}.`;
  const rows = refused.slice(0, MOST_NOTES).map(({ path, code, what }) => {
    return `| ${codeSpan(cutStart(printable(path), PATH_COLUMNS))} | ${codeSpan(code)} | ${prose(what)} |`;
  });
  if (rows.length === 0) return [line];
  const more = refused.length - rows.length;
  const title = `Late signatures that do not count: ${formatNumber(refused.length)}`;
  const table = ["| file | code | why |", "|---|---|---|", ...rows].join("\n");
  const note = more > 0 ? `\n\nand ${formatNumber(more)} more` : "";
  return [line, `<details><summary>${title}</summary>\n\n${table}${note}\n\n</details>`];
}

/** What the bundles prove that were handed in, a row an artifact; nothing where there were none. */
function provenanceBlocks(provenance: readonly ReportedProvenance[]): readonly string[] {
  const rows = provenance.flatMap(({ bundle, ok, code, detail, artifacts }) =>
    ok
      ? artifacts.map(({ artifact, identity, commit }) => {
          return `| ${cell(artifact.name)} | ok | ${cell(identity)} | ${cell((commit ?? "").slice(0, 7))} |`;
        })
      : [`| ${cell(bundle)} | **${code}** | ${prose(detail)} | |`],
  );
  if (rows.length === 0) return [];
  const more = rows.length - MOST_NOTES;
  const note = more > 0 ? `\n\nand ${formatNumber(more)} more` : "";
  const table = ["| provenance of | | made by | commit |", "|---|---|---|---|", ...rows.slice(0, MOST_NOTES)];
  return [`${table.join("\n")}${note}`];
}

function cell(text: string): string {
  return text === "" ? "" : codeSpan(cutStart(printable(text), PATH_COLUMNS));
}

function prose(text: string): string {
  return escapeMarkdown(text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}...`);
}
