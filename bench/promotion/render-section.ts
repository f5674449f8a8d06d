import { formatDuration, formatNumber } from "../../core/report/index.ts";
import { type Figure, judgeFigure, type Section, type Unit } from "./figure.ts";

/** Of figure and judge, aligned to the left; then of value, interval and must, aligned to the right. */
const LEFT_COLUMNS = [28, 9];
const RIGHT_COLUMNS = [13, 27, 13];

/** renderSection gives a heading, what it is about, and a table. */
export function renderSection({ title, text, figures }: Section): string {
  const heading = line(["figure", "judge", "value", "95 % interval", "must", ""]);
  const table = figures.length === 0 ? [] : ["", heading, ...figures.map(renderFigure)];
  return [title, ...(text === "" ? [] : [text]), ...table, ""].join("\n");
}

function renderFigure(figure: Figure): string {
  const { unit, value, interval, target, note } = figure;
  const show = (one: number): string => renderValue(one, unit);
  const cells = line([
    figure.figure,
    figure.judge,
    value === null ? "-" : show(value),
    interval === null ? "-" : `${show(interval.low)} to ${show(interval.high)}`,
    target === null ? "-" : `${target.relation} ${show(target.must)}`,
    judgeFigure(figure) ?? "",
  ]);
  return note === "" ? cells : `${cells}\n    ${note}`;
}

function renderValue(value: number, unit: Unit): string {
  if (value === Number.POSITIVE_INFINITY) return "not reached";
  switch (unit) {
    case "share":
      return `${formatNumber(100 * value, 1)} %`;
    case "ms":
      return formatDuration(value);
    case "count":
      return formatNumber(value);
  }
}

function line(cells: readonly string[]): string {
  const left = LEFT_COLUMNS.map((width, at) => (cells[at] ?? "").padEnd(width));
  const right = RIGHT_COLUMNS.map((width, at) => (cells[LEFT_COLUMNS.length + at] ?? "").padStart(width));
  return `${left.join(" ")}${right.join(" ")}  ${cells.at(-1) ?? ""}`.trimEnd();
}
