import type { Guard } from "../promotion/move.ts";
import type { HealthEvent } from "../registry/index.ts";
import { formatMoment } from "./format-moment.ts";
import { formatShare } from "./format-share.ts";
import { keepCommands } from "./keep-commands.ts";
import { labelledLines } from "./labelled-lines.ts";
import type { MoveReport, MoveResult, MoveVerb } from "./move-report.ts";
import { type Paint, paintWith, type Tone } from "./paint.ts";
import { printable } from "./printable.ts";
import type { TerminalOptions } from "./render-terminal.ts";
import { scoreText } from "./verdict.ts";
import { wrapText } from "./wrap-text.ts";

const NARROWEST = 60;
const WIDEST = 100;

/**
 * renderMove gives the screen of a command that moves a channel, ending in a newline: what became of it, on what evidence,
 * what stands against it and what would help, and the one command that undoes it.
 */
export function renderMove(
  report: MoveReport,
  { width, color, now_ms }: TerminalOptions & { readonly now_ms: number },
): string {
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const paint = paintWith(color);
  const rows = (label: string, sentences: readonly string[]): string[] =>
    labelledLines(label, sentences, columns, paint);
  const blocks = [
    verdictLines(report, columns, paint),
    [
      ...rows(isMoved(report) ? "Ran until now" : "Runs", ranText(report)),
      ...rows("Verified", verifiedText(report)),
      ...rows("Decision", decisionText(report)),
      ...rows("Health", healthText(report)),
      ...rows("Why", whyText(report)),
    ],
    guardLines(report, columns, paint, now_ms),
    [
      ...nextCommands(report).flatMap(([label, command]) => rows(label, [keepCommands(command, columns)])),
      ...rows("Registry", registryText(report)),
    ],
  ];
  const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${screen.join("\n\n")}\n`;
}

function isMoved({ result, from, to }: MoveReport): boolean {
  return from !== to && (result === "done" || result === "under_way" || result === "unhealthy");
}

/** What ran says nothing of a command that leaves it as it is. */
function ranText({ from, to }: MoveReport): readonly string[] {
  return from === null || to === null ? [] : [from];
}

const DONE: { readonly [verb in MoveVerb]: string } = {
  promote: "PROMOTED",
  rollback: "ROLLED BACK",
  pin: "PINNED",
  hold: "HELD",
  release: "RELEASED",
  lock: "LOCKED",
  unlock: "UNLOCKED",
};

const WORDS: { readonly [result in Exclude<MoveResult, "done">]: string } = {
  under_way: "UNDER WAY",
  given_up: "GIVEN UP",
  unhealthy: "UNHEALTHY",
  refused: "REFUSED",
  planned: "WOULD DO",
};

const TONES: { readonly [result in MoveResult]: Tone } = {
  done: "good",
  under_way: "warn",
  given_up: "bad",
  unhealthy: "bad",
  refused: "bad",
  planned: "good",
};

function verdictLines(report: MoveReport, columns: number, paint: Paint): string[] {
  const word = report.result === "done" ? DONE[report.verb] : WORDS[report.result];
  const indent = " ".repeat(word.length + 4);
  const lines = wrapText(verdictText(report), columns - indent.length);
  return lines.map((line, row) =>
    row === 0 ? `  ${paint("strong", paint(TONES[report.result], word))}  ${line}` : indent + line,
  );
}

function verdictText(report: MoveReport): string {
  const { result, channel, from, to, guards } = report;
  switch (result) {
    case "done":
      return doneText(report);
    case "under_way":
      return `${to} to ${channel}: the pointer names it, and it does not count as running yet`;
    case "given_up":
      return `${to} does not come to ${channel}, which ${from === null ? "runs nothing" : `runs ${from} as before`}`;
    case "unhealthy":
      return `${channel} runs ${to}, and its health checks fail`;
    case "refused": {
      const refused = guards.filter(({ verdict }) => verdict === "refused").length;
      return `${askedText(report)}: ${refused} of ${guards.length} conditions fail${refused === 1 ? "s" : ""}`;
    }
    case "planned":
      return `${askedText(report)}; nothing was written, since this is a dry run`;
  }
}

function doneText({ verb, channel, to, owner }: MoveReport): string {
  switch (verb) {
    case "promote":
      return `${to} to ${channel}`;
    case "rollback":
      return `${channel} to ${to}`;
    case "pin":
      return `${channel} at ${to}, until it is released`;
    case "hold":
      return `${channel}, until it is released`;
    case "release":
      return `${channel} takes promotions again`;
    case "lock":
      return `${channel} by ${printable(owner ?? "")}, until it is unlocked`;
    case "unlock":
      return `${channel} is nobody's`;
  }
}

