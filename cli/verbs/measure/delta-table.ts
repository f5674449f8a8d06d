import type { Category, DeltaMeasurement, FileDelta } from "../../../core/mdl/measurement.ts";
import { cutStart } from "../../../core/report/cut-text.ts";
import { formatByteDelta, formatBytes } from "../../../core/report/format-bytes.ts";
import { formatNumber } from "../../../core/report/format-number.ts";
import type { Paint } from "../../../core/report/paint.ts";
import { printable } from "../../../core/report/printable.ts";
import { textWidth } from "../../../core/report/text-width.ts";

type Row = { readonly label: string; readonly figures: readonly string[]; readonly strong: boolean };

const INDENT = "  ";
const GAP = "  ";
const HEADER = ["before", "after", "net"];
/** Files that are named; the rest is counted. */
const MOST_FILES = 20;

/**
 * deltaTable lays out where the information is: each category with its sums, under it its files, the largest change first.
 * Paths are cut at their start, which tells less than the end.
 */
export function deltaTable(
  { categories, files }: Pick<DeltaMeasurement, "categories" | "files">,
  columns: number,
  paint: Paint,
): readonly string[] {
  if (files.length === 0) return [];
  const shown = files
    .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes))
    .slice(0, MOST_FILES);
  const rows = categories.flatMap((sum): readonly Row[] => {
    const count = `${sum.category}, ${formatNumber(sum.files)} ${sum.files === 1 ? "file" : "files"}`;
    const own = shown.filter(({ category }) => category === sum.category);
    return [{ label: count, figures: figuresOf(sum), strong: true }, ...own.map(fileRow), ...more(sum, own)];
  });
  return layOut(rows, columns, paint);
}

function fileRow(file: FileDelta): Row {
  return { label: `${INDENT}${printable(file.path)}`, figures: figuresOf(file), strong: false };
}

function more({ files }: { readonly files: number }, own: readonly FileDelta[]): readonly Row[] {
  const left = files - own.length;
  return left === 0 ? [] : [{ label: `${INDENT}and ${formatNumber(left)} more`, figures: [], strong: false }];
}

function figuresOf(sum: {
  readonly category: Category;
  readonly base_bytes: number;
  readonly head_bytes: number;
  readonly delta_bytes: number;
}): readonly string[] {
  return [formatBytes(sum.base_bytes), formatBytes(sum.head_bytes), formatByteDelta(sum.delta_bytes)];
}

function layOut(rows: readonly Row[], columns: number, paint: Paint): readonly string[] {
  const widths = HEADER.map((name, at) =>
    Math.max(name.length, ...rows.map(({ figures }) => (figures[at] ?? "").length)),
  );
  const room = columns - INDENT.length - widths.reduce((sum, width) => sum + GAP.length + width, 0);
  const labelWidth = Math.min(room, Math.max(...rows.map(({ label }) => textWidth(label))));
  const figureText = (figures: readonly string[]): string =>
    figures.map((figure, at) => GAP + figure.padStart(widths[at] ?? 0)).join("");
  const line = ({ label, figures, strong }: Row): string => {
    const cut = cutLabel(label, labelWidth);
    const padded = cut + " ".repeat(Math.max(0, labelWidth - textWidth(cut)));
    const text = `${padded}${figureText(figures)}`.trimEnd();
    return INDENT + (strong ? paint("strong", text) : text);
  };
  const header = `${INDENT}${" ".repeat(labelWidth)}${figureText(HEADER)}`;
  return [paint("quiet", header), ...rows.map(line)];
}

/** A cut label keeps its indent. */
function cutLabel(label: string, width: number): string {
  const text = label.trimStart();
  const indent = label.slice(0, label.length - text.length);
  return indent + cutStart(text, width - indent.length);
}
