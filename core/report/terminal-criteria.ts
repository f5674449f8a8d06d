import { cutEnd } from "./cut-text.ts";
import type { EvidenceRow } from "./evidence.ts";
import type { Paint, Tone } from "./paint.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const INDENT = "    ";
const STATE_COLUMNS = 9;
const LABEL_COLUMNS = 14;
const TEXT_AT = INDENT.length + STATE_COLUMNS + LABEL_COLUMNS;
const VALUE_COLUMNS = 12;

/**
 * criterionLines lays the rows out in two groups, required and scored. The state comes first, so that one look
 * down the left edge is enough; a row without a value gives its reason where the value would stand.
 */
export function criterionLines(rows: readonly EvidenceRow[], columns: number, paint: Paint): string[] {
  const groups = [
    { title: "Required", rows: rows.filter((row) => row.required) },
    { title: "Scored", rows: rows.filter((row) => !row.required) },
  ];
  const short = rows.filter((row) => /\d/.test(row.value) && textWidth(row.value) <= VALUE_COLUMNS);
  const valueWidth = Math.max(0, ...short.map((row) => textWidth(row.value)));
  return groups.flatMap((group) =>
    group.rows.length === 0
      ? []
      : [
          `  ${paint("strong", group.title)}`,
          ...group.rows.flatMap((row) => rowLines(row, valueWidth, columns, paint)),
        ],
  );
}

function rowLines(row: EvidenceRow, valueWidth: number, columns: number, paint: Paint): string[] {
  const room = columns - TEXT_AT;
  const [first = "", ...rest] = row.value === "" ? absentText(row, room) : presentText(row, valueWidth, room);
  const state = paint(tone(row), row.state.padEnd(STATE_COLUMNS));
  return [
    `${INDENT}${state}${row.label.padEnd(LABEL_COLUMNS)}${first}`.trimEnd(),
    ...rest.map((line) => `${" ".repeat(TEXT_AT)}${line}`),
  ];
}

function absentText({ note, bound }: EvidenceRow, room: number): readonly string[] {
  const figure = /^[<>=].*\d/.test(bound) ? ` (wanted ${bound})`.replaceAll(" ", "\u00a0").trimStart() : "";
  return wrapText(`${note} ${figure}`, room);
}

function presentText(
  { value, bound, note }: EvidenceRow,
  valueWidth: number,
  room: number,
): readonly string[] {
  // A word is no figure to line up, and why it does not do says more than the bound.
  if (note !== "" && !/\d/.test(value)) return wrapText(`${value}: ${note}`, room);
  const fits = textWidth(value) <= valueWidth;
  const figures = fits
    ? `${" ".repeat(valueWidth - textWidth(value))}${value}   ${bound}`
    : cutEnd(`${value} ${bound}`, room);
  return [figures.trimEnd(), ...wrapText(note, room)];
}

/** Only what stands in the way is red; a missed score bound costs points and blocks nothing by itself. */
function tone({ state, required }: EvidenceRow): Tone {
  if (state === "ok") return "good";
  if (state === "n/a") return "quiet";
  if (state === "fail") return required ? "bad" : "warn";
  return required ? "warn" : "quiet";
}
