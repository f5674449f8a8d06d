/** table lays out rows under a header; columns from `firstNumber` on are aligned to the right. Empty without rows. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  firstNumber: number,
): string {
  if (rows.length === 0) return "";
  const all = [header, ...rows];
  const widths = header.map((_name, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column >= firstNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return `${all.map((row) => `  ${line(row)}`).join("\n")}\n`;
}
