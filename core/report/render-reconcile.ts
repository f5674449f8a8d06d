import type { WaitingBuilds } from "../promotion/waiting-builds.ts";
import { formatNumber } from "./format-number.ts";
import { keepCommands } from "./keep-commands.ts";
import { labelledLines } from "./labelled-lines.ts";
import { type Paint, paintWith, type Tone } from "./paint.ts";
import { printable } from "./printable.ts";
import type { ReconciledMove, ReconcileReport } from "./reconcile-report.ts";
import type { TerminalOptions } from "./render-terminal.ts";
import { wrapText } from "./wrap-text.ts";

const NARROWEST = 60;
const WIDEST = 100;

/** renderReconcile gives the screen of one pass of everything automatic, ending in a newline: a verdict, then move by move. */
export function renderReconcile(report: ReconcileReport, { width, color }: TerminalOptions): string {
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const paint = paintWith(color);
  const { tone, word, text } = verdict(report);
  const lines = wrapText(text, columns - word.length - 4);
  const head = lines.map((line, row) =>
    row === 0 ? `  ${paint("strong", paint(tone, word))}  ${line}` : `${" ".repeat(word.length + 4)}${line}`,
  );
  const moves = report.moves.flatMap(({ channel, text: said, commit }) => {
    const at = commit === null ? [] : [`recorded at ${commit.slice(0, 7)}`];
    return labelledLines(channel, [printable(said), ...at], columns, paint);
  });
  const waiting = report.waiting.flatMap((builds) => waitingLines(builds, columns, paint));
  const blocks = [head, moves, waiting].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

const TROUBLE: readonly ReconciledMove["result"][] = [
  "failed",
  "given_up",
  "unhealthy",
  "under_way",
  "refused",
];

/** Whose turn it is, why, and the command that takes it. */
function waitingLines(
  { channel, builds, build_id, code, count, reason }: WaitingBuilds,
  columns: number,
  paint: Paint,
): readonly string[] {
  const share = count === builds ? "" : `, ${formatNumber(count)} of them`;
  const command =
    code === "NOT_SIGNED"
      ? `quantum-forge sign ${build_id} --as NAME`
      : `quantum-forge promote ${build_id} --channel ${channel}`;
  const said = [
    `${waitingText(builds)} for a person${share}: ${code}: ${reason}`,
    `To answer for the newest: ${keepCommands(command, columns)}`,
  ];
  return labelledLines(channel, said.map(printable), columns, paint);
}

function waitingText(builds: number): string {
  return builds === 1 ? "One build waits" : `${formatNumber(builds)} builds wait`;
}

function verdict({ enforce, moves, waiting, dry_run }: ReconcileReport): {
  readonly tone: Tone;
  readonly word: string;
  readonly text: string;
} {
  if (!enforce) {
    return { tone: "warn", word: "OBSERVING", text: "The policy does not enforce, so nothing is automatic." };
  }
  const forPeople = waiting.reduce((sum, { builds }) => sum + builds, 0);
  if (moves.length === 0 && forPeople > 0) {
    const text = `Nothing is due that happens by itself; ${waitingText(forPeople).toLowerCase()} for a person.`;
    return { tone: "warn", word: "WAITING", text };
  }
  if (moves.length === 0)
    return { tone: "good", word: "NOTHING TO DO", text: "Nothing is due that happens by itself." };
  const count = `${moves.length} move${moves.length === 1 ? "" : "s"}`;
  if (dry_run)
    return {
      tone: "good",
      word: "WOULD DO",
      text: `at least ${count}; nothing was written, since this is a dry run`,
    };
  const trouble = moves.filter(({ kind, result }) => kind === "roll_back" || TROUBLE.includes(result)).length;
  if (trouble === 0) return { tone: "good", word: "RECONCILED", text: `${count}, all well` };
  return {
    tone: "bad",
    word: "RECONCILED",
    text: `${count}, ${trouble} of them want${trouble === 1 ? "s" : ""} a person's look`,
  };
}
