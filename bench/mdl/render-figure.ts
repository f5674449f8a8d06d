import { formatBytes, formatDuration, formatNumber } from "../../core/report/index.ts";
import { type Figure, judge, type Part, type Unit } from "./figure.ts";

/** Of figure and repository, aligned to the left; then of value, must and aim, aligned to the right. */
const LEFT_COLUMNS = [46, 24];
const RIGHT_COLUMNS = [10, 10, 10];

/** renderHeading gives the first line of the table. */
export function renderHeading(): string {
  return line(["figure", "repository", "value", "must", "aim", ""]);
}

/** renderFigure gives a line of the table, and below it what the figure was made of. */
export function renderFigure(figure: Omit<Figure, "tier">): string {
  const { unit, target } = figure;
  const bound = (value: number | null | undefined): string =>
    target === null || value === null || value === undefined
      ? "-"
      : `${target.relation} ${renderValue(value, unit)}`;
  const cells = [
    figure.figure,
    figure.repository,
    renderValue(figure.value, unit, 3),
    bound(target?.must),
    bound(target?.aim),
    judge(figure) ?? "",
  ];
  const parts = figure.parts.map((part) => `${part.name} ${renderPart(part)}`);
  const beneath = [parts.join(", "), figure.note ?? ""].filter((text) => text !== "").join("; ");
  return beneath === "" ? line(cells) : `${line(cells)}\n    ${beneath}`;
}

/** Sizes that are compared are given to the byte. */
function renderPart({ value, unit }: Part): string {
  return unit === "byte" ? `${formatNumber(value)} B` : renderValue(value, unit, 3);
}

/** `decimals` are those of a ratio or a share; without, as many as it has. */
function renderValue(value: number, unit: Unit, decimals?: number): string {
  switch (unit) {
    case "byte":
      return formatBytes(value, decimals === undefined ? 0 : 1);
    case "ms":
      return formatDuration(value);
    case "mb_per_s":
      return `${value.toFixed(2)} MB/s`;
    case "count":
      return formatNumber(value);
    default:
      return decimals === undefined ? String(value) : value.toFixed(decimals);
  }
}

function line(cells: readonly string[]): string {
  const left = LEFT_COLUMNS.map((width, at) => (cells[at] ?? "").padEnd(width));
  const right = RIGHT_COLUMNS.map((width, at) => (cells[LEFT_COLUMNS.length + at] ?? "").padStart(width));
  return `${left.join(" ")}${right.join(" ")}  ${cells.at(-1) ?? ""}`.trimEnd();
}
