import { textWidth } from "./text-width.ts";

/** alignedColumns lays out printable cells in columns two spaces apart, the first one to the left and the others to the right. */
export function alignedColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => textWidth(row[at] ?? ""))),
  );
  const pad = (cell: string, at: number): string => {
    const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - textWidth(cell)));
    return at === 0 ? cell + space : space + cell;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}
