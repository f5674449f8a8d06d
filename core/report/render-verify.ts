import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import { provenanceLines } from "./provenance-lines.ts";
import type { ReportedApprovals, VerifyReport } from "./verify-report.ts";
import { vouchingLines } from "./vouching-lines.ts";

const NARROWEST = 60;
const WIDEST = 120;

/** renderVerify gives the screen of a verified build for a terminal of `width` columns: the verdict first, then check by check. */
export function renderVerify(report: VerifyReport, width: number): string {
  const { id, vbh_status, checks, header, log_index, pq, provenance, approvals } = report;
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const held = checks.filter(({ ok }) => ok).length;
  const place = log_index < 0 ? "not in the log" : `log entry ${log_index}`;
  const rows = checks.flatMap(({ name, state, code, detail }) => {
    const why = [code, detail].filter((part) => part !== null && part !== "").join(": ");
    return row([name, state.replace("_", " ")], printable(why), columns);
  });
  const told = [
    ...vouchingLines(report),
    ...(approvals === null ? [] : [["Promotion", approvalText(approvals)] as const]),
  ];
  const shown = provenance ?? [];
  const blocks = [
    [
      `${vbh_status}   ${id}   ${held} of ${checks.length} checks hold`,
      [header, `${place}, post-quantum ${pq}`].filter((part) => part !== "").join("   "),
      ...row(["check", "state"], "why", columns),
      ...rows,
    ],
    told.flatMap(([label, sentence]) => row([label], sentence, columns)),
    shown.length === 0 ? [] : ["provenance", ...provenanceLines(shown)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

const CELLS = [13, 9];

/** Short cells, then a text that is wrapped beside them; a word that is too long, such as a path, stays whole. */
function row(cells: readonly string[], text: string, columns: number): readonly string[] {
  const head = cells.map((cell, at) => cell.padEnd(CELLS[at] ?? 0)).join("");
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > columns - head.length - 2) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each, at) =>
    `  ${at === 0 ? head : " ".repeat(head.length)}${each}`.trimEnd(),
  );
}

function approvalText({ needed, signed, promoters, refused }: ReportedApprovals): string {
  if (needed === 0 && promoters.length === 0) return "asks for no signatures";
  const who = signed.length === 0 ? "nobody has signed" : `signed by ${signed.join(", ")}`;
  const bad = refused.length === 0 ? "" : `; ${formatNumber(refused.length)} that do not count (--json)`;
  return `${who}, ${formatNumber(needed)} needed of ${promoters.join(", ")}${bad}`;
}
