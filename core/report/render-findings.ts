import { type Paint, paintWith, type Tone } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrapText } from "./wrap-text.ts";

export type RenderedFinding = {
  readonly check: string;
  readonly state: "ok" | "note" | "wrong";
  readonly what: string;
  readonly remedy: string;
  readonly code: string | null;
};

const TONES: { readonly [state in RenderedFinding["state"]]: Tone } = {
  ok: "good",
  note: "warn",
  wrong: "bad",
};
const STATE_COLUMNS = 7;

/** renderFindings lays findings out for a screen: verdict first, then a line for each, with what to do below it. */
export function renderFindings(
  findings: readonly RenderedFinding[],
  { title, width, color }: { readonly title: string; readonly width: number; readonly color: boolean },
): string {
  const paint = paintWith(color);
  const names = Math.max(...findings.map(({ check }) => check.length));
  return `${[
    printable(title),
    "",
    `  ${verdict(findings, paint)}`,
    "",
    ...findings.flatMap((finding) => findingLines(finding, names, width, paint)),
  ].join("\n")}\n`;
}

function verdict(findings: readonly RenderedFinding[], paint: Paint): string {
  const count = (state: RenderedFinding["state"]): number =>
    findings.filter((finding) => finding.state === state).length;
  const wrong = count("wrong");
  const notes = count("note");
  const remarks = notes === 0 ? "" : `; ${notes === 1 ? "one thing" : `${notes} things`} to know`;
  if (wrong === 0) return `${paint("good", "WELL")}  nothing is wrong${remarks}`;
  return `${paint("bad", "WRONG")}  ${wrong === 1 ? "one thing does" : `${wrong} things do`} not work${remarks}`;
}

function findingLines(
  { check, state, what, remedy, code }: RenderedFinding,
  names: number,
  width: number,
  paint: Paint,
): readonly string[] {
  const indent = " ".repeat(4 + STATE_COLUMNS + names + 2);
  const room = Math.max(24, width - indent.length);
  const told = code === null ? what : `${what} (${code})`;
  const [first = "", ...rest] = wrapText(printable(told), room);
  const mend = remedy === "" ? [] : wrapText(printable(remedy), room - 3);
  return [
    `    ${paint(TONES[state], state.padEnd(STATE_COLUMNS))}${check.padEnd(names)}  ${first}`,
    ...rest.map((line) => indent + line),
    ...mend.map((line, index) => `${indent}${index === 0 ? "-> " : "   "}${line}`),
  ];
}
