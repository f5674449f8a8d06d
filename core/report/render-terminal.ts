import type { Action } from "../policy/decision.ts";
import type { BuildReport } from "./build-report.ts";
import { cutEnd, cutStart } from "./cut-text.ts";
import { evidenceRows } from "./evidence.ts";
import { formatDuration } from "./format-duration.ts";
import { LABEL_COLUMNS, labelledLines } from "./labelled-lines.ts";
import { type Paint, paintWith, type Tone } from "./paint.ts";
import { printable } from "./printable.ts";
import { scoreSentence } from "./score-parts.ts";
import { criterionLines } from "./terminal-criteria.ts";
import { type Remark, remarks } from "./terminal-remarks.ts";
import { textWidth } from "./text-width.ts";
import { changeText, observingText, scoreText } from "./verdict.ts";
import { wrapText } from "./wrap-text.ts";

export type TerminalOptions = {
  /** Columns of the screen; below 60 the lines are as for 60, beyond 100 as for 100. */
  readonly width: number;
  readonly color: boolean;
};

const NARROWEST = 60;
const WIDEST = 100;

/**
 * renderTerminal gives the screen of the main job, ending in a newline: which build, the verdict, the
 * evidence, what would change the verdict, what is worth a look, and where it all went. Only the dashboard's
 * path and the notices may pass the width, since a cut path opens nothing.
 */
export function renderTerminal(report: BuildReport, { width, color }: TerminalOptions): string {
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const paint = paintWith(color);
  const blocks = [
    titleLines(report, columns, paint),
    verdictLines(report, columns, paint),
    criterionLines(evidenceRows(report.decision, report.build.metrics), columns, paint),
    remarks(report, columns - LABEL_COLUMNS - 4).flatMap(({ label, lines }) =>
      labelledLines(label, lines, columns, paint),
    ),
    report.notices.flatMap((notice) => noticeLines(notice, columns, paint)),
    closingLines(report, columns, paint),
  ];
  const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${screen.join("\n\n")}\n`;
}

function titleLines({ build }: BuildReport, columns: number, paint: Paint): string[] {
  const id = build.id === null ? "build not recorded" : `build ${printable(build.id)}`;
  const commit = ` @ ${build.commit.slice(0, 7)}`;
  const ref = build.ref === null ? "" : `  ${printable(shortRef(build.ref))}`;
  const repository = printable(build.repository.name);
  const head = `${paint("strong", "quantum-forge")}  ${id}`;
  const place = `${repository}${commit}${ref}`;
  if (textWidth(`quantum-forge  ${id}  ${place}`) <= columns) return [`${head}  ${place}`];
  const shortName = cutStart(repository, Math.max(columns - commit.length - textWidth(ref), columns / 2));
  return [head, cutEnd(`${shortName}${commit}${ref}`, columns)];
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|remotes)\//, "");
}

const ACTION_TONES: { readonly [action in Action]: Tone } = {
  promote: "good",
  review: "warn",
  reject: "bad",
};

function verdictLines(
  { decision, build, measurement }: BuildReport,
  columns: number,
  paint: Paint,
): string[] {
  const word = decision.action.toUpperCase();
  const indent = " ".repeat(word.length + 4);
  const sentences = [
    `${changeText(build.metrics.mdl_delta, measurement.about_zero)}; ${scoreText(decision)}`,
    printable(decision.reason),
    ...observingText(decision.policy),
  ];
  const lines = sentences.flatMap((sentence) => wrapText(sentence, columns - indent.length));
  return lines.map((line, row) =>
    row === 0 ? `  ${paint("strong", paint(ACTION_TONES[decision.action], word))}  ${line}` : indent + line,
  );
}

function noticeLines(notice: string, columns: number, paint: Paint): string[] {
  const lines = wrapText(printable(notice), columns - 8);
  return lines.map((line, row) => (row === 0 ? `  ${paint("warn", "note")}  ${line}` : `        ${line}`));
}

function closingLines(
  { registry, dashboard, decision, elapsed_ms }: BuildReport,
  columns: number,
  paint: Paint,
) {
  const score = scoreSentence(decision);
  const rows: Remark[] = [
    ...(score === "" ? [] : [{ label: "Score", lines: [score] }]),
    { label: "Policy", lines: [policyText(decision.policy)] },
    { label: "Registry", lines: [registryText(registry)] },
    { label: "Time", lines: [formatDuration(elapsed_ms)] },
  ];
  const lines = rows.flatMap((row) => labelledLines(row.label, row.lines, columns, paint));
  if (dashboard === null) return lines;
  return [...lines, `  ${paint("quiet", "Dashboard".padEnd(LABEL_COLUMNS))}${printable(dashboard)}`];
}

function policyText({ preset, source }: BuildReport["decision"]["policy"]): string {
  return `preset ${printable(preset)}, ${printable(source)}`;
}

function registryText(registry: BuildReport["registry"]): string {
  if (registry === null) return "not recorded";
  const at = `${printable(registry.branch)} at ${registry.commit.slice(0, 7)}`;
  const pushed = registry.pushed_to === null ? "local only" : `pushed to ${printable(registry.pushed_to)}`;
  return registry.already_recorded ? `recorded before on ${at}` : `recorded on ${at}, ${pushed}`;
}