function askedText({ verb, channel, to }: MoveReport): string {
  switch (verb) {
    case "promote":
      return `promote ${to} to ${channel}`;
    case "rollback":
      return `roll ${channel} back${to === null ? "" : ` to ${to}`}`;
    case "pin":
      return `pin ${channel} at ${to}`;
    default:
      return `${verb} ${channel}`;
  }
}

function verifiedText({ verified }: MoveReport): readonly string[] {
  if (verified === null) return [];
  return [`${verified.vbh_status}, ${formatShare(verified.vbh_compliance)} of the checks hold`];
}

function decisionText({ decision }: MoveReport): readonly string[] {
  if (decision === null) return [];
  return [
    `${decision.action}, ${scoreText(decision)}`,
    ...(decision.action === "promote" ? [] : [printable(decision.reason)]),
  ];
}

function healthText({ health }: MoveReport): readonly string[] {
  const last = health.at(-1);
  if (last === undefined) return [];
  const passed = health.filter((round) => round.passed).length;
  return [
    `${passed} of ${health.length} observation${health.length === 1 ? "" : "s"} passed`,
    ...last.checks.map(checkText),
  ];
}

function checkText({ name, passed, detail }: HealthEvent["checks"][number]): string {
  return printable(`${passed ? "ok" : "failed"}: ${name}: ${detail}`);
}

/** A refusal shows what refuses; a dry run shows all that was asked; else what was waived is worth a word. */
function guardLines(report: MoveReport, columns: number, paint: Paint, now_ms: number): string[] {
  const shown = report.guards.filter(({ verdict }) =>
    report.result === "refused" ? verdict === "refused" : verdict === "waived" || report.dry_run,
  );
  const width = Math.max(0, ...shown.map(({ verdict }) => verdict.length)) + 2;
  return shown.flatMap((guard) => {
    const room = columns - width - 2;
    const lines = guardSentences(guard, now_ms).flatMap((sentence) =>
      wrapText(keepCommands(sentence, room), room),
    );
    return lines.map((line, row) =>
      row === 0
        ? `  ${paint(GUARD_TONES[guard.verdict], guard.verdict.padEnd(width))}${line}`
        : `${" ".repeat(width + 2)}${line}`,
    );
  });
}

const GUARD_TONES: { readonly [verdict in Guard["verdict"]]: Tone } = {
  ok: "good",
  refused: "bad",
  waived: "warn",
};

function guardSentences({ code, text, remedy, until }: Guard, now_ms: number): readonly string[] {
  return [
    printable(code === null ? text : `${code}: ${text}`),
    ...(remedy === "" ? [] : [printable(remedy)]),
    ...(until === null ? [] : [`By itself from ${formatMoment(until, now_ms)}`]),
  ];
}

/** The one command that undoes it, or those that go on. */
function nextCommands(report: MoveReport): readonly (readonly [label: string, command: string])[] {
  const { verb, result, channel, from, to } = report;
  const at = `--channel ${channel}`;
  const goBack = `quantum-forge rollback ${at}`;
  if (result === "under_way") {
    return [
      ["To finish", `quantum-forge promote ${to} ${at}`],
      ["To give it up", goBack],
    ];
  }
  if (result === "unhealthy") return [["To go elsewhere", `quantum-forge rollback-list ${at}`]];
  if (result !== "done") return [];
  switch (verb) {
    case "promote":
      return from === null ? [] : [["To undo", goBack]];
    case "pin":
    case "hold":
      return [["To undo", `quantum-forge release ${at}`]];
    case "lock":
      return [["To undo", `quantum-forge unlock ${at}`]];
    default:
      return [];
  }
}

/** What failed is said by the checks already; a refusal is about the guards. */
function whyText({ verb, result, reason, health }: MoveReport): readonly string[] {
  const known = result === "refused" || (verb === "promote" && health.some(({ passed }) => !passed));
  return known || reason === null ? [] : [printable(reason)];
}

function registryText({ branch, commit, pushed_to }: MoveReport): readonly string[] {
  if (commit === null) return [];
  const pushed = pushed_to === null ? "local only" : `pushed to ${printable(pushed_to)}`;
  return [`recorded on ${printable(branch)} at ${commit.slice(0, 7)}, ${pushed}`];
}
